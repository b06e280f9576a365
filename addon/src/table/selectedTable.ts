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
  /** Ranges of joined cells: their value stands in the first cell alone. Places in `values`, from 0. */
  readonly joined?: readonly JoinedCells[];
  /** Rows that are hidden or filtered out, where it was asked for. Places in `values`, from 0, ascending. */
  readonly hidden?: readonly number[];
}

export interface JoinedCells {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface SelectedTable extends TablePart {
  /** Only a part of the tab was selected, and read. */
  readonly isPart?: true;
  /** Further tabs to be scored together with it, whole. */
  readonly further?: readonly TablePart[];
}

export { ROWS_A_TAB, type RowRef, rowOf } from "#shared/problems/rowRef.ts";
