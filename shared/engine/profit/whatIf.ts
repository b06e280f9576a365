/**
 * A change of terms, tried on the accounts: what it would have been at another discount, price or cost.
 *
 * Volumes stay: nobody is assumed to buy less at a higher price or with less service.
 */
import type { Account } from "./account.ts";

/** What is not named stays. */
export interface Change {
  /** Discounts as a share of gross revenue, in [0, 1]. */
  readonly discountRate?: number;
  /** Returns as a share of gross revenue, in [0, 1]. */
  readonly returnRate?: number;
  /** Factors where no rate is named, for many whose rates keep their proportion. */
  readonly discounts?: number;
  readonly returns?: number;
  /** Factors on what it is: 0.7 is 30 % less. ≥ 0. */
  readonly goods?: number;
  readonly service?: number;
  readonly logistics?: number;
  readonly acquisition?: number;
  /** On list prices: gross revenue, discounts and returns follow, goods do not. ≥ 0. */
  readonly price?: number;
  /** On the share that stays each month, cut at 1. ≥ 0. */
  readonly retention?: number;
}

/** Amounts are rounded to whole hundredths once, here. */
export function changed(account: Account, change: Change): Account {
  const price = change.price ?? 1;
  const grossRevenue = Math.round(account.grossRevenue * price);
  const share = (amount: number, rate: number | undefined, factor = 1) =>
    Math.round(rate === undefined ? amount * price * factor : rate * Math.max(0, grossRevenue));
  const times = (factor: number | undefined, amount: number) => Math.round((factor ?? 1) * amount);
  const { acquisition, monthlyChurn } = account;
  // Field by field: a spread takes twice as long, and a step of the what-if makes thousands of these.
  return {
    grossRevenue,
    discounts: share(account.discounts, change.discountRate, change.discounts),
    returns: share(account.returns, change.returnRate, change.returns),
    goods: times(change.goods, account.goods),
    service: times(change.service, account.service),
    logistics: times(change.logistics, account.logistics),
    acquisition: acquisition === null ? null : times(change.acquisition, acquisition),
    savings: account.savings,
    monthsActive: account.monthsActive,
    monthlyChurn:
      monthlyChurn === null || change.retention === undefined
        ? monthlyChurn
        : 1 - Math.min(1, (1 - monthlyChurn) * change.retention),
  };
}
