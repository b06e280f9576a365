/**
 * BG/NBD and MBG/NBD: how many repeat purchases a customer makes by some age, of whom nothing else is known.
 *
 * [FHL05] Fader, Hardie & Lee (2005), Marketing Science 24(2), (8).
 * [BDF07] Batislam, Denizel & Filiztekin (2007), IJRM 24(3), 201–209.
 */
import { incompleteBeta } from "../math/incompleteBeta.ts";
import { logGamma } from "../math/logGamma.ts";
import { logRising } from "../math/rising.ts";
import type { FirstOccasions } from "./bgNbdFamily.ts";
import type { Parameters } from "./purchaseModel.ts";

/**
 * P(X(t) = x): x purchases and still there, or x of more and gone after the last.
 *
 * The paper sums the negative binomial chances below x and takes the sum from 1, which cancels; here
 * the chance of x or more is the incomplete beta function that it is.
 *
 * @param age ≥ 0. @param count Whole, ≥ 0.
 */
export function probabilityOfCount(
  parameters: Parameters,
  age: number,
  count: number,
  firstOccasions: FirstOccasions,
): number {
  const [r = 0, alpha = 0, a = 0, b = 0] = parameters;
  if (age === 0) return count === 0 ? 1 : 0;
  const occasions = count + firstOccasions;
  const stays = Math.exp(logRising(b, occasions) - logRising(a + b, occasions));
  const exactly = Math.exp(
    logRising(r, count) -
      logGamma(count + 1) -
      r * Math.log1p(age / alpha) -
      count * Math.log1p(alpha / age),
  );
  if (occasions === 0) return exactly * stays;
  const atLeast = count === 0 ? 1 : incompleteBeta(age / (alpha + age), count, r);
  return stays * (exactly + (atLeast * a) / (b + occasions - 1));
}
