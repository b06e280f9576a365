/**
 * Purchases of somebody active: a Poisson whose rate is Gamma(R, A).
 */
import { logGamma } from "../math/logGamma.ts";
import { logRising } from "../math/rising.ts";

/** The rate of purchases of somebody active: Gamma(R, A). */
export interface Buying {
  readonly R: number;
  readonly A: number;
}

/** ln NB(k; u). @param u > 0. */
export function logNegativeBinomial({ R, A }: Buying, k: number, u: number): number {
  return (
    logRising(R, k) -
    logGamma(k + 1) -
    R * Math.log1p(u / A) -
    (k === 0 ? 0 : k * Math.log1p(A / u))
  );
}
