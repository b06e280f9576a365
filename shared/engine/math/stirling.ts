/**
 * What Stirling's formula leaves over: ln Γ(x) − [(x − ½) ln x − x + ½ ln 2π], for large x.
 *
 * Kept apart because differences of ln Γ at large arguments are differences of the formula, which
 * can be taken without cancelling, and of this remainder, which is small.
 *
 * [DLMF] dlmf.nist.gov, 5.11.1: Σ B₂ₖ / (2k (2k − 1) x²ᵏ⁻¹).
 */

/** From here on the first term left out is below 1e-17. */
export const STIRLING_FROM = 10;

export const HALF_LOG_TWO_PI = 0.9189385332046727;

/** @param x ≥ `STIRLING_FROM`. */
export function stirlingRemainder(x: number): number {
  const y = 1 / (x * x);
  return (
    (1 / 12 -
      y *
        (1 / 360 -
          y *
            (1 / 1260 -
              y *
                (1 / 1680 -
                  y * (1 / 1188 - y * (691 / 360360 - y * (1 / 156 - y * (3617 / 122400)))))))) /
    x
  );
}
