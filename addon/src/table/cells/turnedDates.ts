/**
 * Dates that an import turned round. A month-first spreadsheet takes 12/01/2026 of a day-first export for December 1
 * without a word, and leaves 13/01/2026 as text: date cells beside texts that only the other order can read.
 */
import type { DayNumber } from "#shared/engine/population.ts";
import type { Cell } from "../selectedTable.ts";

export interface TurnedDates {
  /** Rows of the date cells. */
  readonly rows: readonly number[];
  /** A row whose text shows the other order. */
  readonly textRow: number;
  /** Every date cell could have been turned; else some of them come from elsewhere. */
  readonly isEvery: boolean;
}

/**
 * @param textRows Rows of texts that only one order can read, the same for all of them.
 * @returns Null where there are no date cells beside them.
 */
export function turnedDates(
  cells: readonly Cell[],
  textRows: readonly number[],
  dayOf: (date: Date) => DayNumber,
): TurnedDates | null {
  const [textRow] = textRows;
  if (textRow === undefined) return null;
  const rows: number[] = [];
  let isEvery = true;
  cells.forEach((cell, row) => {
    if (typeof cell !== "object" || Number.isNaN(cell.getTime())) return;
    rows.push(row);
    // What was turned has a month for its day.
    isEvery &&= dayOfMonth(dayOf(cell)) <= 12;
  });
  return rows.length === 0 ? null : { rows, textRow, isEvery };
}

function dayOfMonth(day: DayNumber): number {
  return new Date(day * 86_400_000).getUTCDate();
}
