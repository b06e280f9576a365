/**
 * What one cell holds and how it looks.
 *
 * A date is a number with a date format, as in every spreadsheet: days since 1899-12-30 on the
 * wall clock of the document, so the document itself has no time zone arithmetic.
 */

/** An error a formula or an import left behind, e.g. "#N/A". Scripts read it as its text. */
export interface CellError {
  readonly error: string;
}

/** `null` is an empty cell. */
export type CellValue = string | number | boolean | CellError | null;

/** The names and values are Google's, as `Range.getFontWeights` and its kin give them. */
export interface CellStyle {
  /** "" is automatic; "@" is plain text: what is written stays as written. */
  readonly numberFormat: string;
  readonly background: string;
  readonly fontColor: string;
  readonly fontWeight: string;
  readonly fontStyle: string;
  readonly fontLine: string;
  /** Points. */
  readonly fontSize: number;
  readonly fontFamily: string;
  /** "general" aligns by what the cell holds. */
  readonly horizontalAlignment: string;
  readonly verticalAlignment: string;
  readonly wrap: boolean;
}

export const plainStyle: CellStyle = {
  numberFormat: "",
  background: "#ffffff",
  fontColor: "#000000",
  fontWeight: "normal",
  fontStyle: "normal",
  fontLine: "none",
  fontSize: 10,
  fontFamily: "Arial",
  horizontalAlignment: "general",
  verticalAlignment: "bottom",
  wrap: false,
};

export function isCellError(value: CellValue): value is CellError {
  return typeof value === "object" && value !== null;
}

/** The error texts that Sheets knows; typed or imported, they are errors and not text. */
export const errorTexts: ReadonlySet<string> = new Set([
  "#N/A",
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#ERROR!",
]);

/** A rectangle of cells, all from 1 and ≥ 1, as a script counts them. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}
