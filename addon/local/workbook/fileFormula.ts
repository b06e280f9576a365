/**
 * Formulas in workbook files.
 *
 * Other programs do not know the functions of the script. Those formulas are written as Sheets itself
 * writes what only Sheets can compute: around a function that nobody has, with the last result to fall
 * back on. Excel and LibreOffice show that result, and the text inside comes back when it is opened here.
 */
import { type CellValue, isCellError } from "../document/cell.ts";
import { parseFormula } from "../document/formula/parseFormula.ts";
import type { Reference } from "../document/formula/reference.ts";
import { rewriteReferences } from "../document/formula/rewriteReferences.ts";
import { tokensOf } from "../document/formula/tokens.ts";
import { cellKey, type Tab } from "../document/tab.ts";
import type { WorkbookDocument } from "../document/workbookDocument.ts";

/** @param isSpread Its result fills several cells, which older programs cannot show. @param nameOf What a tab is called in the file. */
export function writtenFormula(
  formula: string,
  value: CellValue,
  isSpread: boolean,
  nameOf: (tab: string) => string,
): string | null {
  if (parseFormula(formula) === null) return null;
  const inFile = rewriteReferences(formula, (reference) => renamed(reference, nameOf));
  if (!isSpread && isKnownEverywhere(formula)) return closedRanges(inFile);
  if (isCellError(value)) return null;
  return `IFERROR(__xludf.DUMMYFUNCTION("${inFile.replaceAll('"', '""')}"),${literal(value)})`;
}

/** @returns The formula inside, or the formula itself. */
export function readFormula(formula: string): string {
  const found = /^IFERROR\(__xludf\.DUMMYFUNCTION\("((?:[^"]|"")*)"\)/.exec(formula);
  return openedRanges(found === null ? formula : (found[1] ?? "").replaceAll('""', '"'));
}

/** Newer functions need marks in a file that differ by program: they are written as ours are. */
function isKnownEverywhere(formula: string): boolean {
  return (tokensOf(formula) ?? []).every(
    (token) => token.kind !== "name" || knownEverywhere.has(token.value),
  );
}

/** What every spreadsheet has computed alike since 2007. */
const knownEverywhere = new Set(
  (
    "TRUE FALSE SUM AVERAGE COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS SUMIF SUMIFS AVERAGEIF AVERAGEIFS MAX MIN " +
    "MEDIAN IF IFERROR AND OR NOT ROUND ROUNDUP ROUNDDOWN INT ABS MOD POWER SQRT EXP LN LOG LOG10 SIGN TRUNC " +
    "PRODUCT SUMPRODUCT VLOOKUP HLOOKUP LOOKUP INDEX MATCH CHOOSE ROW COLUMN ROWS COLUMNS LEFT RIGHT MID LEN " +
    "LOWER UPPER PROPER TRIM CONCATENATE SUBSTITUTE REPLACE FIND SEARCH TEXT VALUE REPT EXACT DATE YEAR MONTH " +
    "DAY HOUR MINUTE SECOND TIME TODAY NOW WEEKDAY WEEKNUM EDATE EOMONTH DATEDIF NETWORKDAYS WORKDAY LARGE " +
    "SMALL RANK PERCENTILE QUARTILE STDEV VAR NPV IRR PMT PV FV RATE NPER ISBLANK ISERROR ISERR ISNA ISNUMBER " +
    "ISTEXT ISLOGICAL"
  ).split(" "),
);

function renamed(reference: Reference, nameOf: (tab: string) => string): Reference {
  if (reference.tab === null) return reference;
  const tab = nameOf(reference.tab);
  return tab === reference.tab ? reference : { ...reference, tab };
}

/** Excel has no A2:A: the end that is meant is the last row that a file can have. */
function closedRanges(formula: string): string {
  return rewriteReferences(formula, (reference) => {
    const { from, to } = reference;
    if (to === null || (from.row === null) === (to.row === null)) return reference;
    const end = to.row === null ? to : from;
    const closed = { ...end, row: LAST_ROW };
    return to.row === null ? { ...reference, to: closed } : { ...reference, from: closed };
  });
}

/** The other way: a range to the last row of a file ends where the tab does. */
function openedRanges(formula: string): string {
  return rewriteReferences(formula, (reference) =>
    reference.to?.row === LAST_ROW && reference.from.row !== LAST_ROW
      ? { ...reference, to: { ...reference.to, row: null, isRowFixed: false } }
      : reference,
  );
}

const LAST_ROW = 1_048_576;

function literal(value: CellValue): string {
  if (value === null || isCellError(value)) return '""';
  return typeof value === "string"
    ? `"${value.replaceAll('"', '""')}"`
    : String(value).toUpperCase();
}

/** Where a formula has spread to: the formula's cell, and rows and columns from there. */
type Spread = readonly [anchor: string, rows: number, columns: number];

/** For the file's properties: what a tab's formulas have filled, by place of the tab; null when nothing. */
export function writtenSpreads(document: WorkbookDocument): string | null {
  const tabs = document.tabs.map(({ spilled }): readonly Spread[] => {
    const ends = new Map<string, readonly [number, number]>();
    for (const [key, anchor] of spilled) {
      const [row = 0, column = 0] = key.split(",").map(Number);
      const [bottom, right] = ends.get(anchor) ?? [0, 0];
      ends.set(anchor, [Math.max(bottom, row), Math.max(right, column)]);
    }
    return [...ends].map(([anchor, [bottom, right]]) => {
      const [row = 0, column = 0] = anchor.split(",").map(Number);
      return [anchor, bottom - row + 1, right - column + 1];
    });
  });
  return tabs.some((spreads) => spreads.length > 0) ? JSON.stringify(tabs) : null;
}

/** Marks what formulas had filled, so that they may fill it again. */
export function readSpreads(tabs: readonly Tab[], written: unknown): void {
  if (typeof written !== "string") return;
  (JSON.parse(written) as readonly (readonly Spread[])[]).forEach((spreads, place) => {
    const tab = tabs[place];
    if (tab === undefined) return;
    for (const [anchor, rows, columns] of spreads) {
      const [row = 0, column = 0] = anchor.split(",").map(Number);
      for (let r = row; r < row + rows; r++) {
        for (let c = column; c < column + columns; c++) {
          if (r + c === row + column || tab.cells.at(r, c) === null) continue;
          tab.spilled.set(cellKey(r, c), anchor);
        }
      }
    }
  });
}
