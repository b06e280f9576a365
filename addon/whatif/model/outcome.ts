/**
 * What the changes make of the profit: before and after, for the scope and for all.
 */
import type { Account } from "#shared/engine/profit/account.ts";
import { type Portfolio, portfolioOf } from "#shared/engine/profit/portfolio.ts";
import { afterSteps, placesIn, type Scope, type Step } from "#shared/engine/profit/scenario.ts";
import type { Base } from "./base.ts";

export interface Figures {
  /** Hundredths. */
  readonly scopeProfit: number;
  readonly profit: number;
  readonly contribution: number;
  readonly ltvToCac: number | null;
  /** Customers whose profit is not below zero. */
  readonly breakEven: number;
  readonly peak: number;
}

export interface Outcome {
  readonly before: Figures;
  readonly after: Figures;
  readonly portfolio: Portfolio;
  /** Of the scope, with the changes. */
  readonly accounts: readonly Account[];
}

export function outcomeOf(base: Base, steps: readonly Step[], scope: Scope): Outcome {
  const made = afterSteps(base.accounts, base.portfolio.tiers, steps);
  const portfolio = portfolioWith(base, made);
  const places = placesIn(scope, base.portfolio.tiers);
  return {
    before: figuresOf(base.portfolio, places),
    after: figuresOf(portfolio, places),
    portfolio,
    accounts: places.map((place) => made[place]!),
  };
}

export function portfolioAfter(base: Base, steps: readonly Step[]): Portfolio {
  return portfolioWith(base, afterSteps(base.accounts, base.portfolio.tiers, steps));
}

/** The same one where nothing has changed. */
function portfolioWith(base: Base, accounts: readonly Account[]): Portfolio {
  return accounts === base.accounts ? base.portfolio : portfolioOf(accounts, base.model.options);
}

function figuresOf({ customers, totals, whale }: Portfolio, places: readonly number[]): Figures {
  return {
    scopeProfit: places.reduce((sum, place) => sum + (customers[place]?.profit ?? 0), 0),
    profit: totals.profit,
    contribution: totals.contribution,
    ltvToCac: totals.ltvToCac,
    breakEven: customers.length - whale.unprofitable.customers,
    peak: whale.peakValue,
  };
}
