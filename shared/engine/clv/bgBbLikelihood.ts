/**
 * BG/BB: the likelihood of a history, and its exact gradient.
 *
 * L = B(α+x, β+n−x)/B(α, β) · B(γ, δ+n)/B(γ, δ)
 *   + Σ B(α+x, β+j−x)/B(α, β) · B(γ+1, δ+j)/B(γ, δ) over j = t_x … n − 1
 * ([FHS10] (5) with j = t_x + i): still there after n, or gone after opportunity j. Each term of the sum is
 * the one before times a factor below 1, so the first is the largest and nothing overflows.
 *
 * [FHS10] Fader, Hardie & Shang (2010), Marketing Science 29(6), 1086–1108.
 */
import { digammaDifference, logRising } from "../math/rising.ts";
import type { HistoryCells, LogLikelihood, Parameters } from "./purchaseModel.ts";

export interface HistoryLikelihood {
  readonly logLikelihood: number;
  /** In [0, 1]: still there at the last opportunity observed. */
  readonly chanceAtEnd: number;
}

/** @returns Of one history: purchases, opportunity of the last one, opportunities. */
export function historyLikelihood(
  parameters: Parameters,
): (x: number, tx: number, n: number) => HistoryLikelihood {
  const [alpha = 0, beta = 0, gamma = 0, delta = 0] = parameters;
  const { logStaying, logLeaving, logBuying } = chanceOfRow(parameters);
  return (x, tx, n) => {
    const logThere = logBuying(x, n - x) + logStaying(n);
    if (tx >= n) return { logLikelihood: logThere, chanceAtEnd: 1 };
    let term = 1;
    let sum = 1;
    for (let j = tx; j < n - 1; j++) {
      term *= ((beta + j - x) * (delta + j)) / ((alpha + beta + j) * (gamma + delta + j + 1));
      sum += term;
    }
    const logGone = logBuying(x, tx - x) + logLeaving(tx) + Math.log(sum);
    // exp may overflow to Infinity: the chance is then 0.
    const chanceAtEnd = 1 / (1 + Math.exp(logGone - logThere));
    const larger = Math.max(logThere, logGone);
    const logLikelihood = larger + Math.log1p(Math.exp(-Math.abs(logGone - logThere)));
    return { logLikelihood, chanceAtEnd };
  };
}

/** ln of what a customer's row of opportunities is made of. */
export function chanceOfRow([alpha = 0, beta = 0, gamma = 0, delta = 0]: Parameters) {
  const logGamma = Math.log(gamma);
  return {
    /** B(γ, δ+n)/B(γ, δ): still there after n opportunities. */
    logStaying: (n: number) => logRising(delta, n) - logRising(gamma + delta, n),
    /** B(γ+1, δ+j)/B(γ, δ): gone after opportunity j. */
    logLeaving: (j: number) => logGamma + logRising(delta, j) - logRising(gamma + delta, j + 1),
    /** B(α+bought, β+passed)/B(α, β): one order of so many. */
    logBuying: (bought: number, passed: number) =>
      logRising(alpha, bought) + logRising(beta, passed) - logRising(alpha + beta, bought + passed),
  };
}

/** Summed over the customers of all cells, with its gradient by the logarithms of the parameters. */
export function bgBbLogLikelihood(parameters: Parameters, cells: HistoryCells): LogLikelihood {
  const [alpha = 0, beta = 0, gamma = 0, delta = 0] = parameters;
  const likelihood = historyLikelihood(parameters);
  const slopes = slopesAt(parameters);
  let value = 0;
  const gradient = [0, 0, 0, 0];
  for (let i = 0; i < cells.customers.length; i++) {
    const x = cells.frequency[i]!;
    const tx = cells.recency[i]!;
    const n = cells.age[i]!;
    const customers = cells.customers[i]!;
    const { logLikelihood, chanceAtEnd } = likelihood(x, tx, n);
    value += customers * logLikelihood;
    const there = slopes.there(x, n);
    const gone = tx < n ? slopes.gone(x, tx, n) : there;
    for (let k = 0; k < 4; k++) {
      gradient[k]! += customers * (chanceAtEnd * there[k]! + (1 - chanceAtEnd) * gone[k]!);
    }
  }
  const scales = [alpha, beta, gamma, delta];
  return { value, gradient: gradient.map((slope, k) => slope * scales[k]!) };
}

type Slopes = readonly [number, number, number, number];

/** Derivatives by α, β, γ, δ of the ln of the two ways a history can have come about. */
function slopesAt([alpha = 0, beta = 0, gamma = 0, delta = 0]: Parameters) {
  const there = (x: number, n: number): Slopes => {
    const both = digammaDifference(alpha + beta, n);
    const either = digammaDifference(gamma + delta, n);
    return [
      digammaDifference(alpha, x) - both,
      digammaDifference(beta, n - x) - both,
      -either,
      digammaDifference(delta, n) - either,
    ];
  };
  /** Of the sum over j: the slopes of its terms, weighed by the terms. */
  const gone = (x: number, tx: number, n: number): Slopes => {
    const both = digammaDifference(alpha + beta, tx);
    const either = digammaDifference(gamma + delta, tx + 1);
    let ofAlpha = digammaDifference(alpha, x) - both;
    let ofBeta = digammaDifference(beta, tx - x) - both;
    let ofGamma = 1 / gamma - either;
    let ofDelta = digammaDifference(delta, tx) - either;
    let term = 1;
    let sum = 1;
    let [alphas, betas, gammas, deltas] = [ofAlpha, ofBeta, ofGamma, ofDelta];
    for (let j = tx; j < n - 1; j++) {
      const passed = 1 / (beta + j - x);
      const opportunity = 1 / (alpha + beta + j);
      const stayed = 1 / (delta + j);
      const period = 1 / (gamma + delta + j + 1);
      term *= (opportunity * period) / (passed * stayed);
      ofAlpha -= opportunity;
      ofBeta += passed - opportunity;
      ofGamma -= period;
      ofDelta += stayed - period;
      sum += term;
      alphas += term * ofAlpha;
      betas += term * ofBeta;
      gammas += term * ofGamma;
      deltas += term * ofDelta;
    }
    return [alphas / sum, betas / sum, gammas / sum, deltas / sum];
  };
  return { there, gone };
}
