/**
 * Net revenue, contribution and profit of one customer, and what they mean per month and over a lifetime.
 *
 * net revenue = gross − discounts − returns; contribution = net − goods − service − logistics + savings;
 * profit = contribution − acquisition. Overhead that is nobody's is not shared out.
 */
import { type Account, shareOf } from "./account.ts";
import type { ProfitOptions } from "./profitOptions.ts";

/** Money in hundredths; whole where it is a sum of the table's amounts. */
export interface CustomerProfit {
  readonly netRevenue: number;
  readonly contribution: number;
  /** Of net revenue; null without any. */
  readonly contributionRate: number | null;
  readonly profit: number;
  /** Contribution a month, unrounded; null where the months are not known. */
  readonly monthlyContribution: number | null;
  /** Whole months until acquisition is earned back; "never" at no monthly contribution; null where either is not known. */
  readonly paybackMonths: number | "never" | null;
  /** Contribution to come over the options' months, discounted, by those who stay; null where churn or months are not known. */
  readonly lifetimeValue: number | null;
  /** Lifetime value ÷ acquisition; null where either is not known or acquisition is nothing. */
  readonly ltvToCac: number | null;
  /** Service and logistics, of net revenue. */
  readonly costToServeRate: number | null;
  /**
   * Revenue − acquisition + savings − discounts: what the relationship costs and brings at its face. It leaves out
   * goods, returns, service and logistics, so it can praise a customer who loses money.
   */
  readonly relationshipValue: number;
}

export function customerProfit(account: Account, options: ProfitOptions): CustomerProfit {
  const { grossRevenue, discounts, returns, savings, acquisition, monthsActive } = account;
  const netRevenue = grossRevenue - discounts - returns;
  const costToServe = account.service + account.logistics;
  const contribution = contributionOf(account);
  const monthlyContribution = monthsActive === null ? null : contribution / monthsActive;
  const value = lifetimeValue(monthlyContribution, account.monthlyChurn, options);
  return {
    netRevenue,
    contribution,
    contributionRate: shareOf(contribution, netRevenue),
    profit: contribution - (acquisition ?? 0),
    monthlyContribution,
    paybackMonths: paybackMonths(acquisition, monthlyContribution),
    lifetimeValue: value,
    ltvToCac: value === null || acquisition === null ? null : ratioOf(value, acquisition),
    costToServeRate: shareOf(costToServe, netRevenue),
    relationshipValue: grossRevenue - (acquisition ?? 0) + savings - discounts,
  };
}

export function contributionOf(account: Account): number {
  const { grossRevenue, discounts, returns, goods, service, logistics, savings } = account;
  return grossRevenue - discounts - returns - goods - service - logistics + savings;
}

/** Takes back what division took from a whole number of months. */
const MARGIN = 1e-9;

/** @returns 0 for a customer who cost nothing to win. */
export function paybackMonths(
  acquisition: number | null,
  monthlyContribution: number | null,
): number | "never" | null {
  if (acquisition === null || monthlyContribution === null) return null;
  if (acquisition <= 0) return 0;
  if (monthlyContribution <= 0) return "never";
  return Math.ceil(acquisition / monthlyContribution - MARGIN);
}

/** Σ monthly contribution · (1 − churn)^t / (1 + d)^(t/12) over t = 1 … months: payments at the end of each month. */
export function lifetimeValue(
  monthlyContribution: number | null,
  monthlyChurn: number | null,
  options: ProfitOptions,
): number | null {
  if (monthlyContribution === null || monthlyChurn === null) return null;
  // Adding zero turns minus zero, of a loss that nobody stays to make, into zero.
  return monthlyContribution * lifetimeFactors(monthlyChurn, options) + 0;
}

/** What a contribution of 1 a month is worth over the lifetime. */
export function lifetimeFactors(
  monthlyChurn: number,
  { lifetimeMonths, annualDiscountRate }: ProfitOptions,
): number {
  const factor = (1 - monthlyChurn) / (1 + annualDiscountRate) ** (1 / 12);
  // A geometric sum; at a factor of 1 its closed form would divide by nothing.
  return Math.abs(1 - factor) < 1e-12
    ? lifetimeMonths
    : (factor * (1 - factor ** lifetimeMonths)) / (1 - factor);
}

export function ratioOf(value: number, acquisition: number): number | null {
  return acquisition > 0 ? value / acquisition : null;
}
