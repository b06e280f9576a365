import type { DayNumber } from "#shared/engine/population.ts";

/**
 * A day as a sheet counts it: whole days since 1899-12-30, shown as a date by the cell's format.
 *
 * A number instead of a Date, which the host would move by the difference of two time zones.
 */
export function dateSerial(day: DayNumber): number {
  return day + DAYS_FROM_1899_12_30_TO_1970_01_01;
}

export const DATE_FORMAT = "yyyy-mm-dd";

const DAYS_FROM_1899_12_30_TO_1970_01_01 = 25_569;
