import { median } from "../math/median.ts";

/** Of those that are known; null when none is. */
export function medianOf(rates: readonly (number | null)[]): number | null {
  const known = rates.filter((rate) => rate !== null);
  return known.length === 0 ? null : median(Float64Array.from(known));
}
