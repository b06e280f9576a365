/**
 * What each unprofitable customer needs to break even, and what it would bring to make them like the others:
 * each lever is the customer's rate beyond the portfolio's median, in money. Levers overlap: lower discounts raise
 * net revenue, and with it every other rate. They are not added up.
 */

import { type Account, shareOf } from "./account.ts";
import type { CustomerProfit } from "./customerProfit.ts";
import { medianOf } from "./medianOf.ts";

export const leverCodes = ["costToServe", "discounts", "returns", "margin"] as const;
export type LeverCode = (typeof leverCodes)[number];

/** Rates of the portfolio; null where no customer has one. */
export type MedianRates = Readonly<Record<LeverCode, number | null>>;

export interface Lever {
  readonly lever: LeverCode;
  /** Hundredths, > 0. */
  readonly worth: number;
}

export interface Fix {
  /** Place of the customer. */
  readonly customer: number;
  /** Hundredths, > 0. */
  readonly toBreakEven: number;
  /** Best first, only those that are worth something. */
  readonly levers: readonly Lever[];
}

export interface FixList {
  readonly medians: MedianRates;
  /** The largest loss first. */
  readonly fixes: readonly Fix[];
}

export function fixList(accounts: readonly Account[], profits: readonly CustomerProfit[]): FixList {
  const medians = mediansOf(accounts, profits);
  const fixes = profits
    .flatMap(({ profit }, customer) =>
      profit < 0
        ? [{ customer, toBreakEven: -profit, levers: leversOf(accounts[customer]!, medians) }]
        : [],
    )
    .sort((a, b) => b.toBreakEven - a.toBreakEven || a.customer - b.customer);
  return { medians, fixes };
}

function mediansOf(accounts: readonly Account[], profits: readonly CustomerProfit[]): MedianRates {
  const median = (rateOf: (account: Account) => number | null) => medianOf(accounts.map(rateOf));
  return {
    costToServe: medianOf(profits.map(({ costToServeRate }) => costToServeRate)),
    discounts: median(discountRate),
    returns: median(returnRate),
    margin: median(marginOf),
  };
}

function discountRate({ discounts, grossRevenue }: Account): number | null {
  return shareOf(discounts, grossRevenue);
}

function returnRate({ returns, grossRevenue }: Account): number | null {
  return shareOf(returns, grossRevenue);
}

function marginOf({ grossRevenue, discounts, returns, goods }: Account): number | null {
  const net = grossRevenue - discounts - returns;
  return shareOf(net - goods, net);
}

/** Discounts and returns of gross revenue, the others of net. */
function ratesOf(account: Account): MedianRates {
  const { grossRevenue, discounts, returns, service, logistics } = account;
  return {
    costToServe: shareOf(service + logistics, grossRevenue - discounts - returns),
    discounts: discountRate(account),
    returns: returnRate(account),
    margin: marginOf(account),
  };
}

function leversOf(account: Account, medians: MedianRates): readonly Lever[] {
  const { grossRevenue, discounts, returns } = account;
  const net = grossRevenue - discounts - returns;
  const bases = { costToServe: net, discounts: grossRevenue, returns: grossRevenue, margin: net };
  const rates = ratesOf(account);
  return leverCodes
    .flatMap((lever): Lever[] => {
      const rate = rates[lever];
      const usual = medians[lever];
      if (rate === null || usual === null) return [];
      // A high margin is good; of the others a low rate.
      const beyond = lever === "margin" ? usual - rate : rate - usual;
      const worth = beyond * bases[lever];
      return worth > 0 ? [{ lever, worth }] : [];
    })
    .sort((a, b) => b.worth - a.worth);
}
