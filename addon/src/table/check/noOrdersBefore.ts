import type { DayNumber } from "#shared/engine/population.ts";
import type { Problem } from "#shared/problems/problem.ts";
import { isoDate } from "#shared/words/isoDate.ts";
import type { CheckedTable } from "./checkedTable.ts";
import type { CheckOptions } from "./checkTable.ts";
import type { Findings } from "./findings.ts";

/**
 * Why nothing is left where the user chose an as-of date that lies before every order.
 *
 * @param days Every day that was understood.
 * @returns Null where the as-of date is not the reason.
 */
export function noOrdersBefore(
  days: Iterable<DayNumber>,
  { asOf, asOfRule }: Pick<CheckedTable, "asOf" | "asOfRule">,
  findings: Findings,
  { windowDays }: Pick<CheckOptions, "windowDays">,
): Problem | null {
  if (asOfRule !== "chosen" || findings.count("futureOrdersExcluded") === 0) return null;
  let newest = Number.NEGATIVE_INFINITY;
  for (const day of days) {
    if (day <= asOf) return null;
    newest = Math.max(newest, day);
  }
  return {
    code: "choice.noOrdersInWindow",
    asOf: isoDate(asOf),
    newest: isoDate(newest),
    windowDays,
  };
}
