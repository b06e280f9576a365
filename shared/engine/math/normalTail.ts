/**
 * P(Z > z) of the standard normal distribution, to 7.5e-8.
 *
 * [AS64] Abramowitz & Stegun (1964), Handbook of Mathematical Functions, 26.2.17.
 */

/** @param density As `normalDensity(z)` gives it: who needs both takes one exponential. */
export function normalTail(z: number, density: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(z));
  const series =
    t *
    (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return z >= 0 ? density * series : 1 - density * series;
}

export function normalDensity(z: number): number {
  // exp of a very negative number is 0: nothing is left so far out.
  return ONE_OVER_ROOT_TWO_PI * Math.exp(-0.5 * z * z);
}

const ONE_OVER_ROOT_TWO_PI = 0.3989422804014327;
