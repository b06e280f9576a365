/**
 * The 10 % and 90 % quantiles of Gamma(k, rate 1) for whole k (Erlang).
 *
 * Up to shape 400 by Newton's method on the closed distribution function
 *   P(X > x) = e^-x (1 + x + x²/2! + … + x^(k-1)/(k-1)!),
 * whose terms are all positive, so nothing cancels; started at [WH31]. Above, the expansion of
 * the chi-square quantile in powers of 1/√ν, ν = 2k, to its eighth term [GL46]; its relative
 * error there is below 2e-13 and falls with k⁻⁴, so it holds for any shape.
 *
 * [WH31] Wilson & Hilferty (1931), PNAS 17, 684–688.
 * [GL46] Goldberg & Levine (1946), Annals of Mathematical Statistics 17, 216–225.
 */

export interface ErlangQuantiles {
  /** @param shape Whole, ≥ 1. */
  low(shape: number): number;
  high(shape: number): number;
}

/** Quantiles that are worked out once a shape: most customers share a few order counts. */
export function erlangQuantiles(): ErlangQuantiles {
  return { low: remembered(0.9, -NORMAL_QUANTILE), high: remembered(0.1, NORMAL_QUANTILE) };
}

/** 90 % quantile of the standard normal distribution. */
export const NORMAL_QUANTILE = 1.2815515655446004;
/** At this shape x stays under 430, so that e^-x and the largest term are far from under- and overflow. */
const LARGEST_SUMMED_SHAPE = 400;
/** Newton's steps square the error: four suffice from the start used, the rest is margin. */
const MAX_STEPS = 12;

function remembered(tail: number, normalQuantile: number): (shape: number) => number {
  const known = new Float64Array(LARGEST_SUMMED_SHAPE + 1);
  return (shape) => {
    if (shape > LARGEST_SUMMED_SHAPE) return expandedQuantile(shape, normalQuantile);
    if (known[shape] === 0) known[shape] = summedQuantile(shape, tail, normalQuantile);
    return known[shape]!;
  };
}

/** The x that is exceeded with probability `tail`. */
function summedQuantile(shape: number, tail: number, normalQuantile: number): number {
  let x = shape * (1 - 1 / (9 * shape) + normalQuantile / (3 * Math.sqrt(shape))) ** 3;
  for (let step = 0; step < MAX_STEPS; step++) {
    let term = 1;
    let sum = 1;
    for (let i = 1; i < shape; i++) {
      term *= x / i;
      sum += term;
    }
    const scale = Math.exp(-x);
    const change = (sum * scale - tail) / (term * scale);
    x += change;
    if (Math.abs(change) <= x * Number.EPSILON) break;
  }
  return x;
}

function expandedQuantile(shape: number, z: number): number {
  const nu = 2 * shape;
  const root = Math.sqrt(nu);
  const z2 = z * z;
  const terms =
    nu +
    root * z * Math.SQRT2 +
    (2 / 3) * (z2 - 1) +
    (z * (z2 - 7)) / (9 * Math.SQRT2 * root) -
    ((6 * z2 + 14) * z2 - 32) / (405 * nu) +
    (z * ((9 * z2 + 256) * z2 - 433)) / (4860 * Math.SQRT2 * nu * root) +
    (((12 * z2 - 243) * z2 - 923) * z2 + 1472) / (25515 * nu * nu) -
    (z * (((3753 * z2 + 4353) * z2 - 289517) * z2 - 289717)) /
      (9185400 * Math.SQRT2 * nu * nu * root);
  return terms / 2;
}
