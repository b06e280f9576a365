import { ROW_HEIGHT } from "./rowHeights.ts";

/** The same heights, nothing of those that are hidden. @param hidden Ascending. */
export function withoutHidden(
  heights: readonly number[],
  hidden: readonly number[],
): readonly number[] {
  if (hidden.length === 0) return heights;
  const count = Math.max(heights.length, hidden.at(-1)! + 1);
  const all = Array.from({ length: count }, (_, row) => heights[row] ?? ROW_HEIGHT);
  for (const row of hidden) all[row] = 0;
  return all;
}

/** The next row in sight on the way from one to another; the first again where none is. @param hidden Ascending. */
export function shownRow(
  from: number,
  to: number,
  rows: number,
  hidden: readonly number[],
): number {
  if (hidden.length === 0) return to;
  const isHidden = new Set(hidden);
  const way = Math.sign(to - from) || 1;
  for (let row = to; row >= 0 && row < rows; row += way) if (!isHidden.has(row)) return row;
  return from;
}
