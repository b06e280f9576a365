/**
 * How large a document and a cell may be, and what Sheets says when they are not.
 */

/** developers.google.com/workspace/sheets: ten million cells in one document. */
export const LARGEST_DOCUMENT_CELLS = 10_000_000;
export const cellsMessage =
  "This action would increase the number of cells in the workbook above the limit of 10000000 cells.";

/** Characters; reported by users, not documented. */
export const LONGEST_CELL_TEXT = 50_000;
export const cellTextMessage =
  "Your input contains more than the maximum of 50000 characters in a single cell.";

export const protectedMessage =
  "You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.";
