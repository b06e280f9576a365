/**
 * A range of the user's sheet as it was read: one read, nothing interpreted yet.
 */

/** As `Range.getValues` gives it: "" for an empty cell, error cells as their text ("#N/A"). */
export type Cell = string | number | boolean | Date;

export interface SelectedTable {
  /** The tab's name. */
  readonly sheet: string;
  /** Sheet row number (from 1) of `values[0]`. */
  readonly firstRow: number;
  /** Only a part of the tab was selected, and read. */
  readonly isPart?: true;
  readonly values: readonly (readonly Cell[])[];
}
