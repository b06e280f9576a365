/**
 * Customers as models of purchase histories see them.
 */
import type { PurchaseHistories } from "../clv/purchaseModel.ts";
import { type Population, type Purchases, UNKNOWN } from "../population.ts";
import type { Compared } from "../summary/compared.ts";

export interface CustomerHistories extends PurchaseHistories {
  /** Place in the population, by history. */
  readonly customer: Int32Array;
}

/** Of customers who bought inside the window: what a model is fitted to. The first of them where there are more than `most`. */
export function fittedHistories(
  population: Population,
  compared: Compared,
  purchases: Purchases,
  most: number,
): CustomerHistories {
  const { purchaseDays } = purchases;
  return historiesWhere(population, purchases, most, (i) => {
    return compared.isCompared[i] === 1 && purchaseDays[i]! >= 1;
  });
}

/**
 * Of everybody of whom something is to be expected.
 *
 * Of a customer whose every order is older than the window the first and the last day are known, and nothing in
 * between: it counts as somebody who bought on these days, or on this day.
 */
export function expectedHistories(
  population: Population,
  compared: Compared,
  purchases: Purchases,
): CustomerHistories {
  return historiesWhere(
    population,
    purchases,
    population.size,
    (i) => compared.isCompared[i] === 1,
  );
}

function historiesWhere(
  { size, age, inactivity }: Population,
  { purchaseDays }: Purchases,
  most: number,
  isIn: (customer: number) => boolean,
): CustomerHistories {
  const customer = new Int32Array(size);
  let count = 0;
  for (let i = 0; i < size && count < most; i++) {
    if (age[i] === UNKNOWN || inactivity[i] === UNKNOWN || !isIn(i)) continue;
    customer[count++] = i;
  }
  const places = customer.slice(0, count);
  const frequency = new Float64Array(count);
  const recency = new Float64Array(count);
  const ages = new Float64Array(count);
  for (let k = 0; k < count; k++) {
    const i = places[k]!;
    ages[k] = age[i]!;
    // One purchase a day at most, and none without a day between: whatever the columns say.
    const days = Math.max(0, age[i]! - inactivity[i]!);
    const repeats = purchaseDays[i] === 0 ? 1 : purchaseDays[i]! - 1;
    frequency[k] = Math.min(repeats, days);
    recency[k] = frequency[k] === 0 ? 0 : days;
  }
  return { customer: places, frequency, recency, age: ages };
}
