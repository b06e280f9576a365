/**
 * ln P(so many purchases within the horizon | history), by which models of purchase histories are compared.
 *
 * The same distribution as in `countsAhead`, of single counts and in logarithms:
 *   - nobody leaves: NB(k; t), a Poisson whose rate is Gamma(R, A), R = r + x, A = α + T;
 *   - leaving after a purchase, with a probability that is Beta(a, b): all k were survived, or the k-th was the
 *     last: (b)ₖ ÷ (a + b)ₖ · NB(k; t) + a (b)ₖ₋₁ ÷ (a + b)ₖ · P(NB(t) ≥ k);
 *   - leaving over time: (β ÷ (β + t))^s · NB(k; t) + ∫₀ᵗ NB(k; u) s β^s (β + u)^(−s−1) du;
 * times the chance of being active, and for no purchase what remains of it.
 */
import type { Parameters, PurchaseHistories, PurchaseModel } from "../clv/purchaseModel.ts";
import { incompleteBeta } from "../math/incompleteBeta.ts";
import { logRising } from "../math/rising.ts";
import { futureLaw, type Leaving, type PurchaseModelName } from "./futureLaw.ts";
import { logChanceLeavingOverTime } from "./leavingOverTime.ts";
import { type Buying, logNegativeBinomial } from "./negativeBinomial.ts";

/** @param horizon > 0. @param counts Whole, ≥ 0, one for each history. */
export function logChances(
  name: PurchaseModelName,
  model: PurchaseModel,
  parameters: Parameters,
  histories: PurchaseHistories,
  horizon: number,
  counts: ArrayLike<number>,
): Float64Array {
  const { alive, shape, scale, leaving } = futureLaw(name, model, parameters, histories);
  const { frequency, age } = histories;
  return alive.map((chanceActive, i) => {
    const buying = { R: shape + frequency[i]!, A: scale + age[i]! };
    const count = counts[i]!;
    const ifActive = logChanceIfActive(leaving, buying, frequency[i]!, age[i]!, horizon, count);
    const active = Math.max(LEAST_LOG, Math.log(chanceActive) + ifActive);
    const gone = Math.max(LEAST_LOG, Math.log1p(-chanceActive));
    return Math.min(0, count > 0 ? active : logOfSum(gone, active));
  });
}

/** Below the least positive number: what cannot be is not minus infinity. */
const LEAST_LOG = -1e4;

function logChanceIfActive(
  leaving: Leaving,
  buying: Buying,
  frequency: number,
  age: number,
  horizon: number,
  k: number,
): number {
  switch (leaving.kind) {
    case "never":
      return logNegativeBinomial(buying, k, horizon);
    case "afterPurchase":
      return logChanceLeavingAfterPurchase(buying, leaving.a, leaving.b + frequency, horizon, k);
    case "overTime":
      return logChanceLeavingOverTime(buying, leaving.s, leaving.beta + age, horizon, k);
  }
}

function logChanceLeavingAfterPurchase(
  buying: Buying,
  a: number,
  b: number,
  horizon: number,
  k: number,
): number {
  const soMany = logNegativeBinomial(buying, k, horizon);
  if (k === 0) return soMany;
  const survivedAllButOne = logRising(b, k - 1) - logRising(a + b, k - 1);
  const last = a + b + k - 1;
  return (
    survivedAllButOne +
    logOfSum(
      Math.log((b + k - 1) / last) + soMany,
      Math.log(a / last) + logAtLeast(buying, k, horizon, soMany),
    )
  );
}

/** ln P(NB(u) ≥ k). @param logOfJust ln NB(k; u): far out in the tail the rest follows from it. */
function logAtLeast({ R, A }: Buying, k: number, u: number, logOfJust: number): number {
  const q = u / (A + u);
  const chance = incompleteBeta(q, k, R);
  if (chance > LEAST_CHANCE) return Math.log(chance);
  let term = 1;
  let sum = 1;
  for (let i = k; term > Number.EPSILON * sum; i++) {
    term *= ((R + i) / (i + 1)) * q;
    sum += term;
  }
  return logOfJust + Math.log(sum);
}

/** So far out each further count is much less likely than the one before. */
const LEAST_CHANCE = 1e-250;

function logOfSum(one: number, other: number): number {
  const larger = Math.max(one, other);
  return larger + Math.log1p(Math.exp(Math.min(one, other) - larger));
}
