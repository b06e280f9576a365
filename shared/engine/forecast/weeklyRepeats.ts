/**
 * Repeat purchases of everybody since the first day of the history, as counted and as a model expects them.
 */
import type { HeldOut, Population, Purchases } from "../population.ts";
import type { Backtest } from "./forecast.ts";

/** Forty years: a longer curve could not be drawn, and would take longer than everything else. */
const MOST_WEEKS = 2_080;

/**
 * Σ E[X(t − birth)] over all customers who came before the part, at the end of each week.
 *
 * @param expectedRepeats Of a customer of whom nothing else is known, by age in days.
 */
export function weeklyRepeats(
  { age }: Population,
  { purchaseDays }: Purchases,
  { days, repeatsByWeek }: HeldOut,
  expectedRepeats: (age: number) => number,
): Backtest["weeks"] {
  const weeks = repeatsByWeek.length;
  if (weeks > MOST_WEEKS) return { actual: [], expected: [], seen: 0 };
  const customersByAge = new Map<number, number>();
  let historyDays = 0;
  for (let i = 0; i < age.length; i++) {
    if (purchaseDays[i]! < 1 || age[i]! < days) continue;
    customersByAge.set(age[i]!, (customersByAge.get(age[i]!) ?? 0) + 1);
    historyDays = Math.max(historyDays, age[i]!);
  }
  // By age, so that the order of the customers changes no last digit.
  const births = [...customersByAge].sort(([one], [other]) => other - one);
  const repeatsAt = remembered(expectedRepeats);
  let counted = 0;
  const actual = Array.from(repeatsByWeek, (repeats) => (counted += repeats));
  const expected = actual.map((_, week) => {
    const today = Math.min(7 * (week + 1), historyDays);
    let repeats = 0;
    for (const [bornDaysAgo, customers] of births) {
      const reached = today - (historyDays - bornDaysAgo);
      if (reached <= 0) break;
      repeats += customers * repeatsAt(reached);
    }
    return repeats;
  });
  return { actual, expected, seen: Math.min(weeks, Math.floor((historyDays - days) / 7)) };
}

function remembered(valueAt: (time: number) => number): (time: number) => number {
  const known = new Map<number, number>();
  return (time) => {
    const value = known.get(time) ?? valueAt(time);
    known.set(time, value);
    return value;
  };
}
