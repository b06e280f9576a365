/**
 * Gauss–Legendre quadrature on [0, 1]: exact for polynomials up to degree 2n − 1.
 *
 * Nodes are the zeros of the Legendre polynomial, by Newton's method from their asymptotic places.
 *
 * [DLMF] dlmf.nist.gov, 3.5.15, 18.9.1, 18.16.
 */

export interface Quadrature {
  /** In (0, 1), ascending. */
  readonly nodes: readonly number[];
  /** They add up to 1. */
  readonly weights: readonly number[];
}

/** @param size Whole, ≥ 1. */
export function gaussLegendre(size: number): Quadrature {
  const nodes: number[] = [];
  const weights: number[] = [];
  for (let i = 0; i < size; i++) {
    let x = Math.cos((Math.PI * (size - i - 0.25)) / (size + 0.5));
    for (let step = 0; step < NEWTON_STEPS; step++) {
      const { value, slope } = legendre(x, size);
      x -= value / slope;
    }
    const { slope } = legendre(x, size);
    nodes.push((1 + x) / 2);
    weights.push(1 / ((1 - x * x) * slope * slope));
  }
  return { nodes, weights };
}

/** Errors are squared at each: from three digits to sixteen in three, and one to spare. */
const NEWTON_STEPS = 4;

/** Of the Legendre polynomial of this degree. */
function legendre(x: number, degree: number): { readonly value: number; readonly slope: number } {
  let before = 0;
  let value = 1;
  for (let n = 0; n < degree; n++) {
    const next = ((2 * n + 1) * x * value - n * before) / (n + 1);
    before = value;
    value = next;
  }
  return { value, slope: (degree * (x * value - before)) / (x * x - 1) };
}
