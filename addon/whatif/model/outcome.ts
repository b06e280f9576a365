/**
 * What the changes make of the profit: before and after, for the scope and for all.
 */
import type { Account } from "#shared/engine/profit/account.ts";
import { type Outline, outlineOf } from "#shared/engine/profit/portfolio.ts";
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
  readonly outline: Outline;
  /** Of the scope, with the changes. */
  readonly accounts: readonly Account[];
}

export function outcomeOf(base: Base, steps: readonly Step[], scope: Scope): Outcome {
  const made = afterSteps(base.accounts, base.portfolio.tiers, steps);
  const outline = outlineWith(base, made);
  const places = placesIn(scope, base.portfolio.tiers);
  return {
    before: figuresOf(base.portfolio, places),
    after: figuresOf(outline, places),
    outline,
    accounts: places.map((place) => made[place]!),
  };
}

export function outlineAfter(base: Base, steps: readonly Step[]): Outline {
  return outlineWith(base, afterSteps(base.accounts, base.portfolio.tiers, steps));
}

/** The same one where nothing has changed. */
function outlineWith(base: Base, accounts: readonly Account[]): Outline {
  return accounts === base.accounts ? base.portfolio : outlineOf(accounts, base.model.options);
}

function figuresOf({ customers, totals, whale }: Outline, places: readonly number[]): Figures {
  return {
    scopeProfit: places.reduce((sum, place) => sum + (customers[place]?.profit ?? 0), 0),
    profit: totals.profit,
    contribution: totals.contribution,
    ltvToCac: totals.ltvToCac,
    breakEven: customers.length - whale.unprofitable.customers,
    peak: whale.peakValue,
  };
}
