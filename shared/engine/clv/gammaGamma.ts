/**
 * Gamma-Gamma: what a customer spends on a purchase, told from the mean of few.
 *
 * Spend varies from purchase to purchase as Gamma(p, ν), ν from customer to customer as Gamma(q, γ);
 * how much a customer spends has nothing to do with how often.
 *
 * [FH13] Fader & Hardie (2013), brucehardie.com/notes/025.
 * [CJ99] Colombo & Jiang (1999), Journal of Interactive Marketing 13(3), 2–12.
 * Paper → code: x → frequency, z̄ → meanSpend. Parameters keep their letters: p, q, gamma.
 */
import { logBeta } from "../math/logBeta.ts";
import { digammaDifference } from "../math/rising.ts";
import type { LogLikelihood, Parameters } from "./purchaseModel.ts";

/** Repeat buyers in an order made of their values; who has the same frequency stands together. */
export interface SpendCells {
  /** Different frequencies, ascending, > 0, and where the customers of each begin; one more entry ends the last. */
  readonly frequencies: Float64Array;
  readonly begins: Int32Array;
  /** > 0, ascending within a frequency, each different one once. */
  readonly meanSpend: Float64Array;
  /** ln of frequency · mean spend. */
  readonly logTotalSpend: Float64Array;
  /** Customers with this frequency and mean. */
  readonly customers: Float64Array;
}

/**
 * [FH13] (3), summed; as the density of frequency · meanSpend ÷ gamma, which is beta prime (p x, q).
 *
 * @param parameters p, q, gamma; gamma in the unit of the spend.
 */
export function gammaGammaLogLikelihood(
  [p = 0, q = 0, gamma = 0]: Parameters,
  { frequencies, begins, meanSpend, logTotalSpend, customers }: SpendCells,
): LogLikelihood {
  const logGammaUnit = Math.log(gamma);
  let value = 0;
  let byP = 0;
  let byQ = 0;
  let byGamma = 0;
  for (let group = 0; group < frequencies.length; group++) {
    const x = frequencies[group]!;
    const px = p * x;
    const perGamma = x / gamma;
    let count = 0;
    /** Σ ln w and Σ ln (1 − w), w = total spend ÷ (gamma + total spend); Σ w; Σ ln z̄. */
    let logShare = 0;
    let logRest = 0;
    let share = 0;
    let logMean = 0;
    const logX = Math.log(x);
    for (let i = begins[group]!; i < begins[group + 1]!; i++) {
      const weight = customers[i]!;
      const ratio = meanSpend[i]! * perGamma;
      const rest = -Math.log1p(ratio);
      count += weight;
      logRest += weight * rest;
      logShare += weight * (logTotalSpend[i]! - logGammaUnit + rest);
      share += (weight * ratio) / (1 + ratio);
      logMean += weight * (logTotalSpend[i]! - logX);
    }
    value += px * logShare + q * logRest - count * logBeta(px, q) - logMean;
    byP += px * (logShare + count * digammaDifference(px, q));
    byQ += q * (logRest + count * digammaDifference(q, px));
    byGamma += q * share - px * (count - share);
  }
  return { value, gradient: [byP, byQ, byGamma] };
}

/**
 * E[spend a purchase | history], [FH13] (5): the population's mean where there is no repeat purchase.
 *
 * @param parameters q > 1, or the population has no mean.
 * @param frequency ≥ 0. @param meanSpend ≥ 0, of the repeat purchases; ignored at frequency 0.
 */
export function expectedSpend(
  [p = 0, q = 0, gamma = 0]: Parameters,
  frequency: Float64Array,
  meanSpend: Float64Array,
): Float64Array {
  const expected = new Float64Array(frequency.length);
  for (let i = 0; i < expected.length; i++) {
    const x = frequency[i]!;
    expected[i] =
      x === 0 ? (p * gamma) / (q - 1) : (p * (gamma + x * meanSpend[i]!)) / (p * x + q - 1);
  }
  return expected;
}
