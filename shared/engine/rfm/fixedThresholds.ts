/**
 * Scores 1–5 by absolute thresholds: for a column in which every customer has the same value,
 * where a rank would call all of them worst; and for users who set limits of their own.
 */
import type { FixedThresholds } from "../analysis.ts";

/** @param limits Most that scores 5, 4, 3 and 2: ascending. */
export function scoreAtMost(value: number, limits: FixedThresholds["recency"]): number {
  return 5 - countPassed(value, limits);
}

/** @param limits Least that scores 5, 4, 3 and 2: descending. */
export function scoreAtLeast(value: number, limits: FixedThresholds["orders"]): number {
  return 1 + limits.filter((limit) => value >= limit).length;
}

/** R by multiples of the store's usual interval: up to half → 5, once → 4, twice → 3, four times → 2, later → 1. */
export function fixedFreshnessScore(inactivityDays: number, usualIntervalDays: number): number {
  return 5 - countPassed(inactivityDays / usualIntervalDays, [0.5, 1, 2, 4]);
}

/** F by orders: none or 1 → 1, 2 → 2, 3 → 3, 4–5 → 4, 6 and more → 5. */
export function fixedOrdersScore(orderCount: number): number {
  return 1 + countPassed(orderCount, [1, 2, 3, 5]);
}

/** M by the ratio to the median spend: below ½ → 1, below 1 → 2, below 1½ → 3, below 3 → 4, else 5. */
export function fixedSpendScore(ratioToMedian: number): number {
  return 1 + [0.5, 1, 1.5, 3].filter((threshold) => ratioToMedian >= threshold).length;
}

function countPassed(value: number, limits: readonly number[]): number {
  return limits.filter((limit) => value > limit).length;
}
