import type { DayNumber } from "#shared/engine/population.ts";
import { wallClockIn } from "./wallClock.ts";

/**
 * The calendar day on which an instant falls in a time zone.
 *
 * @param timeZone An IANA name, as `Spreadsheet.getSpreadsheetTimeZone` gives it.
 */
export function dayOfIn(timeZone: string): (date: Date) => DayNumber {
  const wallClock = wallClockIn(timeZone);
  return (date) => Math.floor(wallClock(date) / DAY);
}

const DAY = 86_400_000;
