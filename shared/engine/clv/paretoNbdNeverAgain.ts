/**
 * Pareto/NBD: the chance that a customer active at a moment never buys again.
 *
 * Active at t after x purchases, the customer buys at a rate that is Gamma(n = r + x, α + t) and leaves
 * at a rate that is Gamma(s, β + t). The chance to leave before the next purchase is
 *   s R(t),  R(t) = ∫_t^∞ ((α+t)/(α+τ))ⁿ ((β+t)/(β+τ))ˢ dτ/(β+τ).
 * With q = (β+t)/(α+t) and p = n + s, the integrals of [FH05] section 3 after Euler's transformation are
 *   q ≥ 1:  R = ₂F₁(1, n; p+1; 1−q) / p,    q < 1:  R = ₂F₁(1, s+1; p+1; 1−1/q) / (q p).
 * Both arguments are ≤ 0, where Gauss' continued fraction has positive terms only: nothing cancels.
 *
 * [FH05] Fader & Hardie (2005), A note on deriving the Pareto/NBD model, brucehardie.com/notes/009.
 * [DLMF] dlmf.nist.gov, 15.8.1: the transformation; 15.7.1: the fraction.
 */

export interface NeverAgain {
  /** R(t), 1/s of the chance. */
  readonly value: number;
  readonly byN: number;
  readonly byS: number;
  /** By ln q. */
  readonly byLogRatio: number;
}

/** Coefficients of the fraction for one frequency, two by two: c₁, c₂, c₃, c₄, … */
export interface Fraction {
  readonly n: number;
  readonly s: number;
  /** Whether β ≥ α. */
  readonly isLeavingSlower: boolean;
  readonly coefficients: Float64Array;
  /** By n and by s, four a pair. */
  readonly slopes: Float64Array;
}

/** Past this |argument| the fraction takes more terms than are kept. */
export const MAX_ARGUMENT = 60;

/**
 * Pairs of terms that leave less than 2e-15 of R out; found by trial over n and s from 1e-8 to 1,000.
 *
 * @param argument |1 − q| or |1 − 1/q|.
 */
export function pairsFor(argument: number): number {
  return Math.ceil(2.5 + 7.5 * Math.sqrt(argument));
}

export function fractionFor(
  n: number,
  s: number,
  isLeavingSlower: boolean,
  pairs: number,
): Fraction {
  const coefficients = new Float64Array(2 * pairs);
  const slopes = new Float64Array(4 * pairs);
  const p = n + s;
  for (let j = 0; j < pairs; j++) {
    const below = p + 2 * j;
    const odd = isLeavingSlower ? n + j : s + 1 + j;
    const first = (odd * (p + j)) / (below * (below + 1));
    const shared = 1 / (p + j) - 1 / below - 1 / (below + 1);
    const even = isLeavingSlower ? s + j + 1 : n + j;
    const second = ((j + 1) * even) / ((below + 1) * (below + 2));
    const sharedSecond = -1 / (below + 1) - 1 / (below + 2);
    coefficients[2 * j] = first;
    coefficients[2 * j + 1] = second;
    slopes[4 * j] = first * (isLeavingSlower ? shared + 1 / odd : shared);
    slopes[4 * j + 1] = second * (isLeavingSlower ? sharedSecond : sharedSecond + 1 / even);
    slopes[4 * j + 2] = first * (isLeavingSlower ? shared : shared + 1 / odd);
    slopes[4 * j + 3] = second * (isLeavingSlower ? sharedSecond + 1 / even : sharedSecond);
  }
  return { n, s, isLeavingSlower, coefficients, slopes };
}

/** R(t), from the argument at t; no more than `MAX_ARGUMENT`, nor than the fraction's pairs were made for. */
export function neverAgain(fraction: Fraction, argument: number): number {
  const { n, s, isLeavingSlower, coefficients } = fraction;
  let rest = 2 / (1 + Math.sqrt(1 + argument));
  for (let i = 2 * pairsFor(argument) - 2; i >= 0; i -= 2) {
    const numerator = 1 + coefficients[i + 1]! * argument * rest;
    rest = numerator / (numerator + coefficients[i]! * argument);
  }
  return (isLeavingSlower ? rest : rest * (1 + argument)) / (n + s);
}

/** The same with its slopes, which follow the fraction from the inside out. */
export function neverAgainWithSlopes(fraction: Fraction, argument: number): NeverAgain {
  const { n, s, isLeavingSlower, coefficients, slopes } = fraction;
  // What is left out behaves as the fraction of c = ¼, to which the coefficients tend.
  let rest = 2 / (1 + Math.sqrt(1 + argument));
  let byN = 0;
  let byS = 0;
  let numerator = 1;
  for (let j = pairsFor(argument) - 1; j >= 0; j--) {
    const first = coefficients[2 * j]! * argument;
    const second = coefficients[2 * j + 1]! * argument;
    numerator = 1 + second * rest;
    const scale = 1 / (numerator + first);
    const numeratorByN = second * byN + slopes[4 * j + 1]! * argument * rest;
    const numeratorByS = second * byS + slopes[4 * j + 3]! * argument * rest;
    const square = scale * scale;
    byN = square * (numeratorByN * first - numerator * slopes[4 * j]! * argument);
    byS = square * (numeratorByS * first - numerator * slopes[4 * j + 2]! * argument);
    rest = numerator * scale;
  }
  const p = n + s;
  const scale = (isLeavingSlower ? 1 : 1 + argument) / p;
  const value = rest * scale;
  // dR/dt = R (n/(α+t) + s/(β+t)) − 1/(β+t), with the part that cancels at q = 1 taken out.
  const inner = coefficients[0]! / numerator;
  const drift = isLeavingSlower ? inner - n / p : s / p - inner;
  return {
    value,
    byN: byN * scale - value / p,
    byS: byS * scale - value / p,
    byLogRatio: value * p * drift,
  };
}
