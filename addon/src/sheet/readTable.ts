import { isProblem } from "#shared/problems/isProblem.ts";
import type { Problem } from "#shared/problems/problem.ts";
import type { Cell, JoinedCells, SelectedTable, TablePart } from "../table/selectedTable.ts";
import { findOwnColumns, type OwnColumn } from "./ownColumns.ts";
import { findOwnTabs } from "./ownTabs.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/**
 * The table that the user means, read in one call a tab, without the columns that are ours.
 *
 * On the first tab a selection of several rows and columns is the table; anything smaller only says which
 * tab. Further tabs are read whole.
 *
 * @param sheets Empty for the tab in front.
 * @param otherwise The tab to take when one of ours is in front.
 */
export function readTable(
  spreadsheet: Spreadsheet,
  sheets: readonly string[],
  otherwise: string | null,
): SelectedTable | Problem {
  const meant = meantSheets(spreadsheet, sheets, otherwise);
  if (isProblem(meant)) return meant;
  const [first, ...others] = meant;
  const own = findOwnColumns(spreadsheet);
  const part = selectedPart(spreadsheet, first, ownPlaces(first, own));
  const table = readPart(first, part ?? first.getDataRange(), own);
  return {
    ...table,
    ...(part !== null && leavesOut(part, first, ownPlaces(first, own)) && { isPart: true }),
    ...(others.length > 0 && {
      further: others.map((sheet) => readPart(sheet, sheet.getDataRange(), own)),
    }),
  };
}

/** The tabs whole, whatever is selected. */
export function readTabs(
  spreadsheet: Spreadsheet,
  sheets: readonly string[],
): SelectedTable | Problem {
  const meant = meantSheets(spreadsheet, sheets, null);
  if (isProblem(meant)) return meant;
  const own = findOwnColumns(spreadsheet);
  const [first, ...others] = meant.map((sheet) => readPart(sheet, sheet.getDataRange(), own));
  return { ...(first as TablePart), ...(others.length > 0 && { further: others }) };
}

/** Names of the tabs that can be scored, in their order. */
export function scorableSheetNames(spreadsheet: Spreadsheet): readonly string[] {
  return scorableSheets(spreadsheet).map((sheet) => sheet.getName());
}

/** Name of the tab that a run without further choice means; no value is read. */
export function meantSheetName(spreadsheet: Spreadsheet, otherwise: string | null): string | null {
  return meantSheet(spreadsheet, otherwise)?.getName() ?? null;
}

function meantSheets(
  spreadsheet: Spreadsheet,
  names: readonly string[],
  otherwise: string | null,
): readonly [Sheet, ...Sheet[]] | Problem {
  if (names.length === 0) {
    const sheet = meantSheet(spreadsheet, otherwise);
    if (sheet !== null) return [sheet];
    return { code: "input.emptySheet", sheet: spreadsheet.getActiveSheet().getName() };
  }
  const own = findOwnTabs(spreadsheet).ids;
  const found: Sheet[] = [];
  for (const name of new Set(names)) {
    // A tab that was chosen and hidden since is still the one that was meant.
    const sheet = spreadsheet.getSheetByName(name);
    if (sheet === null || own.has(sheet.getSheetId())) {
      return { code: "choice.tabMissing", sheet: name };
    }
    found.push(sheet);
  }
  return found as [Sheet, ...Sheet[]];
}

function meantSheet(spreadsheet: Spreadsheet, otherwise: string | null): Sheet | null {
  const sheets = scorableSheets(spreadsheet);
  const frontId = spreadsheet.getActiveSheet().getSheetId();
  const inFront = sheets.find((sheet) => sheet.getSheetId() === frontId);
  return inFront ?? sheets.find((sheet) => sheet.getName() === otherwise) ?? sheets[0] ?? null;
}

function scorableSheets(spreadsheet: Spreadsheet): Sheet[] {
  const own = findOwnTabs(spreadsheet).ids;
  return spreadsheet
    .getSheets()
    .filter((sheet) => !own.has(sheet.getSheetId()) && !sheet.isSheetHidden());
}

function readPart(sheet: Sheet, range: Range, own: readonly OwnColumn[]): TablePart {
  const first = range.getColumn();
  const ours = ownPlaces(sheet, own);
  const values: Cell[][] = range.getValues();
  const joined = joinedIn(range, ours);
  return {
    sheet: sheet.getName(),
    firstRow: range.getRow(),
    values:
      ours.size === 0 ? values : values.map((row) => row.filter((_, c) => !ours.has(first + c))),
    ...(joined.length > 0 && { joined }),
  };
}

/** Joined cells by their places in the values that were read. */
function joinedIn(range: Range, ours: ReadonlySet<number>): readonly JoinedCells[] {
  const [firstRow, firstColumn] = [range.getRow(), range.getColumn()];
  return range.getMergedRanges().map((joined) => {
    const column = joined.getColumn();
    const oursBefore = [...ours].filter((own) => own >= firstColumn && own < column).length;
    return {
      row: joined.getRow() - firstRow,
      column: column - firstColumn - oursBefore,
      rows: joined.getNumRows(),
      columns: joined.getNumColumns(),
    };
  });
}

/** Columns of the sheet, from 1. */
function ownPlaces(sheet: Sheet, own: readonly OwnColumn[]): ReadonlySet<number> {
  const sheetId = sheet.getSheetId();
  return new Set(own.filter((each) => each.sheetId === sheetId).map(({ column }) => column));
}

/** A selection of everything that is used, be it without our columns, is the whole tab. */
function leavesOut(part: Range, sheet: Sheet, ours: ReadonlySet<number>): boolean {
  let lastColumn = sheet.getLastColumn();
  while (lastColumn > part.getLastColumn() && ours.has(lastColumn)) lastColumn--;
  const isWhole =
    part.getRow() === 1 &&
    part.getColumn() === 1 &&
    part.getLastRow() === sheet.getLastRow() &&
    part.getLastColumn() === lastColumn;
  return !isWhole;
}

/** Null unless several rows and columns of this sheet are selected, beside those that are ours. */
function selectedPart(
  spreadsheet: Spreadsheet,
  sheet: Sheet,
  ours: ReadonlySet<number>,
): Range | null {
  const range = spreadsheet.getActiveRange();
  if (range === null || range.getSheet().getSheetId() !== sheet.getSheetId()) return null;
  // Whole columns reach down to the sheet's last row: only what is used counts.
  const column = range.getColumn();
  const rows = Math.min(range.getLastRow(), sheet.getLastRow()) - range.getRow() + 1;
  const columns = Math.min(range.getLastColumn(), sheet.getLastColumn()) - column + 1;
  const within = [...ours].filter((own) => own >= column && own < column + columns).length;
  if (rows < 2 || columns - within < 2) return null;
  return sheet.getRange(range.getRow(), column, rows, columns);
}
