/**
 * All customers of a finance table: totals, tiers, the whale curve, whom to fix. Reads as the room's table of contents.
 */
import { type TierCode, tierCodes } from "../codes.ts";
import { type Account, shareOf } from "./account.ts";
import { type CustomerProfit, customerProfit, ratioOf } from "./customerProfit.ts";
import { type FixList, fixList } from "./fixList.ts";
import { medianOf } from "./medianOf.ts";
import type { ProfitOptions } from "./profitOptions.ts";
import { profitTiers } from "./profitTiers.ts";
import { type WhaleCurve, whaleCurve } from "./whaleCurve.ts";

export interface Portfolio {
  readonly options: ProfitOptions;
  /** In the order of the accounts. */
  readonly customers: readonly CustomerProfit[];
  readonly tiers: readonly TierCode[];
  /** Contribution rate beyond the portfolio's median; null without a rate. */
  readonly excessMargin: readonly (number | null)[];
  readonly totals: Totals;
  readonly byTier: Readonly<Record<TierCode, TierTotals>>;
  readonly whale: WhaleCurve;
  readonly fixList: FixList;
}

/** Hundredths, exact sums of the customers'. */
export interface Totals {
  readonly netRevenue: number;
  readonly contribution: number;
  readonly contributionRate: number | null;
  readonly profit: number;
  /** Of the customers of whom both are known; null without acquisition cost. Never the mean of ratios. */
  readonly ltvToCac: number | null;
  readonly lifetimeValue: number;
  readonly acquisition: number;
}

export interface TierTotals {
  readonly customers: number;
  readonly netRevenue: number;
  readonly contribution: number;
  readonly profit: number;
}

/** What the portfolio comes to, without comparing customers with each other. */
export type Outline = Pick<Portfolio, "customers" | "totals" | "whale">;

export function outlineOf(accounts: readonly Account[], options: ProfitOptions): Outline {
  const customers = accounts.map((account) => customerProfit(account, options));
  return { customers, totals: totalsOf(accounts, customers), whale: whaleCurve(customers) };
}

export function portfolioOf(accounts: readonly Account[], options: ProfitOptions): Portfolio {
  const outline = outlineOf(accounts, options);
  const { customers } = outline;
  const tiers = profitTiers(customers, options);
  const usual = medianOf(customers.map(({ contributionRate }) => contributionRate));
  return {
    ...outline,
    options,
    tiers,
    excessMargin: customers.map(({ contributionRate }) =>
      contributionRate === null || usual === null ? null : contributionRate - usual,
    ),
    byTier: Object.fromEntries(
      tierCodes.map((code) => [code, tierTotals(customers.filter((_, i) => tiers[i] === code))]),
    ) as Record<TierCode, TierTotals>,
    fixList: fixList(accounts, customers),
  };
}

function totalsOf(accounts: readonly Account[], customers: readonly CustomerProfit[]): Totals {
  let lifetimeValue = 0;
  let acquisition = 0;
  for (const [i, { lifetimeValue: value }] of customers.entries()) {
    const cost = accounts[i]!.acquisition;
    if (value === null || cost === null) continue;
    lifetimeValue += value;
    acquisition += cost;
  }
  const { netRevenue, contribution, profit } = tierTotals(customers);
  return {
    netRevenue,
    contribution,
    contributionRate: shareOf(contribution, netRevenue),
    profit,
    ltvToCac: ratioOf(lifetimeValue, acquisition),
    lifetimeValue,
    acquisition,
  };
}

function tierTotals(customers: readonly CustomerProfit[]): TierTotals {
  const sum = (amount: (customer: CustomerProfit) => number) =>
    customers.reduce((total, customer) => total + amount(customer), 0);
  return {
    customers: customers.length,
    netRevenue: sum(({ netRevenue }) => netRevenue),
    contribution: sum(({ contribution }) => contribution),
    profit: sum(({ profit }) => profit),
  };
}
