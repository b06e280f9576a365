/**
 * Symmetric matrices of two to four rows: enough for the parameters of a model.
 *
 * [GVL13] Golub & Van Loan (2013), Matrix Computations, 4th ed., 8.5 (Jacobi's method).
 */

/** Rows of columns; equal to its transpose. */
export type SymmetricMatrix = readonly (readonly number[])[];

export interface Eigen {
  readonly values: readonly number[];
  /** `vectors[k]` belongs to `values[k]`; of length 1. */
  readonly vectors: readonly (readonly number[])[];
}

/** Quadratic convergence: four rows need about six sweeps, the rest is margin. */
const MAX_SWEEPS = 30;

/** @param matrix Finite. */
export function eigenOf(matrix: SymmetricMatrix): Eigen {
  const size = matrix.length;
  const a = matrix.map((row) => [...row]);
  const vectors = matrix.map((_, i) => matrix.map((__, j) => (i === j ? 1 : 0)));
  for (let sweep = 0; sweep < MAX_SWEEPS; sweep++) {
    let isDiagonal = true;
    for (let p = 0; p < size; p++) {
      for (let q = p + 1; q < size; q++) {
        const between = a[p]![q]!;
        // Beside the geometric mean, so that a matrix of very different scales keeps its small values.
        if (Math.abs(between) <= TINY * Math.sqrt(Math.abs(a[p]![p]! * a[q]![q]!))) continue;
        isDiagonal = false;
        rotate(a, vectors, p, q);
      }
    }
    if (isDiagonal) break;
  }
  return { values: a.map((row, i) => row[i]!), vectors };
}

const TINY = 2 ** -60;

/** Turns the plane of two axes so that nothing is left between them. */
function rotate(a: number[][], vectors: number[][], p: number, q: number): void {
  const theta = (a[q]![q]! - a[p]![p]!) / (2 * a[p]![q]!);
  const tangent = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.hypot(theta, 1));
  const cosine = 1 / Math.hypot(tangent, 1);
  const sine = tangent * cosine;
  for (const row of a) turn(row, p, q, cosine, sine);
  turnRows(a, p, q, cosine, sine);
  turnRows(vectors, p, q, cosine, sine);
}

function turn(row: number[], p: number, q: number, cosine: number, sine: number): void {
  const [atP, atQ] = [row[p]!, row[q]!];
  row[p] = cosine * atP - sine * atQ;
  row[q] = sine * atP + cosine * atQ;
}

function turnRows(rows: number[][], p: number, q: number, cosine: number, sine: number): void {
  for (let k = 0; k < rows.length; k++) {
    const [atP, atQ] = [rows[p]![k]!, rows[q]![k]!];
    rows[p]![k] = cosine * atP - sine * atQ;
    rows[q]![k] = sine * atP + cosine * atQ;
  }
}

/** Σ values[k] · vectors[k] vectors[k]ᵀ. */
function matrixOf({ values, vectors }: Eigen): SymmetricMatrix {
  return values.map((_, i) =>
    values.map((__, j) => {
      let sum = 0;
      for (let k = 0; k < values.length; k++) sum += values[k]! * vectors[k]![i]! * vectors[k]![j]!;
      return sum;
    }),
  );
}

/** Condition beyond which an inverse says nothing: a direction of which the histories know nothing. */
const WORST_CONDITION = 1e12;

/**
 * @param kept Rows and columns that count; the others come back as zeros. All by default.
 * @returns Null when the kept part is not positive definite, or so nearly not that rounding decides.
 */
export function inverseOf(
  matrix: SymmetricMatrix,
  kept: readonly boolean[] = matrix.map(() => true),
): SymmetricMatrix | null {
  const places = kept.flatMap((isKept, place) => (isKept ? [place] : []));
  const { values, vectors } = eigenOf(places.map((i) => places.map((j) => matrix[i]![j]!)));
  const largest = Math.max(...values);
  if (!values.every((value) => value * WORST_CONDITION > largest)) return null;
  const inverse = matrixOf({ values: values.map((value) => 1 / value), vectors });
  return matrix.map((_, i) =>
    matrix.map((__, j) => inverse[places.indexOf(i)]?.[places.indexOf(j)] ?? 0),
  );
}

export function product(matrix: SymmetricMatrix, vector: readonly number[]): readonly number[] {
  return matrix.map((row) => dot(row, vector));
}

export function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}
