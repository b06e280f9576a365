import type { Problem } from "#shared/problems/problem.ts";
import { dayOfIn } from "../table/cells/dayOfIn.ts";
import type { Cell } from "../table/selectedTable.ts";
import { plainText } from "../table/tabs/plainText.ts";
import { attempt } from "./attempt.ts";
import { CELL_LIMIT, cellsOf, EMPTY_SHEET, problemOfRefusal } from "./writeProblems.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * A new tab of the user's, right of the named one and in front: all of it, or none.
 *
 * Text stays the text that it is, dates are shown as dates, and the first row stays in sight.
 *
 * @param values One rectangle, the header first.
 */
export function addTab(
  spreadsheet: Spreadsheet,
  beside: string,
  name: string,
  values: readonly (readonly Cell[])[],
): { readonly sheet: string } | Problem {
  const rows = Math.max(1, values.length);
  const columns = values.reduce((most, row) => Math.max(most, row.length), 1);
  const sheets = spreadsheet.getSheets();
  // A tab is made with rows and columns to spare, which count.
  const added = Math.max(rows, EMPTY_SHEET.rows) * Math.max(columns, EMPTY_SHEET.columns);
  const cells = sheets.reduce((sum, sheet) => sum + cellsOf(sheet), added);
  if (cells > CELL_LIMIT) {
    return { code: "sheet.tooManyCells", cells, limit: CELL_LIMIT };
  }
  const names = sheets.map((sheet) => sheet.getName());
  const free = freeName(name, new Set(names));
  let sheet: Sheet | null = null;
  try {
    sheet = spreadsheet.insertSheet(free, names.indexOf(beside) + 1 || names.length);
    fill(sheet, values, rows, columns, dayOfIn(spreadsheet.getSpreadsheetTimeZone()));
    SpreadsheetApp.flush();
  } catch (refusal) {
    const begun = sheet;
    if (begun !== null) attempt(() => spreadsheet.deleteSheet(begun));
    const refused = problemOfRefusal(refusal, free);
    if (refused === null) throw refusal;
    return refused;
  }
  return { sheet: free };
}

/** The name, or with the first number behind it that makes it one of its own. */
function freeName(name: string, taken: ReadonlySet<string>): string {
  let candidate = name;
  for (let number = 2; taken.has(candidate); number++) candidate = `${name} ${number}`;
  return candidate;
}

function fill(
  sheet: Sheet,
  values: readonly (readonly Cell[])[],
  rows: number,
  columns: number,
  dayOf: (date: Date) => number,
): void {
  const spareRows = sheet.getMaxRows() - rows;
  const spareColumns = sheet.getMaxColumns() - columns;
  if (spareRows < 0) sheet.insertRowsAfter(sheet.getMaxRows(), -spareRows);
  if (spareColumns < 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), -spareColumns);
  const even = values.map((row) =>
    Array.from({ length: columns }, (_, c) => {
      const value = row[c] ?? "";
      return typeof value === "string" ? plainText(value) : value;
    }),
  );
  if (even.length === 0) return;
  formatColumns(sheet, even, columns, dayOf);
  sheet.getRange(1, 1, rows, columns).setValues(even);
  sheet.getRange(1, 1, 1, columns).setFontWeight("bold");
  sheet.setFrozenRows(1);
}

/** One call for a column that is all of a kind, one call for all that are mixed. */
function formatColumns(
  sheet: Sheet,
  values: readonly (readonly Cell[])[],
  columns: number,
  dayOf: (date: Date) => number,
): void {
  const rows = values.length;
  sheet.getRange(1, 1, 1, columns).setNumberFormat("@");
  if (rows === 1) return;
  for (let c = 0; c < columns; c++) {
    const formats = values.slice(1).map((row) => [formatOf(row[c] ?? "", dayOf)]);
    const kinds = new Set(formats.map(([format]) => format));
    const range = sheet.getRange(2, c + 1, rows - 1, 1);
    if (kinds.size > 1) range.setNumberFormats(formats as string[][]);
    else range.setNumberFormat([...kinds][0] ?? AUTOMATIC);
  }
}

const AUTOMATIC = "General";

/** A date's midnight is the document's. */
function formatOf(value: Cell, dayOf: (date: Date) => number): string {
  if (typeof value === "string") return value === "" ? AUTOMATIC : "@";
  if (!(value instanceof Date)) return AUTOMATIC;
  const isMidnight = dayOf(value) !== dayOf(new Date(value.getTime() - 1));
  return isMidnight ? "yyyy-mm-dd" : "yyyy-mm-dd hh:mm:ss";
}
