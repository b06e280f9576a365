/**
 * BG/NBD and MBG/NBD: purchases to come, of customers of whom the history is known, and of a new one.
 *
 * P(alive) × what a customer who is there will buy. The latter depends on frequency and age only, and for
 * one frequency is a smooth function of ln(1 + T / α): where many customers share a frequency it is
 * sampled and interpolated, to within 1e-14 of itself.
 *
 * [FHL05] Fader, Hardie & Lee (2005), Marketing Science 24(2), (9) and (10).
 * [BDF07] Batislam, Denizel & Filiztekin (2007), IJRM 24(3), 201–209.
 */
import { gaussLegendre } from "../math/gaussLegendre.ts";
import { type Panels, panelsOf, valueAt } from "../math/panels.ts";
import { probabilityAlive } from "./bgNbdAlive.ts";
import type { FirstOccasions } from "./bgNbdFamily.ts";
import { purchasesBy, rateAt, type Stay } from "./bgNbdStay.ts";
import type { Parameters, PurchaseHistories } from "./purchaseModel.ts";

/** E[Y(t)] given the history. */
export function expectedPurchases(
  parameters: Parameters,
  histories: PurchaseHistories,
  horizon: number,
  firstOccasions: FirstOccasions,
): Float64Array {
  const [, alpha = 0] = parameters;
  return timesAlive(parameters, histories, firstOccasions, (stay) => (logAge) => {
    return purchasesBy(stay, horizon / alpha / Math.exp(logAge));
  });
}

/** Discounted: ∫ e^(−rate u) dE[Y(u)] over 0 … horizon, which may be infinite. */
export function discountedPurchases(
  parameters: Parameters,
  histories: PurchaseHistories,
  { rate, horizon }: { readonly rate: number; readonly horizon: number },
  firstOccasions: FirstOccasions,
): Float64Array {
  if (rate === 0) return expectedPurchases(parameters, histories, horizon, firstOccasions);
  const [, alpha = 0] = parameters;
  return timesAlive(parameters, histories, firstOccasions, (stay) => {
    const discounted = discountedBy(stay);
    return (logAge) => {
      const scale = alpha * Math.exp(logAge);
      return discounted(rate * scale, horizon / scale);
    };
  });
}

/** E[X(t)]. In MBG/NBD only a customer who stays after the first purchase makes any. */
export function expectedRepeats(
  parameters: Parameters,
  age: number,
  firstOccasions: FirstOccasions,
): number {
  const [r = 0, alpha = 0, a = 0, b = 0] = parameters;
  const stays = firstOccasions === 0 ? 1 : b / (a + b);
  return stays * purchasesBy({ k: r, a, b: b + firstOccasions }, age / alpha);
}

/** P(alive) × a function of ln(1 + T / α), which is made once a frequency. */
function timesAlive(
  parameters: Parameters,
  histories: PurchaseHistories,
  firstOccasions: FirstOccasions,
  functionOf: (stay: Stay) => (logAge: number) => number,
): Float64Array {
  const [r = 0, alpha = 0, a = 0, b = 0] = parameters;
  const { frequency, age } = histories;
  const sharing = new Int32Array(COMMON_FREQUENCIES);
  for (let i = 0; i < frequency.length; i++) {
    if (frequency[i]! < COMMON_FREQUENCIES) sharing[frequency[i]!]!++;
  }
  const known = new Map<number, (logAge: number) => number>();
  const ofFrequency = (x: number) => {
    const ofStay = known.get(x) ?? functionOf({ k: r + x, a, b: b + x + firstOccasions });
    known.set(x, ofStay);
    return ofStay;
  };
  const interpolated: Panels[] = [];
  for (let x = 0; x < COMMON_FREQUENCIES; x++) {
    if (sharing[x]! >= SHARED_BY) interpolated[x] = panelsOf(ofFrequency(x));
  }
  const result = probabilityAlive(parameters, histories, firstOccasions);
  for (let i = 0; i < result.length; i++) {
    const x = frequency[i]!;
    const logAge = Math.log1p(age[i]! / alpha);
    const panels = interpolated[x];
    result[i]! *= panels === undefined ? ofFrequency(x)(logAge) : valueAt(panels, logAge);
  }
  return result;
}

/** Nearly all customers have fewer repeat purchases: a table is quicker than a map. */
const COMMON_FREQUENCIES = 4096;
/** A panel takes 20 samples; with fewer customers than some panels' samples it does not pay. */
const SHARED_BY = 60;

/** k ∫ e^(−q w) E[(1 + p w)^−(k+1)] dw over 0 … s, as a function of q and s. */
function discountedBy(stay: Stay): (q: number, s: number) => number {
  const { k, a, b } = stay;
  // In ln(1 + w · spread) the rate is smooth on the scale of 1, whatever k is.
  const spread = Math.max(1, ((k + 1) * (a + 2)) / (a + b));
  const rates = panelsOf((v) => rateAt(stay, Math.expm1(v) / spread));
  return (q, s) => {
    const end = Math.log1p(spread * Math.min(s, DISCOUNTED_AWAY / q));
    const panels = Math.max(4, Math.ceil(2 * end));
    const width = end / panels;
    let sum = 0;
    for (let panel = 0; panel < panels; panel++) {
      for (let i = 0; i < NODES.length; i++) {
        const v = (panel + NODES[i]!) * width;
        const grown = Math.expm1(v);
        sum += WEIGHTS[i]! * valueAt(rates, v) * (1 + grown) * Math.exp((-q * grown) / spread);
      }
    }
    return (k * width * sum) / spread;
  };
}

/** e^−45 = 3e-20: later purchases are worth nothing. */
const DISCOUNTED_AWAY = 45;
const { nodes: NODES, weights: WEIGHTS } = gaussLegendre(16);
