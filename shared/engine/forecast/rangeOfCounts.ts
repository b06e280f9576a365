/**
 * The 80 % range of a count: as near to 10 % below, 80 % inside and 10 % above as whole counts allow.
 *
 * A single count may hold more than what is to be left out, so a range of counts is never exactly 80 %.
 * The rule leaves out below what is nearest to 10 %, and then holds what is nearest to 80 %, so that customers'
 * ranges hold too little as often as too much. None is left out only where it is no likelier than 10 %: at 15 %
 * the range begins with it and leaves the whole 20 % above. At 80 % and more no range holds less: 0 to 0.
 */
import { type CountsAhead, leastOf } from "./countsAhead.ts";

export interface RangeOfCounts {
  /** Whole. */
  readonly low: number;
  readonly high: number;
}

export function rangeOfCounts({ atLeast, last, unit }: CountsAhead): RangeOfCounts {
  let low = 0;
  if (atLeast[1]! >= 1 - TAIL) {
    // While the half of a count that lies below its middle does not reach 10 %.
    while (low < last && atLeast[low]! + atLeast[low + 1]! > 2 * (1 - TAIL)) low++;
  }
  const high = highFor(atLeast, low, last);
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
