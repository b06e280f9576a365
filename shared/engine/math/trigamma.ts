/**
 * ψ′(x), the second derivative of ln Γ(x), to some units of the last place.
 *
 * [DLMF] dlmf.nist.gov, 5.15.5: ψ′(x + 1) = ψ′(x) − 1/x²; 5.15.8, the series for large x.
 */

/** @param x > 0. */
export function trigamma(x: number): number {
  let shifted = x;
  let below = 0;
  while (shifted < SERIES_FROM) {
    below += 1 / (shifted * shifted);
    shifted += 1;
  }
  const y = 1 / (shifted * shifted);
  const series =
    1 / 6 -
    y *
      (1 / 30 -
        y *
          (1 / 42 -
            y * (1 / 30 - y * (5 / 66 - y * (691 / 2730 - y * (7 / 6 - y * (3617 / 510)))))));
  return below + (1 + 0.5 / shifted + y * series) / shifted;
}

/** From here on the first term left out is below 1e-16 of the sum. */
const SERIES_FROM = 10;
