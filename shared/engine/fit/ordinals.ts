/**
 * Whole numbers in the order of a column's values: the values themselves where they are whole and
 * small, as days are; else their places among the different values.
 */
export interface Ordinals {
  /** Whole, 0 ≤ value < `limit`; equal where the column's are. */
  readonly values: Float64Array;
  readonly limit: number;
}

/** Thirty thousand years of days. */
const LARGEST_KEPT = 2 ** 24;

/** @param column Finite and ≥ 0. */
export function ordinalsOf(column: Float64Array, isCounted = false): Ordinals {
  let largest = 0;
  let areWhole = !isCounted;
  for (let i = 0; i < column.length; i++) {
    const value = column[i]!;
    if (value > largest) largest = value;
    if (Math.floor(value) !== value) areWhole = false;
  }
  return areWhole && largest <= LARGEST_KEPT
    ? { values: column, limit: largest + 1 }
    : countedThrough(column);
}

function countedThrough(column: Float64Array): Ordinals {
  const sorted = Float64Array.from(column).sort();
  let different = 0;
  for (let i = 0; i < sorted.length; i++) {
    if (i === 0 || sorted[i] !== sorted[different - 1]) sorted[different++] = sorted[i]!;
  }
  const values = new Float64Array(column.length);
  for (let i = 0; i < column.length; i++) values[i] = placeIn(sorted, different, column[i]!);
  return { values, limit: Math.max(1, different) };
}

/** Among the first `count` values, ascending; the value is one of them. */
function placeIn(sorted: Float64Array, count: number, value: number): number {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
