/**
 * What is worth a remark beside the segment.
 */
import type { Expectation } from "../clv/closedForm.ts";
import { type FlagCode, flagCodes } from "../codes.ts";
import type { Population } from "../population.ts";
import type { RfmScores } from "./scores.ts";

/** Bits by place in `flagCodes`. */
export function flagsOf(
  { size, orderCount, inactivity }: Population,
  { usualInterval }: Expectation,
  { m }: RfmScores,
): Uint8Array {
  const flags = new Uint8Array(size);
  for (let i = 0; i < size; i++) {
    const interval = usualInterval[i]!;
    const isBigFirst = Number(orderCount[i] === 1) & Number(m[i]! >= BIG_SPEND_SCORE);
    const isOverdue =
      Number(interval > 0) & Number(inactivity[i]! / Math.max(interval, 1) > OVERDUE_INTERVALS);
    flags[i] = isBigFirst * BIG_FIRST_ORDER + isOverdue * OVERDUE;
  }
  return flags;
}

const BIG_SPEND_SCORE = 4;
const OVERDUE_INTERVALS = 2;

const bitOf = (flag: FlagCode) => 1 << flagCodes.indexOf(flag);
const BIG_FIRST_ORDER = bitOf("bigFirstOrder");
const OVERDUE = bitOf("overdue");
