import type { Problem } from "#shared/problems/problem.ts";
import type { SelectedTable } from "../table/selectedTable.ts";
import { findOwnTabs } from "./ownTabs.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/**
 * The table that the user means, read in one call.
 *
 * A selection of several rows and columns is the table; anything smaller only says which tab.
 *
 * @param sheetName Null for the tab in front.
 * @param otherwise The tab to take when one of ours is in front.
 */
export function readTable(
  spreadsheet: Spreadsheet,
  sheetName: string | null,
  otherwise: string | null,
): SelectedTable | Problem {
  const sheet = meantSheet(spreadsheet, sheetName, otherwise);
  if (sheet === null) {
    return { code: "input.emptySheet", sheet: sheetName ?? spreadsheet.getActiveSheet().getName() };
  }
  const part = selectedPart(spreadsheet, sheet);
  const range = part ?? sheet.getDataRange();
  return {
    sheet: sheet.getName(),
    firstRow: range.getRow(),
    values: range.getValues(),
    ...(part !== null && leavesOut(part, sheet) && { isPart: true }),
  };
}

/** Names of the tabs that can be scored, in their order. */
export function scorableSheetNames(spreadsheet: Spreadsheet): readonly string[] {
  return scorableSheets(spreadsheet).map((sheet) => sheet.getName());
}

function meantSheet(
  spreadsheet: Spreadsheet,
  sheetName: string | null,
  otherwise: string | null,
): Sheet | null {
  const sheets = scorableSheets(spreadsheet);
  const named = (name: string | null) => sheets.find((sheet) => sheet.getName() === name);
  const frontId = spreadsheet.getActiveSheet().getSheetId();
  const inFront = () => sheets.find((sheet) => sheet.getSheetId() === frontId);
  return named(sheetName) ?? inFront() ?? named(otherwise) ?? sheets[0] ?? null;
}

function scorableSheets(spreadsheet: Spreadsheet): Sheet[] {
  const own = findOwnTabs(spreadsheet).ids;
  return spreadsheet
    .getSheets()
    .filter((sheet) => !own.has(sheet.getSheetId()) && !sheet.isSheetHidden());
}

/** A selection of everything that is used is the whole tab. */
function leavesOut(part: Range, sheet: Sheet): boolean {
  const isWhole =
    part.getRow() === 1 &&
    part.getColumn() === 1 &&
    part.getLastRow() === sheet.getLastRow() &&
    part.getLastColumn() === sheet.getLastColumn();
  return !isWhole;
}

/** Null unless several rows and columns of this sheet are selected. */
function selectedPart(spreadsheet: Spreadsheet, sheet: Sheet): Range | null {
  const range = spreadsheet.getActiveRange();
  if (range === null || range.getSheet().getSheetId() !== sheet.getSheetId()) return null;
  // Whole columns reach down to the sheet's last row: only what is used counts.
  const rows = Math.min(range.getLastRow(), sheet.getLastRow()) - range.getRow() + 1;
  const columns = Math.min(range.getLastColumn(), sheet.getLastColumn()) - range.getColumn() + 1;
  if (rows < 2 || columns < 2) return null;
  return sheet.getRange(range.getRow(), range.getColumn(), rows, columns);
}
