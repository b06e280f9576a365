import { median } from "../math/median.ts";

/** Of those that are known; null when none is. */
export function medianOf(rates: readonly (number | null)[]): number | null {
  const known = new Float64Array(rates.length);
  let count = 0;
  for (const rate of rates) if (rate !== null) known[count++] = rate;
  return count === 0 ? null : median(known.subarray(0, count));
}
