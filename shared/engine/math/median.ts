/**
 * The median without sorting everything: one histogram finds the narrow bin that holds the
 * middle, and only that bin is sorted. The result is one of the values (or the mean of two),
 * so the order of the values cannot change it.
 */

/**
 * @param values Finite, at least one.
 * @returns The middle value; with an even number of values the mean of the two middle ones.
 */
export function median(values: Float64Array): number {
  const upper = valueAtPlace(values, values.length >>> 1);
  if (values.length % 2 === 1) return upper;
  return (valueAtPlace(values, (values.length >>> 1) - 1) + upper) / 2;
}

const BINS = 4096;

/** The value that would stand at `place` (from 0) if the values were sorted. */
function valueAtPlace(values: Float64Array, place: number): number {
  let min = values[0]!;
  let max = min;
  for (let i = 0; i < values.length; i++) {
    if (values[i]! < min) min = values[i]!;
    if (values[i]! > max) max = values[i]!;
  }
  if (min === max) return min;
  // A larger value never falls into an earlier bin: subtraction and multiplication round monotonically.
  const binsPerUnit = (BINS - 1) / (max - min);
  const counts = new Int32Array(BINS);
  for (let i = 0; i < values.length; i++) counts[((values[i]! - min) * binsPerUnit) | 0]!++;
  let before = 0;
  let bin = 0;
  while (before + counts[bin]! <= place) before += counts[bin++]!;
  const inBin = new Float64Array(counts[bin]!);
  let filled = 0;
  for (let i = 0; i < values.length; i++) {
    if ((((values[i]! - min) * binsPerUnit) | 0) === bin) inBin[filled++] = values[i]!;
  }
  return inBin.sort()[place - before]!;
}
