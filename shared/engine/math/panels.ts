/**
 * A costly analytic function of x ≥ 0, interpolated: each panel of unit width is sampled when it is
 * first asked for, and then costs a short sum.
 *
 * Chebyshev points and Clenshaw's sum. The error falls like ρ^−20, where ρ is the sum of the half-axes
 * of the largest ellipse around the panel, in half-panels, in which the function is analytic and not
 * much larger; singularities ½π away give ρ = 6.4 and an error of 1e-16.
 *
 * [T13] Trefethen (2013), Approximation Theory and Approximation Practice, chapters 4 and 8.
 */

/** @param f Analytic near x ≥ 0 as said above. */
export function inPanels(f: (x: number) => number): (x: number) => number {
  const panels: (Float64Array | undefined)[] = [];
  return (x) => {
    const place = Math.floor(x);
    let panel = panels[place];
    if (panel === undefined) {
      panel = coefficientsOf((t) => f(place + (1 + t) / 2));
      panels[place] = panel;
    }
    return chebyshevSum(panel, 2 * (x - place) - 1);
  };
}

const POINTS = 20;

/** cos(π j (i + ½) / 20), row by point. */
const COSINES = Float64Array.from({ length: POINTS * POINTS }, (_, place) =>
  Math.cos((Math.PI * (place % POINTS) * (Math.floor(place / POINTS) + 0.5)) / POINTS),
);

/** @param f On [−1, 1]. */
function coefficientsOf(f: (t: number) => number): Float64Array {
  const coefficients = new Float64Array(POINTS);
  for (let i = 0; i < POINTS; i++) {
    const value = (2 / POINTS) * f(COSINES[i * POINTS + 1]!);
    for (let j = 0; j < POINTS; j++) coefficients[j]! += value * COSINES[i * POINTS + j]!;
  }
  coefficients[0]! /= 2;
  return coefficients;
}

function chebyshevSum(coefficients: Float64Array, t: number): number {
  const twice = 2 * t;
  let next = 0;
  let afterNext = 0;
  for (let j = POINTS - 1; j > 0; j--) {
    const sum = coefficients[j]! + twice * next - afterNext;
    afterNext = next;
    next = sum;
  }
  return coefficients[0]! + t * next - afterNext;
}
