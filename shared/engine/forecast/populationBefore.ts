/**
 * The population as it was before the part of its history that is held out.
 *
 * Of orders within the part only the days are known, so that a day with an order counts as one order here.
 */
import { type HeldOut, type Population, type Purchases, UNKNOWN } from "../population.ts";

export interface PopulationBefore extends Population {
  readonly purchases: Purchases;
}

/**
 * @returns One place for each customer of the held-out columns, the first `most` of them; who had not ordered yet is a prospect.
 */
export function populationBefore(
  population: Population,
  purchases: Purchases,
  heldOut: HeldOut,
  most: number,
): PopulationBefore {
  const size = Math.min(most, heldOut.purchaseDays.length);
  const age = new Int32Array(size).fill(UNKNOWN);
  const inactivity = new Int32Array(size).fill(UNKNOWN);
  const purchaseDays = new Int32Array(size);
  const spend = new Float64Array(size);
  const repeatSpend = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    const days = purchases.purchaseDays[i]! - heldOut.purchaseDays[i]!;
    const lastBefore = heldOut.inactivityBefore[i]!;
    if (days < 1 || lastBefore < heldOut.days || population.age[i]! < lastBefore) continue;
    age[i] = population.age[i]! - heldOut.days;
    inactivity[i] = lastBefore - heldOut.days;
    purchaseDays[i] = days;
    spend[i] = population.spend[i]! - heldOut.spend[i]!;
    // The first day lies before the part, so all that the part holds are repeats.
    repeatSpend[i] = purchases.repeatSpend[i]! - heldOut.spend[i]!;
  }
  return {
    asOf: population.asOf - heldOut.days,
    size,
    age,
    inactivity,
    orderCount: purchaseDays,
    spend,
    hasSpend: population.hasSpend,
    influence: new Int32Array(size).fill(UNKNOWN),
    purchases: { purchaseDays, repeatSpend, heldOut: null },
    contracts: null,
  };
}
