/**
 * A sum that no order of the rows can change.
 *
 * Every value is first rounded to a power of two so fine that it costs less than a last digit of the
 * largest, and so coarse that the whole total counts fewer than 2⁵³ of them: each addition is then exact.
 *
 * @param values Finite.
 * @param isCounted 1 for what counts; everything where it is left out.
 */
export function exactSum(
  values: Float64Array | Int32Array,
  isCounted: Uint8Array | null = null,
): number {
  let largest = 0;
  let count = 0;
  for (let i = 0; i < values.length; i++) {
    if (isCounted !== null && isCounted[i] === 0) continue;
    count++;
    const size = Math.abs(values[i]!);
    if (size > largest) largest = size;
  }
  if (largest === 0) return 0;
  const step = 2 ** Math.max(SMALLEST_POWER, Math.ceil(Math.log2(largest) + Math.log2(count)) - 52);
  let steps = 0;
  for (let i = 0; i < values.length; i++) {
    if (isCounted === null || isCounted[i] === 1) steps += Math.round(values[i]! / step);
  }
  return steps * step;
}

/** A finer step would itself be too small for a number. */
const SMALLEST_POWER = -1074;
