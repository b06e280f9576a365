/**
 * Names a row of the tabs that were read together: its sheet row number on the first tab,
 * `place × ROWS_A_TAB` more on a further one. Single tabs, nearly all there are, then speak of plain sheet rows.
 */
export type RowRef = number;

/** More rows than a spreadsheet can have. */
export const ROWS_A_TAB = 20_000_000;

/** @returns The tab's place among those that were read, from 0, and the sheet row number there. */
export function rowOf(ref: RowRef): { readonly place: number; readonly row: number } {
  return { place: Math.floor(ref / ROWS_A_TAB), row: ref % ROWS_A_TAB };
}
