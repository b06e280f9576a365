/**
 * The integral of a function without sign changes, halved where it is not yet sure.
 *
 * A panel by sixteen Gauss–Legendre nodes is believed where its two halves agree with it.
 */
import { gaussLegendre } from "./gaussLegendre.ts";

export interface Bounds {
  readonly from: number;
  readonly to: number;
  /** Panels to begin with: none may be so wide that a peak hides between its nodes. */
  readonly widest: number;
}

/** @param beside What the integral will be added to, ≥ 0: it need not be surer than that. */
export function adaptiveIntegral(
  integrand: (at: number) => number,
  { from, to, widest }: Bounds,
  beside = 0,
): number {
  const count = Math.max(1, Math.ceil((to - from) / widest));
  const width = (to - from) / count;
  const panels = Array.from({ length: count }, (_, i) =>
    panelSum(integrand, from + i * width, width),
  );
  const size = beside + panels.reduce((sum, panel) => sum + Math.abs(panel), 0);
  let total = 0;
  for (const [i, panel] of panels.entries()) {
    total += sure(integrand, from + i * width, width, panel, SURE_WITHIN * size, MOST_HALVINGS);
  }
  return total;
}

function sure(
  integrand: (at: number) => number,
  from: number,
  width: number,
  estimate: number,
  tolerance: number,
  halvings: number,
): number {
  const half = width / 2;
  const left = panelSum(integrand, from, half);
  const right = panelSum(integrand, from + half, half);
  const difference = Math.abs(left + right - estimate);
  if (halvings === 0 || difference <= Math.max(tolerance, SURE_WITHIN * Math.abs(estimate))) {
    return left + right;
  }
  return (
    sure(integrand, from, half, left, tolerance, halvings - 1) +
    sure(integrand, from + half, half, right, tolerance, halvings - 1)
  );
}

function panelSum(integrand: (at: number) => number, from: number, width: number): number {
  let sum = 0;
  for (let i = 0; i < NODES; i++) sum += weights[i]! * integrand(from + nodes[i]! * width);
  return sum * width;
}

const NODES = 16;
const { nodes, weights } = gaussLegendre(NODES);
/** The halves are far surer than their difference from the whole says. */
const SURE_WITHIN = 1e-12;
const MOST_HALVINGS = 20;
