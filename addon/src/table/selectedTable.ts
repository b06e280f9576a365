/**
 * Ranges of the user's tabs as they were read: one read each, nothing interpreted yet.
 */

/** As `Range.getValues` gives it: "" for an empty cell, error cells as their text ("#N/A"). */
export type Cell = string | number | boolean | Date;

/** The range of one tab, without the columns that are ours. */
export interface TablePart {
  /** The tab's name. */
  readonly sheet: string;
  /** Sheet row number (from 1) of `values[0]`. */
  readonly firstRow: number;
  readonly values: readonly (readonly Cell[])[];
}

export interface SelectedTable extends TablePart {
  /** Only a part of the tab was selected, and read. */
  readonly isPart?: true;
  /** Further tabs to be scored together with it, whole. */
  readonly further?: readonly TablePart[];
}

/**
 * Names a row of a table: its sheet row number on the first tab, `place × ROWS_A_TAB` more on a further one.
 * Single tabs, nearly all there are, then speak of plain sheet rows.
 */
export type RowRef = number;

/** More rows than a spreadsheet can have. */
export const ROWS_A_TAB = 20_000_000;

/** @returns The tab's place among those that were read, from 0, and the sheet row number there. */
export function rowOf(ref: RowRef): { readonly place: number; readonly row: number } {
  return { place: Math.floor(ref / ROWS_A_TAB), row: ref % ROWS_A_TAB };
}
