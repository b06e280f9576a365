/**
 * I_x(a, b), the regularised incomplete beta function: P(Beta(a, b) ≤ x), and P(NB ≥ k) = I_q(k, R).
 *
 * By its continued fraction, which converges fast below the mean; above it the complement is taken.
 *
 * [DLMF]  dlmf.nist.gov, 8.17.22 and 8.17.4.
 * [TB86]  Thompson & Barnett (1986), Journal of Computational Physics 64, 490–509: Lentz's method, modified.
 */
import { logBeta } from "./logBeta.ts";

/** @param x In [0, 1]. @param a > 0. @param b > 0. */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  // exp of a very negative number is 0: so far in a tail nothing is left.
  const front = Math.exp(a * Math.log(x) + b * Math.log1p(-x) - logBeta(a, b));
  return x < (a + 1) / (a + b + 2)
    ? (front / a) * fraction(x, a, b)
    : 1 - (front / b) * fraction(1 - x, b, a);
}

/** 1 ÷ (1 + d₁ ÷ (1 + d₂ ÷ (1 + …))). */
function fraction(x: number, a: number, b: number): number {
  let numerator = 1;
  let denominator = 0;
  let value = 1;
  for (let step = 1; step < MOST_STEPS; step++) {
    const d = coefficient(step, x, a, b);
    denominator = 1 / awayFromZero(1 + d * denominator);
    numerator = awayFromZero(1 + d / numerator);
    const change = numerator * denominator;
    value *= change;
    if (Math.abs(change - 1) < 4 * Number.EPSILON) break;
  }
  return 1 / value;
}

/** d₁, d₂, …, by 8.17.23. */
function coefficient(step: number, x: number, a: number, b: number): number {
  const m = step >> 1;
  return step % 2 === 0
    ? (m * (b - m) * x) / ((a + step - 1) * (a + step))
    : (-(a + m) * (a + b + m) * x) / ((a + step - 1) * (a + step));
}

/** Steps grow with the root of the larger of a and b. */
const MOST_STEPS = 20_000;

function awayFromZero(value: number): number {
  return Math.abs(value) < 1e-300 ? 1e-300 : value;
}
