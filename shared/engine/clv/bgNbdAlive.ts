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
    const occasions = x + firstOccasions;
    const t = recency[i]!;
    chances[i] =
      occasions === 0
        ? 1
        : there(
            Math.log(a / (b + occasions - 1)) + (r + x) * Math.log1p((age[i]! - t) / (alpha + t)),
          );
  }
  return chances;
}

/** 1 ÷ (1 + e^logOddsOfLeaving), exact also where almost nothing is left. */
function there(logOddsOfLeaving: number): number {
  if (logOddsOfLeaving <= 0) return 1 / (1 + Math.exp(logOddsOfLeaving));
  const odds = Math.exp(-logOddsOfLeaving);
  return odds / (1 + odds);
}
