/**
 * A handful of parameter sets that stand for how uncertain a fit is.
 *
 * The logarithms of the parameters are taken as normal around the fit. Eight points of equal weight, one
 * standard deviation either way in every independent direction, have exactly the mean and the covariance of
 * that normal distribution (a cubature rule of degree 3): no random numbers, and the same points every time.
 *
 * [S71] Stroud (1971), Approximate Calculation of Multiple Integrals, 8.3: rules of degree 3 from orthogonal arrays.
 */
import type { Parameters } from "../clv/purchaseModel.ts";

/**
 * @param logCovariance Of the logarithms, in the order of `parameters`, four at most; positive semidefinite but for rounding.
 * @returns The parameters alone where nothing is uncertain.
 */
export function parameterPoints(
  parameters: Parameters,
  logCovariance: readonly (readonly number[])[],
): readonly Parameters[] {
  if (deviationOf(logCovariance) === 0) return [parameters];
  const root = rootOf(logCovariance);
  return orthogonalSigns
    .flatMap((signs) => [signs, signs.map((sign) => -sign)])
    .map((signs) =>
      parameters.map((parameter, i) => {
        const step = (root[i] ?? []).reduce((sum, entry, j) => sum + entry * signs[j]!, 0);
        return parameter * Math.exp(Math.max(-LONGEST_STEP, Math.min(LONGEST_STEP, step)));
      }),
    );
}

/** Largest standard deviation of a logarithm. */
export function deviationOf(logCovariance: readonly (readonly number[])[]): number {
  return Math.sqrt(Math.max(0, ...logCovariance.map((row, i) => row[i]!)));
}

/** Columns orthogonal to one another: any one to four of them make a rule of degree 3. */
const orthogonalSigns = [
  [1, 1, 1, 1],
  [1, -1, 1, -1],
  [1, 1, -1, -1],
  [1, -1, -1, 1],
] as const;

/** A factor of 20: what is less certain is not told by a normal approximation at all. */
const LONGEST_STEP = 3;

/** The lower triangle whose product with itself is the covariance; a direction without variance has no column. */
function rootOf(covariance: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const root: number[][] = [];
  for (const [i, row] of covariance.entries()) {
    const entries = row.map(() => 0);
    root.push(entries);
    for (let j = 0; j <= i; j++) {
      let rest = row[j]!;
      for (let k = 0; k < j; k++) rest -= entries[k]! * root[j]![k]!;
      const pivot = root[j]![j]!;
      const least = Math.max(LEAST_VARIANCE, LEAST_PIVOT * row[i]!);
      if (j === i) entries[i] = rest > least ? Math.sqrt(rest) : 0;
      else entries[j] = pivot > 0 ? rest / pivot : 0;
    }
  }
  return root;
}

/** Of a variance, what rounding leaves of it when the direction is a mixture of the ones before. */
const LEAST_PIVOT = 1e-10;
/** A deviation of 1e-12 is none; far below, squares lose their digits. */
const LEAST_VARIANCE = 1e-24;
