/**
 * What each scenario makes of the accounts, and whom it changes.
 */
import type { Account } from "#shared/engine/profit/account.ts";
import { type CustomerProfit, customerProfit } from "#shared/engine/profit/customerProfit.ts";
import { type Portfolio, portfolioOf } from "#shared/engine/profit/portfolio.ts";
import { afterSteps } from "#shared/engine/profit/scenario.ts";
import type { Scenario } from "../../profitApi.ts";
import type { ProfitFacts } from "./profitFacts.ts";
import type { ProfitRun } from "./profitRun.ts";

export interface ScenarioFacts {
  readonly scenario: Scenario;
  readonly accounts: readonly Account[];
  readonly portfolio: Pick<Portfolio, "totals" | "whale">;
}

/** Tiers are those before any change: a scenario names whom it is for once. */
export function scenarioFacts(
  { accounts, options, scenarios }: Pick<ProfitRun, "accounts" | "options" | "scenarios">,
  { portfolio }: ProfitFacts,
): readonly ScenarioFacts[] {
  return scenarios.map((scenario) => {
    const after = afterSteps(accounts, portfolio.tiers, scenario.steps);
    const { totals, whale } = portfolioOf(after, options);
    return { scenario, accounts: after, portfolio: { totals, whale } };
  });
}

export interface ChangedCustomer {
  readonly place: number;
  /** One a scenario. */
  readonly after: readonly CustomerProfit[];
}

/** Everybody whom a scenario changes, the largest change of profit first; equal ones as they stand. */
export function changedCustomers(
  { accounts, options }: Pick<ProfitRun, "accounts" | "options">,
  { portfolio }: ProfitFacts,
  scenarios: readonly ScenarioFacts[],
): readonly ChangedCustomer[] {
  const reachOf = ({ place, after }: ChangedCustomer) =>
    Math.max(...after.map(({ profit }) => Math.abs(profit - portfolio.customers[place]!.profit)));
  return accounts
    .flatMap((account, place): ChangedCustomer[] =>
      scenarios.some((each) => each.accounts[place] !== account)
        ? [
            {
              place,
              after: scenarios.map((each) => customerProfit(each.accounts[place]!, options)),
            },
          ]
        : [],
    )
    .map((customer) => ({ customer, reach: reachOf(customer) }))
    .sort((a, b) => b.reach - a.reach || a.customer.place - b.customer.place)
    .map(({ customer }) => customer);
}
