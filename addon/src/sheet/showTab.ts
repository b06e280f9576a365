type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * Brings a tab to the front and selects the first of the rows.
 *
 * @param rows Sheet row numbers from 1; those the sheet no longer has are passed over. A tab that is gone
 *   leaves everything where it is.
 * @returns Whether the tab is there.
 */
export function showTab(spreadsheet: Spreadsheet, name: string, rows: readonly number[]): boolean {
  const sheet = spreadsheet.getSheetByName(name);
  if (sheet === null) return false;
  spreadsheet.setActiveSheet(sheet);
  const lastRow = sheet.getLastRow();
  const row = rows.find((candidate) => candidate >= 1 && candidate <= lastRow);
  if (row !== undefined) sheet.getRange(row, 1, 1, sheet.getLastColumn()).activate();
  return true;
}
