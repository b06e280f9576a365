/**
 * What the window computes with: the accounts as they stand in the document, and the profit they make.
 */
import type { Account } from "#shared/engine/profit/account.ts";
import { type Portfolio, portfolioOf } from "#shared/engine/profit/portfolio.ts";
import type { ProfitModel } from "../../src/profitApi.ts";

export interface Base {
  readonly model: ProfitModel;
  readonly accounts: readonly Account[];
  readonly portfolio: Portfolio;
}

export function baseOf(model: ProfitModel): Base {
  const accounts = accountsOf(model);
  return { model, accounts, portfolio: portfolioOf(accounts, model.options) };
}

function accountsOf({ accounts, customers }: ProfitModel): readonly Account[] {
  return customers.map((_, place) => ({
    grossRevenue: accounts.grossRevenue[place]!,
    discounts: accounts.discounts[place]!,
    returns: accounts.returns[place]!,
    goods: accounts.goods[place]!,
    service: accounts.service[place]!,
    logistics: accounts.logistics[place]!,
    acquisition: accounts.acquisition[place]!,
    savings: accounts.savings[place]!,
    monthsActive: accounts.monthsActive[place]!,
    monthlyChurn: accounts.monthlyChurn[place]!,
  }));
}
