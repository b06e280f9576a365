/** What became of a cell that was read; small numbers, so that a column of them is a byte array. */
export const cellState = { blank: 0, read: 1, notUnderstood: 2, error: 3 } as const;
