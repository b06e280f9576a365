/**
 * Shifted-beta-geometric: how long contracts last that can be ended once a period.
 *
 * At the end of each period a customer leaves with a chance θ of their own, θ ~ Beta(α, β) among customers.
 * Nobody becomes more loyal with time: those who would leave have left, so the retention of a cohort rises.
 *
 * [FH07] Fader & Hardie (2007), Journal of Interactive Marketing 21(1), 76–90.
 * [FH10] Fader & Hardie (2010), Marketing Science 29(1), 85–93.
 * A contract in its n-th period has been renewed n − 1 times; one that ended had begun as many as it lasted.
 * Parameters keep their letters.
 */
import { digammaDifference, logRising } from "../math/rising.ts";
import type { LogLikelihood, Parameters } from "./purchaseModel.ts";
import { survivingPeriods } from "./survivingPeriods.ts";

/** Contracts by the periods they have begun, ascending. */
export interface ContractCells {
  /** Whole, ≥ 1, each once. */
  readonly periods: Float64Array;
  /** Contracts that ended in this period. */
  readonly ended: Float64Array;
  /** Contracts that run, in this period: renewed once less. */
  readonly running: Float64Array;
}

/** What is counted twice stands twice; `contracts` of 1 each when left out. */
export function groupContracts(
  periods: ArrayLike<number>,
  hasEnded: ArrayLike<number>,
  contracts: ArrayLike<number> | null = null,
): ContractCells {
  const counts = new Map<number, { ended: number; running: number }>();
  for (let i = 0; i < periods.length; i++) {
    const period = periods[i]!;
    const count = counts.get(period) ?? { ended: 0, running: 0 };
    if (hasEnded[i] === 1) count.ended += contracts?.[i] ?? 1;
    else count.running += contracts?.[i] ?? 1;
    counts.set(period, count);
  }
  const cells = [...counts].sort(([one], [other]) => one - other);
  return {
    periods: Float64Array.from(cells, ([period]) => period),
    ended: Float64Array.from(cells, ([, { ended }]) => ended),
    running: Float64Array.from(cells, ([, { running }]) => running),
  };
}

/** [FH07] (7): chance that a customer is still there to pay after the t-th renewal given the one before. t ≥ 1. */
export function retentionRate([alpha = 0, beta = 0]: Parameters, renewal: number): number {
  return (beta + renewal - 1) / (alpha + beta + renewal - 1);
}

/** ln S(t), [FH07] (6): renewed t times at least. */
export function logSurvival([alpha = 0, beta = 0]: Parameters, renewals: number): number {
  return logRising(beta, renewals) - logRising(alpha + beta, renewals);
}

/** ln P(T = t), [FH07] (5): left at the end of period t ≥ 1. */
export function logChurn([alpha = 0, beta = 0]: Parameters, period: number): number {
  return Math.log(alpha) + logRising(beta, period - 1) - logRising(alpha + beta, period);
}

/** [FH07] (B3), with its gradient by the logarithms of the parameters. */
export function contractLogLikelihood(
  parameters: Parameters,
  { periods, ended, running }: ContractCells,
): LogLikelihood {
  const [alpha = 0, beta = 0] = parameters;
  let value = 0;
  let byAlpha = 0;
  let byBeta = 0;
  for (let i = 0; i < periods.length; i++) {
    const period = periods[i]!;
    const stayed = digammaDifference(beta, period - 1);
    if (running[i]! > 0) {
      const renewed = digammaDifference(alpha + beta, period - 1);
      value += running[i]! * logSurvival(parameters, period - 1);
      byAlpha -= running[i]! * renewed;
      byBeta += running[i]! * (stayed - renewed);
    }
    if (ended[i]! > 0) {
      const both = digammaDifference(alpha + beta, period);
      value += ended[i]! * logChurn(parameters, period);
      byAlpha += ended[i]! * (1 / alpha - both);
      byBeta += ended[i]! * (stayed - both);
    }
  }
  return { value, gradient: [alpha * byAlpha, beta * byBeta] };
}

/**
 * Payments still to come of a running contract, each discounted: the next is due in one period. With it due
 * now, every one counts (1 + d) times as much: [FH10] (6), DERL.
 *
 * @param periods Begun so far, ≥ 1.
 * @param rate Continuous, a period, ≥ 0; > 0 where the horizon is infinite.
 * @param horizon Periods; part of one holds no payment.
 */
export function expectedRenewals(
  [alpha = 0, beta = 0]: Parameters,
  periods: number,
  rate: number,
  horizon: number,
): number {
  return survivingPeriods(alpha, beta + periods - 1, rate, Math.floor(horizon));
}

/**
 * 80 % range of the same number, undiscounted: with one chance in ten at most it is below, with one at most above.
 *
 * @param horizon Periods, finite.
 */
export function renewalRange(
  parameters: Parameters,
  periods: number,
  horizon: number,
): { readonly low: number; readonly high: number } {
  let low = 0;
  let high = 0;
  let reached = 1;
  for (let renewals = 1; renewals <= horizon && reached > 0.1; renewals++) {
    reached *= retentionRate(parameters, periods - 1 + renewals);
    if (reached > 0.9) low = renewals;
    if (reached > 0.1) high = renewals;
  }
  return { low, high };
}
