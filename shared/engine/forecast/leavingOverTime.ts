/**
 * ln P(k purchases within the horizon) of somebody active who leaves over time, by quadrature over when.
 *
 * The integrand, u^k (A + u)^(−R−k) (β + u)^(−s−1), has one top, and seen along ln u its logarithm is concave;
 * its singularities are at −A and −β. A first panel from 0 ends where the integrand is still a polynomial but
 * for a factor that hardly moves; from there the panels widen with u, and narrow with the top.
 */
import { gaussLegendre } from "../math/gaussLegendre.ts";
import { type Buying, logNegativeBinomial } from "./negativeBinomial.ts";

/** @param beta Age included. @param k Whole, ≥ 0. */
export function logChanceLeavingOverTime(
  buying: Buying,
  s: number,
  beta: number,
  horizon: number,
  k: number,
): number {
  const { R, A } = buying;
  /** Of leaving at u after k purchases; but for what does not depend on u, and times u. */
  const logDensity = (u: number) =>
    (k + 1) * Math.log(u) -
    R * Math.log1p(u / A) -
    k * Math.log(A + u) -
    s * Math.log1p(u / beta) -
    Math.log(beta + u);
  const top = Math.min(horizon, topOf(buying, s, beta, k));
  const logTop = logDensity(top);
  const first = Math.min(horizon, FIRST * Math.min(A / (R + k), beta / (s + 1)));
  let sum = 0;
  for (const [i, node] of nodes.entries()) {
    const u = first * node;
    sum += (weights[i]! / node) * Math.exp(logDensity(u) - logTop);
  }
  for (let from = first; from < horizon; ) {
    const narrow =
      ((R + k) * A * from) / (A + from) ** 2 + ((s + 1) * beta * from) / (beta + from) ** 2;
    const width = Math.min(WIDEST, STEEPEST / Math.sqrt(narrow));
    const to = Math.min(horizon, from * Math.exp(width));
    const best = logDensity(Math.max(from, Math.min(to, top)));
    const log = Math.log(to / from);
    if (best - logTop > NOTHING) {
      for (const [i, node] of nodes.entries()) {
        sum += log * weights[i]! * Math.exp(logDensity(from * Math.exp(log * node)) - logTop);
      }
    } else if (from > top) break;
    from = to;
  }
  const logLeaves =
    logNegativeBinomial(buying, k, horizon) +
    R * Math.log1p(horizon / A) +
    k * Math.log((A + horizon) / horizon) +
    Math.log(s) +
    logTop +
    Math.log(sum);
  const logStays = logNegativeBinomial(buying, k, horizon) - s * Math.log1p(horizon / beta);
  const larger = Math.max(logStays, logLeaves);
  return larger + Math.log1p(Math.exp(Math.min(logStays, logLeaves) - larger));
}

/** Where (k + 1) ÷ u = (R + k) ÷ (A + u) + (s + 1) ÷ (β + u): the positive root of a quadratic. */
function topOf({ R, A }: Buying, s: number, beta: number, k: number): number {
  const square = R + s;
  const linear = A * (k - s) - beta * (R - 1);
  const constant = (k + 1) * A * beta;
  const root = Math.sqrt(linear * linear + 4 * square * constant);
  // The form without cancelling: the root and `linear` may be of nearly one size.
  return linear > 0 ? (linear + root) / (2 * square) : (2 * constant) / (root - linear);
}

const { nodes, weights } = gaussLegendre(12);
/** Of the shorter of the two scales on which the integrand falls. */
const FIRST = 0.5;
/** Along ln u; singularities are π away. */
const WIDEST = 1;
/** Standard deviations of the top. */
const STEEPEST = 2;
/** e^−40 of the top. */
const NOTHING = -40;
