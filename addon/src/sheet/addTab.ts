import type { Problem } from "#shared/problems/problem.ts";
import { dayOfIn } from "../table/cells/dayOfIn.ts";
import { type ColumnLook, columnLooks } from "../table/clean/columnLooks.ts";
import type { Cell } from "../table/selectedTable.ts";
import { plainText } from "../table/tabs/plainText.ts";
import { attempt } from "./attempt.ts";
import { runFrom } from "./fillTab.ts";
import { numberFormatsBelow } from "./numberFormatsBelow.ts";
import { CELL_LIMIT, cellsOf, EMPTY_SHEET, problemOfRefusal } from "./writeProblems.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * A new tab of the user's, right of the named one and in front: all of it, or none.
 *
 * Text stays the text that it is, dates are shown as dates, numbers in the format of the column of the same
 * header on the named tab, and the first row stays in sight.
 *
 * @param values One rectangle, the header first.
 * @param headerRow Sheet row number of the header on the named tab.
 */
export function addTab(
  spreadsheet: Spreadsheet,
  beside: string,
  name: string,
  values: readonly (readonly Cell[])[],
  headerRow: number,
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
    const source = sheets[names.indexOf(beside)];
    const formerly = source === undefined ? new Map() : numberFormatsBelow(source, headerRow);
    const dayOf = dayOfIn(spreadsheet.getSpreadsheetTimeZone());
    fill(sheet, values, rows, columns, (even) => columnLooks(even, formerly, dayOf));
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
  looksOf: (values: readonly (readonly Cell[])[]) => readonly ColumnLook[],
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
  dressColumns(sheet, even.length, looksOf(even));
  sheet.getRange(1, 1, rows, columns).setValues(even);
  sheet.getRange(1, 1, 1, columns).setFontWeight("bold");
  sheet.setFrozenRows(1);
}

/** One call for a column that is all of a kind, one call for all that are mixed; one for neighbours of one width. */
function dressColumns(sheet: Sheet, rows: number, looks: readonly ColumnLook[]): void {
  sheet.getRange(1, 1, 1, looks.length).setNumberFormat("@");
  looks.forEach(({ formats }, i) => {
    if (rows === 1) return;
    const range = sheet.getRange(2, i + 1, rows - 1, 1);
    if (new Set(formats).size > 1) range.setNumberFormats(formats.map((format) => [format]));
    else range.setNumberFormat(formats[0]!);
  });
  const aligns = looks.map(({ align }) => align);
  const widths = looks.map(({ width }) => width);
  looks.forEach(({ align, width }, i) => {
    if (align !== aligns[i - 1]) {
      sheet.getRange(1, i + 1, rows, runFrom(aligns, i)).setHorizontalAlignment(align);
    }
    if (width !== widths[i - 1]) sheet.setColumnWidths(i + 1, runFrom(widths, i), width);
  });
}
