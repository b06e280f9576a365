/**
 * BG/BB: buying or not at each of a row of opportunities, and whether the customer has quietly left.
 *
 * For what happens once a period at most: a donation a year, an event a month. While there, a customer buys
 * at each opportunity with a chance p ~ Beta(α, β); before each opportunity they leave with a chance
 * θ ~ Beta(γ, δ).
 *
 * [FHS10] Fader, Hardie & Shang (2010), Marketing Science 29(6), 1086–1108.
 * Paper → code: x → frequency, t_x → recency, n → age, all whole numbers of opportunities; n* → horizon.
 * Parameters keep their letters.
 */
import {
  bgBbLogLikelihood,
  chanceOfRow,
  type HistoryLikelihood,
  historyLikelihood,
} from "./bgBbLikelihood.ts";
import type { Parameters, PurchaseHistories, PurchaseModel } from "./purchaseModel.ts";
import { survivingPeriods } from "./survivingPeriods.ts";

export const bgBb: PurchaseModel = {
  parameterNames: ["alpha", "beta", "gamma", "delta"],
  // Opportunities are counted, not timed.
  timeParameters: [],
  logLikelihoods: (parameters, histories) =>
    ofEach(parameters, histories, ({ logLikelihood }) => logLikelihood),
  logLikelihood: bgBbLogLikelihood,
  /** [FHS10] (11): still there at opportunity n + 1, the first after the observation. */
  probabilityAlive: (parameters, histories) => {
    const [, , gamma = 0, delta = 0] = parameters;
    return ofEach(
      parameters,
      histories,
      ({ chanceAtEnd }, _, n) => (chanceAtEnd * (delta + n)) / (gamma + delta + n),
    );
  },
  expectedPurchases: (parameters, histories, horizon) =>
    expected(parameters, histories, 0, horizon),
  discountedPurchases: expected,
  expectedRepeats: (parameters, age) => {
    const [alpha = 0, beta = 0, gamma = 0, delta = 0] = parameters;
    return (alpha / (alpha + beta)) * survivingPeriods(gamma, delta, 0, Math.floor(age));
  },
  probabilityOfCount,
};

/**
 * Still there at the last opportunity observed: what other programs call P(alive). It is 1 for whoever bought
 * at that one; `bgBb.probabilityAlive` looks one opportunity further, as the paper does.
 */
export function bgBbAliveAtEnd(parameters: Parameters, histories: PurchaseHistories): Float64Array {
  return ofEach(parameters, histories, ({ chanceAtEnd }) => chanceAtEnd);
}

/**
 * [FHS10] (13) and, for an infinite horizon, (14), as sums of positive terms: the paper's closed form of (13)
 * divides 0 by 0 at γ = 1. The next opportunity is one period away; part of a period holds none.
 */
function expected(
  parameters: Parameters,
  histories: PurchaseHistories,
  rate: number,
  horizon: number,
): Float64Array {
  const [alpha = 0, beta = 0, gamma = 0, delta = 0] = parameters;
  const ahead = new Map<number, number>();
  return ofEach(parameters, histories, ({ chanceAtEnd }, x, n) => {
    let opportunities = ahead.get(n);
    if (opportunities === undefined) {
      opportunities = survivingPeriods(gamma, delta + n, rate, Math.floor(horizon));
      ahead.set(n, opportunities);
    }
    return ((alpha + x) / (alpha + beta + n)) * chanceAtEnd * opportunities;
  });
}

function ofEach(
  parameters: Parameters,
  { frequency, recency, age }: PurchaseHistories,
  answer: (history: HistoryLikelihood, x: number, n: number) => number,
): Float64Array {
  const likelihood = historyLikelihood(parameters);
  return frequency.map((x, i) => {
    const n = age[i]!;
    return answer(likelihood(x, recency[i]!, n), x, n);
  });
}

/** [FHS10] (7): those still there at the end, and those who left before each opportunity. */
function probabilityOfCount(parameters: Parameters, age: number, count: number): number {
  const n = Math.floor(age);
  if (count > n) return 0;
  const { logStaying, logLeaving, logBuying } = chanceOfRow(parameters);
  let logWays = 0;
  let chance = 0;
  for (let i = count; i <= n; i++) {
    if (i > count) logWays += Math.log(i / (i - count));
    const logLast = i === n ? logStaying(n) : logLeaving(i);
    chance += Math.exp(logWays + logBuying(count, i - count) + logLast);
  }
  return chance;
}
