/**
 * BG/NBD and MBG/NBD: the chance that a customer is still there at the end of observation.
 *
 * [FH08]  Fader & Hardie (2008), brucehardie.com/notes/021: P(alive) of BG/NBD.
 * [BDF07] Batislam, Denizel & Filiztekin (2007), IJRM 24(3): the same of MBG/NBD, b + x for b + x − 1.
 */
import type { FirstOccasions } from "./bgNbdFamily.ts";
import type { Parameters, PurchaseHistories } from "./purchaseModel.ts";

/** Exactly 1 where there was no occasion to leave. */
export function probabilityAlive(
  parameters: Parameters,
  { frequency, recency, age }: PurchaseHistories,
  firstOccasions: FirstOccasions,
): Float64Array {
  const [r = 0, alpha = 0, a = 0, b = 0] = parameters;
  const chances = new Float64Array(frequency.length);
  for (let i = 0; i < chances.length; i++) {
    const x = frequency[i]!;
    const oddsAtOnce = a / (b + x + firstOccasions - 1);
    const t = recency[i]!;
    const logSilence = (r + x) * Math.log1p((age[i]! - t) / (alpha + t));
    chances[i] = x + firstOccasions === 0 ? 1 : there(oddsAtOnce, logSilence);
  }
  return chances;
}

/** 1 ÷ (1 + oddsAtOnce · e^logSilence), exact also where almost nothing is left. */
function there(oddsAtOnce: number, logSilence: number): number {
  if (logSilence > NEAR_UNDERFLOW) {
    const odds = Math.exp(-logSilence - Math.log(oddsAtOnce));
    return odds / (1 + odds);
  }
  const unbroken = Math.exp(-logSilence);
  return unbroken / (unbroken + oddsAtOnce);
}

/** e^−600 still has all its digits; e^−745 is 0. */
const NEAR_UNDERFLOW = 600;
