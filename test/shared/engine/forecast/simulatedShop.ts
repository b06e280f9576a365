/**
 * Shops of which everything is known: customers that buy and leave as a model says, before and after the day
 * on which they are looked at. Written from the models' stories, event by event, with none of the engine's formulas.
 */

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
  const random = seededUniform(shop.seed);
  const column = () => new Float64Array(shop.customers);
  const [frequency, recency, age] = [column(), column(), column()];
  const [meanSpend, purchases, value] = [column(), column(), column()];
  for (let i = 0; i < shop.customers; i++) {
    age[i] = shop.youngest + (shop.oldest - shop.youngest) * random();
    const rate = gamma(shop.r, random) / shop.alpha;
    const times = purchaseTimes(shop, rate, age[i]! + shop.horizon, random);
    const nu = gamma(shop.q, random) / shop.gamma;
    let spent = 0;
    for (const time of times) {
      const amount = gamma(shop.p, random) / nu;
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
function purchaseTimes(
  { leaving }: Shop,
  rate: number,
  end: number,
  random: () => number,
): number[] {
  const times: number[] = [];
  if (leaving.kind === "overTime") {
    const goes = exponential(random) / (gamma(leaving.s, random) / leaving.beta);
    const until = Math.min(goes, end);
    for (let time = exponential(random) / rate; time < until; time += exponential(random) / rate) {
      times.push(time);
    }
    return times;
  }
  const toA = gamma(leaving.a, random);
  const chance = toA / (toA + gamma(leaving.b, random));
  if (leaving.isFirstOne && random() < chance) return times;
  for (let time = exponential(random) / rate; time < end; time += exponential(random) / rate) {
    times.push(time);
    if (random() < chance) break;
  }
  return times;
}

function exponential(random: () => number): number {
  return -Math.log(1 - random());
}

/** Marsaglia & Tsang (2000), ACM Transactions on Mathematical Software 26(3), 363–372; rate 1. */
function gamma(shape: number, random: () => number): number {
  if (shape < 1) return gamma(shape + 1, random) * (1 - random()) ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    const v = (1 + c * normal) ** 3;
    if (v > 0 && Math.log(1 - random()) < normal ** 2 / 2 + d - d * v + d * Math.log(v))
      return d * v;
  }
}

/** mulberry32 (Tommy Ettinger, public domain): the same customers on every machine. */
function seededUniform(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
