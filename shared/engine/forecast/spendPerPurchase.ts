/**
 * What a customer spends on a purchase, in hundredths: by the fitted model of spend, or by the customer's own
 * average drawn towards the store's where there is no such model.
 */
import type { ModelOptions } from "../analysis.ts";
import { expectedSpend } from "../clv/gammaGamma.ts";
import { exactSum } from "../math/exactSum.ts";
import type { Population, Purchases } from "../population.ts";
import type { Compared } from "../summary/compared.ts";
import type { FittedSpend } from "./forecast.ts";
import type { SpendSpread } from "./valueAhead.ts";

/** How single purchases, and customers' means, vary about what is expected. */
export function spendSpread(
  spend: FittedSpend | null,
  { spendPriorOrders }: ModelOptions,
): SpendSpread {
  if (spend !== null) return { p: spend.p, q: spend.q, isFirstCounted: false };
  // Purchases as uneven as they are large, and the store's average worth as many of them as it counts for.
  return { p: 1, q: 1 + spendPriorOrders, isFirstCounted: true };
}

/** @returns By place of the customers asked for. Both ways are means of several numbers, so that refunds do no harm. */
export function spendPerPurchase(
  spend: FittedSpend | null,
  customers: Int32Array,
  population: Population,
  purchases: Purchases,
  compared: Compared,
  options: ModelOptions,
): Float64Array {
  return spend === null
    ? drawnToTheStores(customers, population, purchases, compared, options)
    : byGammaGamma(spend, customers, purchases);
}

function byGammaGamma(
  { p, q, gamma }: FittedSpend,
  customers: Int32Array,
  { purchaseDays, repeatSpend }: Purchases,
): Float64Array {
  const repeats = Float64Array.from(customers, (i) => Math.max(0, purchaseDays[i]! - 1));
  const meanSpend = repeats.map((count, k) =>
    count === 0 ? 0 : repeatSpend[customers[k]!]! / count,
  );
  return expectedSpend([p, q, gamma], repeats, meanSpend);
}

function drawnToTheStores(
  customers: Int32Array,
  population: Population,
  { purchaseDays }: Purchases,
  { isCompared }: Compared,
  { spendPriorOrders }: ModelOptions,
): Float64Array {
  const days = exactSum(purchaseDays, isCompared);
  const average = days === 0 ? 0 : exactSum(population.spend, isCompared) / days;
  return Float64Array.from(customers, (i) => {
    const weight = purchaseDays[i]! + spendPriorOrders;
    if (weight === 0) return average;
    return (population.spend[i]! + spendPriorOrders * average) / weight;
  });
}
