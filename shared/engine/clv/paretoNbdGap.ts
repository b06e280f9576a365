/**
 * Pareto/NBD: leaving within a silent gap, by quadrature.
 *
 * For the chance to leave unseen between the last purchase t_x and T, s J with
 *   J = ∫_{t_x}^{T} ((α+t_x)/(α+τ))ⁿ ((β+t_x)/(β+τ))ˢ dτ/(β+τ),
 * the integral over death times of [FH05] section 3, where α and β are too far apart for
 * `neverAgain`. In v = ln((m+τ)/(m+t_x)), m = min(α, β), the singularities lie at a distance of π from the
 * axis however far apart α and β are; panels are so narrow that the integrand falls by a few powers of e.
 *
 * [FH05] Fader & Hardie (2005), A note on deriving the Pareto/NBD model, brucehardie.com/notes/009.
 */
import { gaussLegendre } from "../math/gaussLegendre.ts";

export interface Gap {
  /** J. */
  readonly value: number;
  readonly byN: number;
  readonly byS: number;
  readonly byAlpha: number;
  readonly byBeta: number;
}

/** All > 0 but `recency` ≥ 0, `recency` ≤ `age`. */
export function gapWithSlopes(
  n: number,
  s: number,
  alpha: number,
  beta: number,
  recency: number,
  age: number,
): Gap {
  const isLeavingSlower = beta >= alpha;
  const small = (isLeavingSlower ? alpha : beta) + recency;
  const large = (isLeavingSlower ? beta : alpha) + recency;
  const end = Math.log1p((age - recency) / small);
  let value = 0;
  let byLogAlpha = 0;
  let byLogBeta = 0;
  let byAlpha = 0;
  let byBeta = 0;
  let decay = 0;
  for (let start = 0; start < end && decay < NEGLIGIBLE_DECAY; ) {
    const elapsed = small * Math.expm1(start);
    const share = (small + elapsed) / (large + elapsed);
    const rate = isLeavingSlower ? Math.abs(n - 1) + (s + 1) * share : s + n * share;
    const width = Math.min(end - start, WIDEST, Math.log1p(STEEPEST / rate));
    for (let i = 0; i < NODES; i++) {
      const v = start + width * nodes[i]!;
      const since = small * Math.expm1(v);
      const other = Math.log1p(since / large);
      const logAlpha = isLeavingSlower ? v : other;
      const logBeta = isLeavingSlower ? other : v;
      // dτ/(β+τ) is dv where β is the smaller, and (α+τ)/(β+τ) dv otherwise.
      const density = isLeavingSlower ? (small + since) / (large + since) : 1;
      const weight = width * weights[i]! * density * Math.exp(-n * logAlpha - s * logBeta);
      value += weight;
      byLogAlpha += weight * logAlpha;
      byLogBeta += weight * logBeta;
      byAlpha += (weight * since) / (alpha + recency + since);
      byBeta += (weight * since) / (beta + recency + since);
    }
    start += width;
    decay = n * logOf(start, isLeavingSlower) + s * logOf(start, !isLeavingSlower);
  }
  return {
    value,
    byN: -byLogAlpha,
    byS: -byLogBeta,
    byAlpha: (n * byAlpha) / (alpha + recency),
    // (s/(β+t_x) − (s+1)/(β+τ)), with (τ−t_x)/((β+τ)(β+t_x)) for the difference of the two.
    byBeta: ((s + 1) * byBeta - value) / (beta + recency),
  };

  function logOf(v: number, isSmaller: boolean): number {
    return isSmaller ? v : Math.log1p((small * Math.expm1(v)) / large);
  }
}

const NODES = 16;
const { nodes, weights } = gaussLegendre(NODES);
/** Of v: two thirds of the singularities' distance. */
const WIDEST = 2;
/** Powers of e by which the integrand falls in a panel: sixteen nodes leave 1e-15 of it out. */
const STEEPEST = 10;
/** Beyond it e^-50 of the integrand is left, or that times β/α. */
const NEGLIGIBLE_DECAY = 50;
