/**
 * What a customer spends within the horizon: the whole distribution, in units of the expected spend per purchase.
 *
 * [FHB05] n purchases, each Gamma(p, ν) with a customer's own ν ~ Gamma(q, γ), given purchases seen before:
 * their sum is a multiple of a beta prime variable with shapes p n and b = q + p · (purchases seen), the
 * multiple the same for every n. Divided by the expected spend it depends on the history's cell alone, so
 * that customers with identical histories share their ranges whatever they spend.
 *
 * The distribution function of beta prime is taken by Paulson's approximation of F, which holds the share inside
 * to two points from p = 0.7 up.
 *
 * [FHB05] Fader, Hardie & Lee (2005), RFM and CLV, Journal of Marketing Research 42(4), 415–430.
 * [P42]   Paulson (1942), Annals of Mathematical Statistics 13(2), 233–235.
 */
import { normalDensity, normalTail } from "../math/normalTail.ts";
import { type CountsAhead, middleOf } from "./countsAhead.ts";
import { INSIDE, type RangeOfCounts, TAIL } from "./rangeOfCounts.ts";

/** How single purchases, and customers' means, vary. */
export interface SpendSpread {
  /** 1 ÷ squared coefficient of variation of one customer's purchases. > 0. */
  readonly p: number;
  /** (q − 1) ÷ p is how many purchases the population's mean counts for in a customer's own. ≥ 1. */
  readonly q: number;
  /** Whether a customer's own mean counts the first purchase, as averages drawn to the store's do; Gamma-Gamma leaves it out. */
  readonly isFirstCounted: boolean;
}

export interface ValueAhead {
  readonly low: number;
  readonly high: number;
  /** Of one set of parameters, on average. */
  readonly variance: number;
}

/** @param orders Of the same counts: a value is 0 at the end where they are. */
export function valueAhead(
  counts: CountsAhead,
  orders: RangeOfCounts,
  { p, q, isFirstCounted }: SpendSpread,
  frequency: number,
): ValueAhead {
  const b = Math.max(LEAST_SHAPE, q + p * (frequency + Number(isFirstCounted)));
  const variance = varianceOf(counts, p, b);
  if (orders.high === 0) return { low: 0, high: 0, variance };
  const sums = sumsOf(counts, p, b);
  if (orders.low === 0) return { low: 0, high: quantile(sums, 1 - INSIDE), variance };
  return { low: quantile(sums, 1 - TAIL), high: quantile(sums, 1 - TAIL - INSIDE), variance };
}

/** A mean exists above 1; at 1 the multiple would be 0. */
const LEAST_SHAPE = 1.01;

/** E[V² | n] = (b − 1) ÷ (b − 2) · (n² + n ÷ p), on average over the sets of parameters. */
function varianceOf({ means, meanSquares }: CountsAhead, p: number, b: number): number {
  const shape = Math.max(LEAST_VARYING, b);
  const stretch = (shape - 1) / (shape - 2);
  let variance = 0;
  for (const [m, mean] of means.entries()) {
    variance += stretch * (meanSquares[m]! + mean / p) - mean * mean;
  }
  return Math.max(0, variance / means.length);
}

/** At b ≤ 2 there is no variance; a total's range takes the one at 2.5. */
const LEAST_VARYING = 2.5;

/** Of so many purchases, and how likely they are. */
interface Sums {
  /** P(value > 0). */
  readonly any: number;
  /** E[value | value > 0]. */
  readonly mean: number;
  readonly size: number;
  readonly chances: Float64Array;
  /** ∛F per ∛value. */
  readonly roots: Float64Array;
  /** 2 ÷ 9 by the degrees of freedom of the purchases. */
  readonly spreads: Float64Array;
  /** And by those of the customer's mean. */
  readonly spread: number;
}

/** By number of purchases, neighbours taken together: their sums overlap by far more than they are apart. */
function sumsOf({ atLeast, last, unit }: CountsAhead, p: number, b: number): Sums {
  const { chances, roots, spreads } = scratch;
  let size = 0;
  let total = 0;
  for (let bin = 1; bin <= last; ) {
    const next = size === MOST_SUMS - 1 ? last + 1 : bin + Math.ceil(bin / SINGLE_SUMS);
    let chance = 0;
    let purchases = 0;
    for (; bin < next && bin <= last; bin++) {
      const share = atLeast[bin]! - atLeast[bin + 1]!;
      chance += share;
      purchases += share * middleOf(bin, unit);
    }
    if (!(chance > NEGLIGIBLE)) continue;
    const n = purchases / chance;
    total += purchases;
    chances[size] = chance;
    // value ÷ n · b ÷ (b − 1) is F with 2pn and 2b degrees of freedom.
    roots[size] = Math.cbrt(b / ((b - 1) * n));
    spreads[size] = 1 / (9 * p * n);
    size++;
  }
  const any = atLeast[1]!;
  return { any, mean: total / any, size, chances, roots, spreads, spread: 1 / (9 * b) };
}

/** So many bins stand alone, then two together, and so on. */
const SINGLE_SUMS = 8;
const MOST_SUMS = 96;
const NEGLIGIBLE = 1e-6;
/** Overwritten by the next customer. */
const scratch = {
  chances: new Float64Array(MOST_SUMS),
  roots: new Float64Array(MOST_SUMS),
  spreads: new Float64Array(MOST_SUMS),
};

/** The value that is exceeded with this chance: Newton's method on its cube root, kept between what is too low and too high. */
function quantile(sums: Sums, chance: number): number {
  const { any, mean, size, chances, roots, spreads, spread } = sums;
  if (chance >= any) return 0;
  let least = 0;
  let most = Number.POSITIVE_INFINITY;
  let root = Math.cbrt(mean);
  for (let step = 0; step < MOST_STEPS; step++) {
    let exceeded = 0;
    let slope = 0;
    for (let i = 0; i < size; i++) {
      const f = roots[i]! * root;
      const deviation = 1 / Math.sqrt(spreads[i]! + spread * f * f);
      const z = ((1 - spread) * f - (1 - spreads[i]!)) * deviation;
      const density = chances[i]! * normalDensity(z);
      exceeded += z > 0 ? normalTail(z, density) : chances[i]! - normalTail(-z, density);
      slope += density * deviation * roots[i]! * (1 - spread - z * spread * f * deviation);
    }
    if (exceeded > chance) least = root;
    else most = root;
    const next = root + (exceeded - chance) / slope;
    // Between two likely values there may be a long way without slope.
    const isBetween = next > least && next < Math.min(most, 2 * root);
    const halved = most === Number.POSITIVE_INFINITY ? 2 * root : (least + most) / 2;
    const moved = isBetween ? next : halved;
    const isClose = Math.abs(moved - root) <= PRECISION * root;
    root = moved;
    if (isClose) break;
  }
  return root ** 3;
}

const MOST_STEPS = 60;
/** Of the cube root, a step before: Newton's method squares it. */
const PRECISION = 3e-3;
