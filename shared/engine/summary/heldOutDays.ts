/** Below this a part cannot be hidden: what is left would tell too little of how often anybody comes back. */
const LEAST_HISTORY_DAYS = 112;
/** Four whole weeks: a shorter part is mostly chance. */
const LEAST_HELD_OUT_DAYS = 28;

/**
 * Days to be hidden from a model and predicted by it: the last quarter, or the horizon where that is shorter.
 *
 * @param historyDays From the first day with an order to the last day observed.
 * @returns Null when there is too little history.
 */
export function heldOutDaysOf(historyDays: number, horizonDays: number): number | null {
  if (historyDays < LEAST_HISTORY_DAYS) return null;
  const days = Math.min(Math.floor(historyDays / 4), horizonDays);
  return days < LEAST_HELD_OUT_DAYS ? null : days;
}
