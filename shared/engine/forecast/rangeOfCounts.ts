/**
 * The 80 % range of a count: as near to 10 % below, 80 % inside and 10 % above as whole counts allow.
 *
 * A single count may hold more than what is to be left out, so a range of counts is never exactly 80 %.
 * The rule splits the difference: it leaves out below what is nearest to 10 %, and holds what is nearest to
 * 80 %, so that customers' ranges hold too little as often as too much. Where leaving out the next count too
 * would stretch the range, it is kept: none at 15 % makes a range from 0, not one to the 95 % quantile.
 * Where none is at 80 % or more no range holds less, and it is 0 to 0.
 */
import { type CountsAhead, leastOf } from "./countsAhead.ts";

export interface RangeOfCounts {
  /** Whole. */
  readonly low: number;
  readonly high: number;
}

export function rangeOfCounts({ atLeast, last, unit }: CountsAhead): RangeOfCounts {
  let low = 0;
  while (low < last && atLeast[low + 1]! >= 1 - TAIL) low++;
  let high = highFor(atLeast, low, last);
  if (low < last && atLeast[low + 1]! > INSIDE) {
    const nextHigh = highFor(atLeast, low + 1, last);
    const miss = Math.abs(atLeast[low]! - atLeast[high + 1]! - INSIDE);
    const nextMiss = Math.abs(atLeast[low + 1]! - atLeast[nextHigh + 1]! - INSIDE);
    if (nextHigh <= high + 1 && nextMiss < miss) {
      low += 1;
      high = nextHigh;
    }
  }
  return { low: leastOf(low, unit), high: leastOf(high + 1, unit) - 1 };
}

/** Share of outcomes inside a range. */
export const INSIDE = 0.8;
/** Share below, where it can be had. */
export const TAIL = 0.1;

/** The bin at or above `low` up to which the share inside is nearest to 80 %; of two as near, the lower. */
function highFor(atLeast: Float64Array, low: number, last: number): number {
  const above = atLeast[low]! - INSIDE;
  let high = low;
  while (high < last && atLeast[high + 1]! > above) high++;
  if (high === low) return high;
  return Math.abs(atLeast[high]! - above) <= Math.abs(atLeast[high + 1]! - above) ? high - 1 : high;
}
