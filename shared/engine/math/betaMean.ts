/**
 * E[f(p)] for p ~ Beta(a, b), at a bounded cost and without a singular end however small a or b are.
 *
 * In y = ln(p / (1 − p)) the density is an analytic bump with exponential sides, for which the
 * trapezoidal rule converges faster than any power of its step [TW14]. Where f is
 * straight in p near 0, or level near 1, the sum is a geometric series and is taken in closed form, so
 * that a → 0 and b → 0 cost nothing.
 * The same sum of the density alone is divided out: no beta function is needed.
 *
 * [TW14] Trefethen & Weideman (2014), SIAM Review 56(3), 385–458.
 */

export interface FunctionOfShare {
  /** Smooth and positive for p in (0, 1]. */
  at(p: number): number;
  /** f(0). */
  readonly atZero: number;
  /** −f′(0) / f(0) ≥ 0. */
  readonly fall: number;
  /** f falls no faster than p to the power of −steepness. ≥ 0. */
  readonly steepness: number;
}

/** @param a > 0. @param b > 0. */
export function betaMean(a: number, b: number, f: FunctionOfShare): number {
  const step = Math.min(WIDEST_STEP, STEP_OF_DEVIATION * Math.sqrt(1 / a + 1 / (b + f.steepness)));
  const straightTo = Math.log(STRAIGHT_WITHIN / (f.fall + a + b));
  const levelFrom = Math.log((f.steepness + a + b + 1) / LEVEL_WITHIN);
  const start = Math.min(levelFrom, Math.max(straightTo, Math.log(a / b)));
  const atStart = logDensity(start, a, b);
  let mass = 0;
  let sum = 0;
  const add = (y: number): boolean => {
    const density = Math.exp(logDensity(y, a, b) - atStart);
    const term = density * f.at(shareAt(y));
    mass += density;
    sum += term;
    return density > NEGLIGIBLE * mass || term > NEGLIGIBLE * sum;
  };
  let y = start;
  while (y < levelFrom && add(y)) y += step;
  if (y >= levelFrom) {
    // ln(1 − p) = −y there and f is f(1).
    const all = Math.exp(-b * y - atStart) / -Math.expm1(-b * step);
    mass += all;
    sum += all * f.at(1);
  }
  y = start - step;
  while (y > straightTo && add(y)) y -= step;
  if (y <= straightTo) {
    // ln p = y − e^y and ln(1 − p) = −e^y there: the density is e^(a y) (1 − (a + b) e^y).
    const density = Math.exp(a * y - atStart);
    const all = density / -Math.expm1(-a * step);
    const bent = (density * Math.exp(y)) / -Math.expm1(-(a + 1) * step);
    mass += all - (a + b) * bent;
    sum += f.atZero * (all - (a + b + f.fall) * bent);
  }
  return sum / mass;
}

/** Singularities lie ½π away or more: the rule's error is e^(−π² / step) = 7e-18. */
const WIDEST_STEP = 0.25;
/** Of a Gaussian bump: the error is e^(−2π² / 0.6²) = 2e-24. */
const STEP_OF_DEVIATION = 0.6;
/** Below such a p, f and the density are straight in p within 1e-16. */
const STRAIGHT_WITHIN = 1e-8;
/** Above such a 1 − p, both are level. */
const LEVEL_WITHIN = 1e-17;
const NEGLIGIBLE = 1e-18;

function shareAt(y: number): number {
  return 1 / (1 + Math.exp(-y));
}

/** ln of p^a (1 − p)^b, the density by y but for its constant. */
function logDensity(y: number, a: number, b: number): number {
  // The larger of the two is 1 ÷ (1 + e^−|y|): nothing overflows.
  const ofLarger = -Math.log1p(Math.exp(-Math.abs(y)));
  return y < 0 ? a * y + (a + b) * ofLarger : (a + b) * ofLarger - b * y;
}
