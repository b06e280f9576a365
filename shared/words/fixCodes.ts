/** What a clean copy mends without deciding anything for the user, in the order in which it is told. */
export const fixCodes = [
  "titleRowsRemoved",
  "blankRowsRemoved",
  "totalRowsRemoved",
  "headerRowsRemoved",
  "duplicateRowsRemoved",
  "blankColumnsRemoved",
  "joinedCellsFilled",
  "datesWritten",
  "amountsWritten",
  "idsWritten",
  "blanksTrimmed",
] as const;

export type FixCode = (typeof fixCodes)[number];
