/**
 * ψ(x), the derivative of ln Γ(x): within some 1e-16 of it, or of 1 where it is smaller.
 *
 * [DLMF] dlmf.nist.gov, 5.5.2: ψ(x + 1) = ψ(x) + 1/x; 5.11.2, the series for large x.
 */

/** @param x > 0. */
export function digamma(x: number): number {
  let shifted = x;
  let below = 0;
  while (shifted < SERIES_FROM) {
    below += 1 / shifted;
    shifted += 1;
  }
  return Math.log(shifted) - below - 0.5 / shifted - evenDigammaRemainder(shifted);
}

/** From here on the first term left out is below 1e-16. */
const SERIES_FROM = 10;

/** Σ B₂ₖ / (2k x²ᵏ): ln x − 1/(2x) − ψ(x), for x ≥ `SERIES_FROM`. */
export function evenDigammaRemainder(x: number): number {
  const y = 1 / (x * x);
  return (
    y *
    (1 / 12 -
      y *
        (1 / 120 -
          y * (1 / 252 - y * (1 / 240 - y * (1 / 132 - y * (691 / 32760 - y * (1 / 12)))))))
  );
}
