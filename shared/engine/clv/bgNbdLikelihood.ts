/**
 * BG/NBD and MBG/NBD: the likelihood of purchase histories, and its gradient.
 *
 * With n occasions to leave, u = ln(1 + T / α) and v = ln((α + T) / (α + t_x)):
 *   L = (r)ₓ α^−x e^(−(r+x) u) · (b)ₙ / (a + b)ₙ · [1 + a / (b + n − 1) · e^((r+x) v)],
 * the bracket being 1 at n = 0. This is [FHL05] (6) with n = x and [BDF07] (9) with n = x + 1; the second
 * term of the bracket is the odds that the customer has left. Powers of α + T are taken as powers of
 * 1 + T / α, so that r and α can grow together without cancelling.
 *
 * [FHL05] Fader, Hardie & Lee (2005), Marketing Science 24(2), 275–284.
 * [BDF07] Batislam, Denizel & Filiztekin (2007), IJRM 24(3), 201–209.
 */
import { digammaDifference, logRising } from "../math/rising.ts";
import type { FirstOccasions } from "./bgNbdFamily.ts";
import type {
  HistoryCells,
  LogLikelihood,
  Parameters,
  PurchaseHistories,
} from "./purchaseModel.ts";

/** Of each history. */
export function logLikelihoods(
  parameters: Parameters,
  { frequency, recency, age }: PurchaseHistories,
  firstOccasions: FirstOccasions,
): Float64Array {
  const [r = 0, alpha = 0, a = 0, b = 0] = parameters;
  const logs = new Float64Array(frequency.length);
  for (let i = 0; i < logs.length; i++) {
    const x = frequency[i]!;
    const occasions = x + firstOccasions;
    const silence = (r + x) * Math.log1p(age[i]! / alpha);
    if (occasions === 0) {
      logs[i] = -silence;
      continue;
    }
    if (x === 0 && silence < 0.5) {
      // One less the chance of a purchase: exact where that is small.
      logs[i] = Math.log1p((b / (a + b)) * Math.expm1(-silence));
      continue;
    }
    const t = recency[i]!;
    const logOdds =
      Math.log(a / (b + occasions - 1)) + (r + x) * Math.log1p((age[i]! - t) / (alpha + t));
    logs[i] =
      logRising(r, x) -
      x * Math.log(alpha) -
      silence +
      logRising(b, occasions) -
      logRising(a + b, occasions) +
      // ln(1 + odds), whose exponential never overflows.
      Math.max(0, logOdds) +
      Math.log1p(Math.exp(-Math.abs(logOdds)));
  }
  return logs;
}

/** Of all customers of the cells. Quick where equal frequencies stand together. */
export function logLikelihood(
  parameters: Parameters,
  { frequency, recency, age, customers }: HistoryCells,
  firstOccasions: FirstOccasions,
): LogLikelihood {
  const [r = 0, alpha = 0, a = 0, b = 0] = parameters;
  let value = 0;
  let byR = 0;
  let byAlpha = 0;
  let byA = 0;
  let byB = 0;
  let i = 0;
  while (i < frequency.length) {
    const x = frequency[i]!;
    const shape = r + x;
    const occasions = x + firstOccasions;
    const logOddsAtOnce = occasions === 0 ? 0 : Math.log(a / (b + occasions - 1));
    // Sums over the customers of this frequency.
    let count = 0;
    let silences = 0;
    let agesShare = 0;
    let bracket = 0;
    // Of factors up to 2, so that customers who are alone in their cell share a logarithm.
    let product = 1;
    let gone = 0;
    let goneSilence = 0;
    let goneShare = 0;
    for (; i < frequency.length && frequency[i] === x; i++) {
      const weight = customers[i]!;
      const T = age[i]!;
      count += weight;
      silences += weight * Math.log1p(T / alpha);
      agesShare += (weight * T) / (alpha + T);
      if (occasions === 0) continue;
      const t = recency[i]!;
      const inactivity = (T - t) / (alpha + t);
      const logSilence = Math.log1p(inactivity);
      const logOdds = logOddsAtOnce + shape * logSilence;
      const small = Math.exp(-Math.abs(logOdds));
      const chanceGone = (weight * (logOdds > 0 ? 1 : small)) / (1 + small);
      if (logOdds > 0) bracket += weight * logOdds;
      if (weight === 1) product *= 1 + small;
      else bracket += weight * Math.log1p(small);
      if (product > LARGEST_PRODUCT) {
        bracket += Math.log(product);
        product = 1;
      }
      gone += chanceGone;
      goneSilence += chanceGone * logSilence;
      goneShare += (chanceGone * inactivity) / (alpha + T);
    }
    value +=
      count *
        (logRising(r, x) -
          x * Math.log(alpha) +
          logRising(b, occasions) -
          logRising(a + b, occasions)) -
      shape * silences +
      bracket +
      Math.log(product);
    const stays = digammaDifference(a + b, occasions);
    byR += r * (count * digammaDifference(r, x) - silences + goneSilence);
    byAlpha += shape * (agesShare - alpha * goneShare) - count * x;
    byA += gone - a * count * stays;
    byB += b * count * (digammaDifference(b, occasions) - stays);
    if (occasions > 0) byB -= (b * gone) / (b + occasions - 1);
  }
  return { value, gradient: [byR, byAlpha, byA, byB] };
}

/** Far from overflow, and of few enough factors to stay exact. */
const LARGEST_PRODUCT = 2 ** 64;
