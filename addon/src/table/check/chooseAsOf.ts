import type { DayNumber } from "#shared/engine/population.ts";
import type { CheckedTable } from "./checkedTable.ts";

/** A newest order up to this many days ago means a live export: today counts. Older, and nobody would look active. */
const LIVE_DAYS = 45;

/**
 * The last day observed: the user's word, else today, else the newest date of an old export.
 *
 * @param days Every day that was understood; those after today say nothing about the past.
 */
export function chooseAsOf(
  days: Iterable<DayNumber>,
  today: DayNumber,
  chosen: DayNumber | null,
): Pick<CheckedTable, "asOf" | "asOfRule"> {
  if (chosen !== null) return { asOf: chosen, asOfRule: "chosen" };
  let newest = Number.NEGATIVE_INFINITY;
  for (const day of days) if (day <= today && day > newest) newest = day;
  const isOld = Number.isFinite(newest) && today - newest > LIVE_DAYS;
  return isOld ? { asOf: newest, asOfRule: "newestDate" } : { asOf: today, asOfRule: "today" };
}
