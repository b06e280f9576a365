/**
 * A costly analytic function of x ≥ 0, interpolated: each panel of unit width is sampled when it is
 * first asked for, and then costs a short sum.
 *
 * Chebyshev points; the polynomial is then kept by its powers, which is harmless while its
 * coefficients fall faster than 2.4ⁿ grows, and lets four sums run side by side. The error falls like ρ^−20, where ρ is the sum of the half-axes
 * of the largest ellipse around the panel, in half-panels, in which the function is analytic and not
 * much larger; singularities ½π away give ρ = 6.4 and an error of 1e-16.
 *
 * [T13] Trefethen (2013), Approximation Theory and Approximation Practice, chapters 4 and 8.
 */

export interface Panels {
  /** Analytic near x ≥ 0 as said above. */
  readonly f: (x: number) => number;
  /** Coefficients of the panel that begins at the place, where it has been sampled. */
  readonly sampled: (Float64Array | undefined)[];
}

export function panelsOf(f: (x: number) => number): Panels {
  return { f, sampled: [] };
}

/** f(x). A function of its own and no closure, so that a loop around it is compiled as one piece. */
export function valueAt(panels: Panels, x: number): number {
  const place = Math.floor(x);
  const panel = panels.sampled[place] ?? sampledPanel(panels, place);
  return polynomial(panel, 2 * (x - place) - 1);
}

function sampledPanel({ f, sampled }: Panels, place: number): Float64Array {
  const powers = powersOf((t) => f(place + (1 + t) / 2));
  sampled[place] = powers;
  return powers;
}

const POINTS = 20;

/** cos(π j (i + ½) / 20), row by point. */
const COSINES = Float64Array.from({ length: POINTS * POINTS }, (_, place) =>
  Math.cos((Math.PI * (place % POINTS) * (Math.floor(place / POINTS) + 0.5)) / POINTS),
);

/** Coefficients of 1, t, t², … of what interpolates f on [−1, 1]. */
function powersOf(f: (t: number) => number): Float64Array {
  const byChebyshev = new Float64Array(POINTS);
  for (let i = 0; i < POINTS; i++) {
    const value = (2 / POINTS) * f(COSINES[i * POINTS + 1]!);
    for (let j = 0; j < POINTS; j++) byChebyshev[j]! += value * COSINES[i * POINTS + j]!;
  }
  byChebyshev[0]! /= 2;
  const powers = new Float64Array(POINTS);
  for (let j = 0; j < POINTS; j++) {
    for (let n = 0; n <= j; n++) powers[n]! += byChebyshev[j]! * CHEBYSHEV[j]![n]!;
  }
  return powers;
}

/** The Chebyshev polynomials by their powers: Tⱼ₊₁ = 2 t Tⱼ − Tⱼ₋₁. */
const CHEBYSHEV = chebyshevPolynomials();

function chebyshevPolynomials(): readonly Float64Array[] {
  const polynomials: Float64Array[] = [];
  for (let j = 0; j < POINTS; j++) {
    const powers = new Float64Array(POINTS);
    if (j < 2) powers[j] = 1;
    else {
      const [before, last] = [polynomials[j - 2]!, polynomials[j - 1]!];
      for (let n = 0; n <= j; n++) powers[n] = (n > 0 ? 2 * last[n - 1]! : 0) - before[n]!;
    }
    polynomials.push(powers);
  }
  return polynomials;
}

function polynomial(powers: Float64Array, t: number): number {
  const square = t * t;
  const fourth = square * square;
  let of0 = powers[POINTS - 4]!;
  let of1 = powers[POINTS - 3]!;
  let of2 = powers[POINTS - 2]!;
  let of3 = powers[POINTS - 1]!;
  for (let n = POINTS - 8; n >= 0; n -= 4) {
    of0 = of0 * fourth + powers[n]!;
    of1 = of1 * fourth + powers[n + 1]!;
    of2 = of2 * fourth + powers[n + 2]!;
    of3 = of3 * fourth + powers[n + 3]!;
  }
  return of0 + t * of1 + square * (of2 + t * of3);
}
