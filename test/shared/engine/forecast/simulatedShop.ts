/**
 * Shops of which everything is known: customers that buy and leave as a model says, before and after the day
 * on which they are looked at. Written from the models' stories, event by event, with none of the engine's formulas.
 */

import { type RandomDraws, randomDraws } from "../randomDraws.ts";

export interface Shop {
  /** Purchases: rates are Gamma(r, alpha). */
  readonly r: number;
  readonly alpha: number;
  readonly leaving:
    | {
        readonly kind: "afterPurchase";
        readonly a: number;
        readonly b: number;
        readonly isFirstOne: boolean;
      }
    | { readonly kind: "overTime"; readonly s: number; readonly beta: number };
  /** Money: purchases are Gamma(p, ν), ν Gamma(q, gamma). */
  readonly p: number;
  readonly q: number;
  readonly gamma: number;
  readonly customers: number;
  /** Customers come evenly between these ages. */
  readonly youngest: number;
  readonly oldest: number;
  readonly horizon: number;
  readonly seed: number;
}

/** One place a customer. */
export interface SimulatedCustomers {
  readonly frequency: Float64Array;
  readonly recency: Float64Array;
  readonly age: Float64Array;
  /** Of repeat purchases; 0 where there is none. */
  readonly meanSpend: Float64Array;
  /** What came within the horizon. */
  readonly purchases: Float64Array;
  readonly value: Float64Array;
}

export function simulatedShop(shop: Shop): SimulatedCustomers {
  const draws = randomDraws(shop.seed);
  const column = () => new Float64Array(shop.customers);
  const [frequency, recency, age] = [column(), column(), column()];
  const [meanSpend, purchases, value] = [column(), column(), column()];
  for (let i = 0; i < shop.customers; i++) {
    age[i] = shop.youngest + (shop.oldest - shop.youngest) * draws.uniform();
    const rate = draws.gamma(shop.r) / shop.alpha;
    const times = purchaseTimes(shop, rate, age[i]! + shop.horizon, draws);
    const nu = draws.gamma(shop.q) / shop.gamma;
    let spent = 0;
    for (const time of times) {
      const amount = draws.gamma(shop.p) / nu;
      if (time > age[i]!) {
        purchases[i]!++;
        value[i]! += amount;
        continue;
      }
      frequency[i]!++;
      recency[i] = time;
      spent += amount;
    }
    meanSpend[i] = frequency[i] === 0 ? 0 : spent / frequency[i]!;
  }
  return { frequency, recency, age, meanSpend, purchases, value };
}

/** Of repeat purchases up to `end`, ascending; the first purchase is at 0. */
function purchaseTimes({ leaving }: Shop, rate: number, end: number, draws: RandomDraws): number[] {
  const times: number[] = [];
  if (leaving.kind === "overTime") {
    const goes = draws.exponential() / (draws.gamma(leaving.s) / leaving.beta);
    const until = Math.min(goes, end);
    for (let time = draws.exponential() / rate; time < until; time += draws.exponential() / rate) {
      times.push(time);
    }
    return times;
  }
  const chance = draws.beta(leaving.a, leaving.b);
  if (leaving.isFirstOne && draws.uniform() < chance) return times;
  for (let time = draws.exponential() / rate; time < end; time += draws.exponential() / rate) {
    times.push(time);
    if (draws.uniform() < chance) break;
  }
  return times;
}
