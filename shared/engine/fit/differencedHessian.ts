/**
 * The negative Hessian by the logarithms of the parameters, from differences of the exact gradient.
 */
import type { Objective } from "./maximise.ts";
import type { SymmetricMatrix } from "./symmetricMatrix.ts";

/**
 * Of a logarithm. One-sided differences are off by about half of it beside the curvature, and the
 * gradient's own rounding (some 1e-13) by 1e-9.
 */
const STEP = 2 ** -13;

/** @param gradient At `at`. */
export function differencedHessian(
  objective: Objective,
  at: readonly number[],
  gradient: readonly number[],
): SymmetricMatrix {
  const rows = at.map((_, i) => {
    const beside = objective(at.map((value, j) => (j === i ? value + STEP : value)));
    return gradient.map((value, j) => (value - beside.gradient[j]!) / STEP);
  });
  return rows.map((row, i) => row.map((value, j) => (value + rows[j]![i]!) / 2));
}
