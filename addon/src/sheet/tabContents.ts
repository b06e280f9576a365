/**
 * Everything that a tab holds, but for its charts: taken away, or copied from another.
 */
import { applyFilter, readFilter } from "./tabFilter.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Told how to take back what is about to be done. */
export type TakingBack = (takeBack: () => void) => void;

/** No values, formats, notes, rules, filter, joined or frozen cells; charts stay. */
export function emptySheet(sheet: Sheet): void {
  sheet.setFrozenRows(0);
  sheet.setFrozenColumns(0);
  sheet.getFilter()?.remove();
  sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).breakApart();
  sheet.clear();
  sheet.clearNotes();
  sheet.clearConditionalFormatRules();
}

export function growTo(sheet: Sheet, rows: number, columns: number): void {
  const hasRows = sheet.getMaxRows();
  const hasColumns = sheet.getMaxColumns();
  if (rows > hasRows) sheet.insertRowsAfter(hasRows, rows - hasRows);
  if (columns > hasColumns) sheet.insertColumnsAfter(hasColumns, columns - hasColumns);
}

export function trimTo(sheet: Sheet, rows: number, columns: number): void {
  const spareRows = sheet.getMaxRows() - rows;
  const spareColumns = sheet.getMaxColumns() - columns;
  if (spareRows > 0) sheet.deleteRows(rows + 1, spareRows);
  if (spareColumns > 0) sheet.deleteColumns(columns + 1, spareColumns);
}

/**
 * The sheet holds what the copy holds; rows and columns beyond the copy's are left empty.
 *
 * @param takingBack The copy is changed for a moment, too.
 */
export function fillFromCopy(sheet: Sheet, copy: Sheet, takingBack: TakingBack): void {
  const rows = copy.getMaxRows();
  const columns = copy.getMaxColumns();
  const filter = readFilter(copy);
  if (filter !== null) {
    takingBack(() => {
      copy.getFilter()?.remove();
      applyFilter(copy, filter);
    });
    // What a filter leaves out would not be copied.
    copy.getFilter()?.remove();
  }
  emptySheet(sheet);
  growTo(sheet, rows, columns);
  const from = copy.getRange(1, 1, rows, columns);
  const to = sheet.getRange(1, 1, rows, columns);
  from.copyTo(to);
  from.copyTo(to, SpreadsheetApp.CopyPasteType.PASTE_COLUMN_WIDTHS, false);
  if (filter !== null) {
    applyFilter(sheet, filter);
    applyFilter(copy, filter);
  }
  sheet.setFrozenRows(copy.getFrozenRows());
  sheet.setFrozenColumns(copy.getFrozenColumns());
  sheet.setHiddenGridlines(copy.hasHiddenGridlines());
  sheet.setTabColor(copy.getTabColor());
}
