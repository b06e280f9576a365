import type { DayNumber } from "#shared/engine/population.ts";
import { isoDate } from "#shared/words/isoDate.ts";
import type { Cell } from "../selectedTable.ts";
import type { CellValue } from "./tabPlan.ts";

/**
 * A cell of a column of the user's own, as it is written again into a cell without a format.
 *
 * Text gets an apostrophe, which the sheet swallows, so that 00123 and =A1 stay what they are; dates and
 * truth values are written as somebody would type them, for the sheet then knows them again.
 */
export function ownCellValue(cell: Cell, dayOf: (date: Date) => DayNumber): CellValue {
  if (typeof cell === "number") return cell;
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  if (cell instanceof Date) return typedDate(cell, dayOf);
  return cell === "" ? "" : `'${cell}`;
}

function typedDate(date: Date, dayOf: (date: Date) => DayNumber): string {
  const day = dayOf(date);
  const seconds = Math.floor((date.getTime() - startOf(date, day, dayOf)) / 1000);
  if (seconds === 0) return isoDate(day);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return `${isoDate(day)} ${parts.map((part) => String(part).padStart(2, "0")).join(":")}`;
}

/** The instant at which the date's day begins, found by halving: only the day of an instant can be asked for. */
function startOf(date: Date, day: DayNumber, dayOf: (date: Date) => DayNumber): number {
  const end = date.getTime();
  let before = end - LONGEST_DAY;
  let within = end;
  while (within - before > 1) {
    const middle = Math.floor((before + within) / 2);
    if (dayOf(new Date(middle)) === day) within = middle;
    else before = middle;
  }
  return within;
}

/** Milliseconds of a day on which clocks go back, and an hour to spare. */
const LONGEST_DAY = 26 * 3_600_000;
