/**
 * How many periods of a contract have begun: by the calendar, for no month has 30 days throughout.
 */
import type { DayNumber } from "#shared/engine/population.ts";

/**
 * A contract that ends on the day on which the next period would have begun has not begun it.
 *
 * @param until The last day observed, or that of the end; not before `start`.
 * @returns At least 1.
 */
export function periodsBegun(
  start: DayNumber,
  until: DayNumber,
  periodDays: 30 | 365,
  hasEnded: boolean,
): number {
  const months = monthsOf(periodDays);
  const first = dateOf(start);
  const last = dateOf(until);
  const apart = 12 * (last.year - first.year) + last.month - first.month;
  // The 31st comes on the last day of shorter months.
  const dueDay = Math.min(first.day, daysIn(last.year, last.month));
  const whole = Math.floor((last.day < dueDay ? apart - 1 : apart) / months);
  const isDue = last.day === dueDay && apart % months === 0;
  return Math.max(1, hasEnded && isDue ? whole : whole + 1);
}

/** The day on which the period after so many begins. */
export function nextPeriodDay(start: DayNumber, periods: number, periodDays: number): DayNumber {
  const { year, month, day } = dateOf(start);
  const months = month + monthsOf(periodDays) * periods;
  return Date.UTC(year, months, Math.min(day, daysIn(year, months))) / 86_400_000;
}

/** @param periodDays 30 or 365. */
function monthsOf(periodDays: number): number {
  return periodDays === 365 ? 12 : 1;
}

function dateOf(day: DayNumber) {
  const date = new Date(day * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth(), day: date.getUTCDate() };
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
}
