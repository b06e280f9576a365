/**
 * A step in which totals are exact.
 *
 * Adding doubles rounds at every addition, so a sum depends on the order of the rows. When every
 * value is first rounded to a power of two so coarse that the whole total counts fewer than 2⁵²
 * of them, each addition is exact and the order cannot matter.
 *
 * @param values Finite.
 * @returns 1 as long as the total stays under 2⁵² (45 million million), else the next power of two that does.
 */
export function exactStep(values: Float64Array): number {
  let largest = 0;
  for (let i = 0; i < values.length; i++) {
    const size = Math.abs(values[i]!);
    if (size > largest) largest = size;
  }
  let step = 1;
  while ((largest / step) * values.length >= 2 ** 52) step *= 2;
  return step;
}
