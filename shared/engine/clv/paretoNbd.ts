/**
 * Pareto/NBD: purchases come at a rate of each customer's own, Gamma(r, α) over customers, until the
 * customer leaves unseen, at a rate Gamma(s, β).
 *
 * Likelihood: [FH05] section 3; P(alive): [SMC87] (11) to (13), [FH05] section 5; E[X(t)]: [SMC87] (17),
 * [FH05] (27); expected purchases: [SMC87] (22), [FH05] (41); DERT: [FHL05] (2).
 *
 * [SMC87] Schmittlein, Morrison & Colombo (1987), Management Science 33(1), 1–24.
 * [FH05]  Fader & Hardie (2005), A note on deriving the Pareto/NBD model, brucehardie.com/notes/009.
 * [FHL05] Fader, Hardie & Lee (2005), Journal of Marketing Research 42(4), 415–430.
 * Paper → code: x → frequency, t_x → recency, T → age. Parameters keep their letters.
 */
import { digammaDifference, logRising } from "../math/rising.ts";
import { activeTime } from "./paretoNbdActiveTime.ts";
import { expectedRepeats, probabilityOfCount } from "./paretoNbdCounts.ts";
import {
  leavingOf,
  neverAgainFrom,
  type Silence,
  silence,
  silenceWithSlopes,
} from "./paretoNbdSilence.ts";
import type {
  HistoryCells,
  LogLikelihood,
  Parameters,
  PurchaseHistories,
  PurchaseModel,
} from "./purchaseModel.ts";

export const paretoNbd: PurchaseModel = {
  parameterNames: ["r", "alpha", "s", "beta"],
  timeParameters: ["alpha", "beta"],
  logLikelihoods,
  logLikelihood,
  probabilityAlive,
  expectedPurchases: (parameters, histories, horizon) =>
    discountedPurchases(parameters, histories, 0, horizon),
  discountedPurchases,
  expectedRepeats,
  probabilityOfCount,
};

type Letters = readonly [r: number, alpha: number, s: number, beta: number];

/** ln of (r)ₓ αʳ βˢ (α+t_x)^−(r+x) (β+t_x)^−s, the density of the purchases, times the chance of the silence since. */
function logLikelihoods(parameters: Parameters, histories: PurchaseHistories): Float64Array {
  const [r, alpha, s, beta] = parameters as Letters;
  const { frequency, recency, age } = histories;
  const leaving = leavingOf(parameters);
  return frequency.map((x, i) => {
    const tx = recency[i]!;
    return (
      logRising(r, x) -
      r * Math.log1p(tx / alpha) -
      x * Math.log(alpha + tx) -
      s * Math.log1p(tx / beta) +
      Math.log(silence(leaving, x, tx, age[i]!).chance)
    );
  });
}

function logLikelihood(parameters: Parameters, cells: HistoryCells): LogLikelihood {
  const [r, alpha, s, beta] = parameters as Letters;
  const { frequency, recency, age, customers } = cells;
  const leaving = leavingOf(parameters);
  const gradient = [0, 0, 0, 0] as [number, number, number, number];
  let value = 0;
  // Cells stand in the order of frequency, then recency: most share both with the cell before.
  let frequencyBefore = Number.NaN;
  let recencyBefore = Number.NaN;
  let rising = 0;
  let risingByR = 0;
  let logAlpha = 0;
  let logBeta = 0;
  let purchases = 0;
  let fraction = leaving.fractionOf(0);
  let before = neverAgainFrom(leaving, fraction, 0);
  for (let i = 0; i < frequency.length; i++) {
    const x = frequency[i]!;
    const tx = recency[i]!;
    if (x !== frequencyBefore || tx !== recencyBefore) {
      if (x !== frequencyBefore) {
        rising = logRising(r, x);
        risingByR = digammaDifference(r, x);
        fraction = leaving.fractionOf(x);
      }
      before = neverAgainFrom(leaving, fraction, tx);
      logAlpha = Math.log1p(tx / alpha);
      logBeta = Math.log1p(tx / beta);
      purchases = rising - r * logAlpha - x * Math.log(alpha + tx) - s * logBeta;
      frequencyBefore = x;
      recencyBefore = tx;
    }
    const since = silenceWithSlopes(leaving, fraction, before, tx, age[i]!);
    const count = customers[i]!;
    value += count * (purchases + since.log);
    gradient[0] += count * r * (risingByR - logAlpha + since.byR);
    gradient[1] += count * ((r * tx - x * alpha) / (alpha + tx) + alpha * since.byAlpha);
    gradient[2] += count * s * (since.byS - logBeta);
    gradient[3] += count * ((s * tx) / (beta + tx) + beta * since.byBeta);
  }
  return { value, gradient };
}

function probabilityAlive(parameters: Parameters, histories: PurchaseHistories): Float64Array {
  const { frequency, recency, age } = histories;
  const leaving = leavingOf(parameters);
  return frequency.map((x, i) => {
    return activeGiven(silence(leaving, x, recency[i]!, age[i]!), 1);
  });
}

/** P(alive) × the rate of purchases, (r+x)/(α+T), × the discounted time that an active customer stays. */
function discountedPurchases(
  parameters: Parameters,
  histories: PurchaseHistories,
  rate: number,
  horizon: number,
): Float64Array {
  const [r, alpha, s, beta] = parameters as Letters;
  const { frequency, recency, age } = histories;
  const leaving = leavingOf(parameters);
  const timeFrom = activeTime(s, rate, horizon);
  let ageBefore = Number.NaN;
  let time = 0;
  return frequency.map((x, i) => {
    const T = age[i]!;
    if (T !== ageBefore) {
      time = timeFrom(beta + T);
      ageBefore = T;
    }
    return activeGiven(silence(leaving, x, recency[i]!, T), ((r + x) / (alpha + T)) * time);
  });
}

/** P(alive) = A / S, times a factor: a chance too small for all its digits may be times a large number. */
function activeGiven({ minusLogActive, active, chance }: Silence, factor: number): number {
  if (minusLogActive > FULL_PRECISION_TO) {
    return Math.exp(Math.log(factor / chance) - minusLogActive);
  }
  return Math.min(1, active / chance) * factor;
}

/** Below e^-708 a number loses digits. */
const FULL_PRECISION_TO = 700;
