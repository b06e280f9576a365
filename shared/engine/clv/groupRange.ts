/**
 * The 80 % range of a group's expected value.
 *
 * Customers are independent of one another, so a group's variance is the sum of its customers', and
 * what uncertain parameters have in common; its range is far narrower than the sum of their ranges.
 * The group's sum is taken as the Gamma of its own mean and variance (Satterthwaite's approximation),
 * exact for one customer of the closed form, whose value is Gamma with a whole shape k.
 *
 * [SA46] Satterthwaite (1946), Biometrics Bulletin 2(6), 110–114.
 */
import { type ErlangQuantiles, NORMAL_QUANTILE } from "../math/erlang.ts";
import { smallGammaQuantile } from "../math/smallGamma.ts";

export interface Range {
  readonly low: number;
  readonly high: number;
}

/**
 * @param mean Any sign: refunds can outweigh sales.
 * @param variance ≥ 0.
 * @param losses What customers of negative value add to the mean, ≤ 0.
 */
export function groupRange(
  mean: number,
  variance: number,
  losses: number,
  quantiles: ErlangQuantiles,
): Range {
  if (variance === 0) return { low: mean, high: mean };
  const shape = (mean * mean) / variance;
  if (shape < 1 && losses === 0 && mean > 0) return rangeOfRareGains(mean, shape);
  // Gains and losses that nearly cancel are no Gamma.
  if (shape < LEAST_SHAPE) return normalRange(mean, variance);
  const gammaShape = Math.max(1, shape);
  const oneEnd = mean * quantileOverMean(gammaShape, quantiles.low);
  const otherEnd = mean * quantileOverMean(gammaShape, quantiles.high);
  return { low: Math.min(oneEnd, otherEnd), high: Math.max(oneEnd, otherEnd) };
}

/**
 * Losses of the closed form alone have a shape of at least 1; a mean and a variance that were rounded to
 * whole hundredths can make half of it (1.49 → 1, 1.49² → 2).
 */
const LEAST_SHAPE = 0.5;

/** Of customers who will most likely buy nothing. */
function rangeOfRareGains(mean: number, shape: number): Range {
  const perShape = mean / shape;
  return {
    low: perShape * smallGammaQuantile(0.1, shape),
    high: perShape * smallGammaQuantile(0.9, shape),
  };
}

function normalRange(mean: number, variance: number): Range {
  const reach = NORMAL_QUANTILE * Math.sqrt(variance);
  return { low: mean - reach, high: mean + reach };
}

/**
 * Between two whole shapes the cube root of the ratio is nearly straight in 1/√shape, as Wilson and
 * Hilferty's approximation says: off by at most 0.6 %.
 */
function quantileOverMean(shape: number, quantile: (shape: number) => number): number {
  const below = Math.floor(shape + WHOLE_WITHIN);
  const atBelow = quantile(below) / below;
  if (Math.abs(shape - below) <= WHOLE_WITHIN * shape) return atBelow;
  const above = below + 1;
  const position =
    (1 / Math.sqrt(below) - 1 / Math.sqrt(shape)) / (1 / Math.sqrt(below) - 1 / Math.sqrt(above));
  const rootBelow = Math.cbrt(atBelow);
  return (rootBelow + position * (Math.cbrt(quantile(above) / above) - rootBelow)) ** 3;
}

/** A shape worked back from mean and variance is whole but for rounding. */
const WHOLE_WITHIN = 1e-9;
