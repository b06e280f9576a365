import type { HiddenRows } from "../ports.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Rows among these that are hidden, or that a filter leaves out.
 *
 * The script service tells it of one row a call and in no other way that this add-on's permission covers, so rows of
 * a long table are looked at here and there only.
 *
 * @param first Sheet row number.
 */
export function hiddenRows(
  spreadsheet: Spreadsheet,
  name: string,
  first: number,
  count: number,
): HiddenRows {
  const sheet = spreadsheet.getSheetByName(name);
  if (sheet === null) return { rows: [], isWhole: true };
  const byFilter = sheet.getSlicers().length > 0 || hasCriteria(sheet);
  const step = Math.max(1, Math.ceil(count / (count > MOST_ROWS ? SAMPLE : MOST_ROWS)));
  const rows: number[] = [];
  for (let row = first; row < first + count; row += step) {
    if (sheet.isRowHiddenByUser(row) || (byFilter && sheet.isRowHiddenByFilter(row))) {
      rows.push(row);
    }
  }
  return { rows, isWhole: step === 1 };
}

/** So many calls take seconds; a table of as many customers is a large one in finance. */
const MOST_ROWS = 2000;
/** Enough to meet with one that hides a hundredth of its rows. */
const SAMPLE = 300;
/** A filter over more columns is taken to leave something out. */
const MOST_COLUMNS = 60;

/** A filter without criteria leaves nothing out, and most have none. */
function hasCriteria(sheet: Sheet): boolean {
  const range = sheet.getFilter()?.getRange();
  if (range === undefined) return false;
  const [first, columns] = [range.getColumn(), range.getNumColumns()];
  if (columns > MOST_COLUMNS) return true;
  const filter = sheet.getFilter();
  for (let column = first; column < first + columns; column++) {
    if (filter?.getColumnFilterCriteria(column) != null) return true;
  }
  return false;
}
