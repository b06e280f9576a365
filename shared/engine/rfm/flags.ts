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
    if (orderCount[i] === 1 && m[i]! >= BIG_SPEND_SCORE) flags[i]! |= BIG_FIRST_ORDER;
    if (
      usualInterval[i]! > 0 &&
      inactivity[i]! / Math.max(usualInterval[i]!, 1) > OVERDUE_INTERVALS
    ) {
      flags[i]! |= OVERDUE;
    }
  }
  return flags;
}

const BIG_SPEND_SCORE = 4;
const OVERDUE_INTERVALS = 2;

const bitOf = (flag: FlagCode) => 1 << flagCodes.indexOf(flag);
const BIG_FIRST_ORDER = bitOf("bigFirstOrder");
const OVERDUE = bitOf("overdue");
