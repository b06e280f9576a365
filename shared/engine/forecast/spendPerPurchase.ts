/**
 * What a customer spends on a purchase, in hundredths: by the fitted model of spend, or by the customer's own
 * average drawn towards the store's where there is no such model.
 */
import type { ModelOptions } from "../analysis.ts";
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

/** Hundredths, by customer and repeat purchases. A mean of several numbers, so that refunds, which no model of spend knows, do no harm. */
export function spendPerPurchase(
  spend: FittedSpend | null,
  population: Population,
  purchases: Purchases,
  compared: Compared,
  { spendPriorOrders }: ModelOptions,
): (customer: number, frequency: number) => number {
  const { purchaseDays, repeatSpend } = purchases;
  if (spend !== null) {
    const { p, q, gamma } = spend;
    return (customer, frequency) => {
      const isRepeatBuyer = purchaseDays[customer]! > 1;
      if (!isRepeatBuyer) return (p * gamma) / (q - 1);
      return (p * (gamma + repeatSpend[customer]!)) / (p * frequency + q - 1);
    };
  }
  const days = exactSum(purchaseDays, compared.isCompared);
  const average = days === 0 ? 0 : exactSum(population.spend, compared.isCompared) / days;
  return (customer) => {
    const weight = purchaseDays[customer]! + spendPriorOrders;
    if (weight === 0) return average;
    return (population.spend[customer]! + spendPriorOrders * average) / weight;
  };
}
