/**
 * How many purchases a customer makes within the horizon: the whole distribution, given the history.
 *
 * While active, purchases within a time u are negative binomial, a Poisson whose rate is Gamma(R, A):
 *   NB(k; u) = Γ(R + k) ÷ (Γ(R) k!) · (A ÷ (A + u))^R · (u ÷ (A + u))^k,   R = r + x, A = α + T.
 * At least k of them are made in the horizon t
 *   - when nobody leaves: P(NB(t) ≥ k);
 *   - when one may leave after each, with a probability that is Beta(a, b): only if k − 1 were survived and k
 *     find the time, and the two are independent: B(a, b + k − 1) ÷ B(a, b) · P(NB(t) ≥ k);
 *   - when one leaves over time, P(still there at u) = (β ÷ (β + u))^s: the mean of P(NB(min(u, t)) ≥ k) over
 *     the time u of leaving, by Gauss–Legendre quadrature over its probability.
 * This times the chance of being active now, averaged over the sets of parameters, is exact but for that
 * quadrature: nothing is drawn.
 */
import { gaussLegendre, type Quadrature } from "../math/gaussLegendre.ts";
import { incompleteBeta } from "../math/incompleteBeta.ts";
import { logRising } from "../math/rising.ts";
import type { FutureLaw, Leaving } from "./futureLaw.ts";

/** Counts in bins: no purchase, then `unit` counts a bin from 1 on. Overwritten by the next customer. */
export interface CountsAhead {
  /** P(count ≥ the least of the bin), by bin; 1 for the bin of zero, 0 after `last`. */
  readonly atLeast: Float64Array;
  readonly last: number;
  /** Whole, ≥ 1; 1 unless very many purchases are to be expected. */
  readonly unit: number;
  /** By set of parameters: E[count] and E[count²]. */
  readonly means: Float64Array;
  readonly meanSquares: Float64Array;
}

/** @param laws One for each set of parameters, all of equal weight. */
export function countsAhead(
  laws: readonly FutureLaw[],
  horizon: number,
): (cell: number, frequency: number, age: number) => CountsAhead {
  const atLeast = new Float64Array(MOST_BINS + 2);
  const ofOne = new Float64Array(MOST_BINS + 2);
  const means = new Float64Array(laws.length);
  const meanSquares = new Float64Array(laws.length);
  const weight = 1 / laws.length;
  let lastBefore = 0;
  return (cell, frequency, age) => {
    const unit = unitFor(laws, horizon, frequency, age);
    atLeast.fill(0, 0, lastBefore + 1);
    atLeast[0] = 1;
    let last = 0;
    for (const [m, law] of laws.entries()) {
      const end = fillActive(ofOne, law, horizon, frequency, age, unit);
      const alive = law.alive[cell]!;
      let mean = 0;
      let meanSquare = 0;
      for (let bin = 1; bin <= end; bin++) {
        const middle = middleOf(bin, unit);
        const share = ofOne[bin]! - ofOne[bin + 1]!;
        mean += share * middle;
        meanSquare += share * middle * middle;
        atLeast[bin]! += weight * alive * ofOne[bin]!;
      }
      means[m] = alive * mean;
      meanSquares[m] = alive * meanSquare;
      last = Math.max(last, end);
      ofOne.fill(0, 0, end + 1);
    }
    lastBefore = last;
    return { atLeast, last, unit, means, meanSquares };
  };
}

/** Least count of a bin. */
export function leastOf(bin: number, unit: number): number {
  return bin === 0 ? 0 : 1 + (bin - 1) * unit;
}

export function middleOf(bin: number, unit: number): number {
  return bin === 0 ? 0 : 1 + (bin - 1) * unit + (unit - 1) / 2;
}

/** Counts beyond are as good as impossible. */
const NEGLIGIBLE = 1e-7;
const MOST_BINS = 1024;
/** Bins where counts are many. */
const COARSE_BINS = 200;
const REACH = 8;

/** 1, as long as eight standard deviations above the mean stay within the bins. */
function unitFor(
  laws: readonly FutureLaw[],
  horizon: number,
  frequency: number,
  age: number,
): number {
  let most = 0;
  for (const { shape, scale } of laws) {
    const perShape = horizon / (scale + age);
    const mean = (shape + frequency) * perShape;
    most = Math.max(most, mean + REACH * Math.sqrt(mean * (1 + perShape)));
  }
  return most < MOST_BINS ? 1 : Math.ceil(most / COARSE_BINS);
}

/** Fills empty `bins` with P(count ≥ the least of the bin) of somebody active; returns the last bin. */
function fillActive(
  bins: Float64Array,
  { shape, scale, leaving }: FutureLaw,
  horizon: number,
  frequency: number,
  age: number,
  unit: number,
): number {
  const R = shape + frequency;
  const A = scale + age;
  const add = unit === 1 ? addCounts : addBins;
  if (leaving.kind !== "overTime") {
    const last = add(bins, 1, R, horizon / (A + horizon), unit);
    if (leaving.kind === "afterPurchase") thinOut(bins, last, leaving, frequency, unit);
    return last;
  }
  const { s } = leaving;
  const beta = leaving.beta + age;
  const logStays = -s * Math.log1p(horizon / beta);
  const leaves = -Math.expm1(logStays);
  let last = add(bins, 1 - leaves, R, horizon / (A + horizon), unit);
  if (leaves < NEGLIGIBLE) return last;
  for (const { leavesBefore, weight } of R < MANY_SEEN ? fewQuantiles : manyQuantiles) {
    // Has left by u with this probability: 1 − (β ÷ (β + u))^s.
    const u = Math.min(horizon, beta * Math.expm1(-Math.log1p(-leaves * leavesBefore) / s));
    last = Math.max(last, add(bins, leaves * weight, R, u / (A + u), unit));
  }
  return last;
}

/**
 * Places among those who leave within the horizon. They crowd towards the last, 1 − (1 − y)², whose time of leaving
 * grows without bound where nearly everybody leaves. The rate of somebody seen buying often is known so well that
 * the count tells when they left: eight places would be eight heaps.
 */
const fewQuantiles = quantiles(gaussLegendre(8));
const manyQuantiles = quantiles(gaussLegendre(24));
const MANY_SEEN = 60;

function quantiles({ nodes, weights }: Quadrature) {
  return nodes.map((node, i) => ({
    leavesBefore: node * (2 - node),
    weight: 2 * (1 - node) * weights[i]!,
  }));
}

/** Adds weight · P(NB ≥ k) for every k, from (1 − q)^R upwards: while the mean is below `MOST_BINS` that is no underflow. */
function addCounts(bins: Float64Array, weight: number, R: number, q: number): number {
  let chance = Math.exp(R * Math.log1p(-q));
  let rest = 1;
  let k = 1;
  for (; k <= MOST_BINS; k++) {
    rest -= chance;
    if (rest < NEGLIGIBLE) break;
    bins[k]! += weight * rest;
    chance *= ((R + k - 1) / k) * q;
  }
  return k - 1;
}

function addBins(bins: Float64Array, weight: number, R: number, q: number, unit: number): number {
  let bin = 1;
  for (; bin <= MOST_BINS; bin++) {
    const rest = incompleteBeta(q, leastOf(bin, unit), R);
    if (rest < NEGLIGIBLE) break;
    bins[bin]! += weight * rest;
  }
  return bin - 1;
}

/** Times the chance of having survived all purchases but the last. */
function thinOut(
  bins: Float64Array,
  last: number,
  { a, b }: Extract<Leaving, { kind: "afterPurchase" }>,
  frequency: number,
  unit: number,
): void {
  const stays = b + frequency;
  if (unit > 1) {
    for (let bin = 2; bin <= last; bin++) {
      const survived = leastOf(bin, unit) - 1;
      bins[bin]! *= Math.exp(logRising(stays, survived) - logRising(a + stays, survived));
    }
    return;
  }
  let survives = 1;
  for (let k = 2; k <= last; k++) {
    survives *= (stays + k - 2) / (a + stays + k - 2);
    bins[k]! *= survives;
  }
}
