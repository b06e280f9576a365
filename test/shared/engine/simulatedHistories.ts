/**
 * Customers made by the laws of each model, from known parameters, observed for a while.
 */
import type { PurchaseHistories } from "#shared/engine/clv/purchaseModel.ts";
import type { FamilyName } from "#shared/engine/forecast/methods.ts";
import type { RandomDraws } from "./randomDraws.ts";

/** When a customer leaves: told of the purchases so far. */
interface Leaving {
  /** Time from the first purchase at which they leave, whatever they buy. */
  readonly after: number;
  /** Chance of leaving at each purchase. */
  readonly chance: number;
  readonly isAtFirst: boolean;
}

const leavings: Readonly<
  Record<FamilyName, (draws: RandomDraws, third: number, fourth: number) => Leaving>
> = {
  "bg-nbd": (draws, a, b) => ({
    after: Number.POSITIVE_INFINITY,
    chance: draws.beta(a, b),
    isAtFirst: false,
  }),
  "mbg-nbd": (draws, a, b) => ({
    after: Number.POSITIVE_INFINITY,
    chance: draws.beta(a, b),
    isAtFirst: true,
  }),
  "pareto-nbd": (draws, s, beta) => ({
    after: (draws.exponential() * beta) / draws.gamma(s),
    chance: 0,
    isAtFirst: false,
  }),
};

/**
 * Customers whose first purchases are spread evenly over the first third of the time.
 *
 * @param observed The end of observation, in the unit of the parameters.
 * @param grid Times are rounded to whole multiples of it, and purchases that fall together are one; 0 for none.
 */
export function simulatedHistories(
  family: FamilyName,
  [r = 0, alpha = 0, third = 0, fourth = 0]: readonly number[],
  {
    size,
    observed,
    grid,
  }: { readonly size: number; readonly observed: number; readonly grid: number },
  draws: RandomDraws,
): PurchaseHistories {
  const frequency = new Float64Array(size);
  const recency = new Float64Array(size);
  const age = new Float64Array(size);
  const onGrid = (time: number) => (grid === 0 ? time : Math.floor(time / grid) * grid);
  for (let i = 0; i < size; i++) {
    const own = observed - onGrid((draws.uniform() * observed) / 3);
    const rate = draws.gamma(r) / alpha;
    const leaving = leavings[family](draws, third, fourth);
    const end = Math.min(own, leaving.after);
    age[i] = own;
    let isThere = !(leaving.isAtFirst && draws.uniform() < leaving.chance);
    for (let time = draws.exponential() / rate; isThere && time <= end; ) {
      const rounded = onGrid(time);
      if (rounded > recency[i]!) {
        recency[i] = rounded;
        frequency[i]!++;
      }
      isThere = !(draws.uniform() < leaving.chance);
      time += draws.exponential() / rate;
    }
  }
  return { frequency, recency, age };
}

/** Mean spend of each customer's repeat purchases by Gamma-Gamma; 0 without any. */
export function simulatedSpend(
  [p = 0, q = 0, gamma = 0]: readonly number[],
  frequency: Float64Array,
  draws: RandomDraws,
): Float64Array {
  return frequency.map((x) => {
    const rate = draws.gamma(q) / gamma;
    return x === 0 ? 0 : draws.gamma(p * x) / (x * rate);
  });
}
