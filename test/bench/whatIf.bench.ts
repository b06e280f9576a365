/**
 * A step of the what-if window on 12,000 customers: all that is computed between the move of a slider and the new
 * picture, beside one pass of JSON.stringify over the accounts in the same process.
 */
import type { Account } from "#shared/engine/profit/account.ts";
import { defaultProfitOptions } from "#shared/engine/profit/profitOptions.ts";
import { baseOf } from "../../addon/whatif/model/base.ts";
import { curvePoints } from "../../addon/whatif/model/curvePoints.ts";
import { leversOf } from "../../addon/whatif/model/levers.ts";
import { outcomeOf } from "../../addon/whatif/model/outcome.ts";
import { columnsOf } from "../addon/whatif/journeyModel.ts";
import { randomDraws } from "../shared/engine/randomDraws.ts";
import { fastestOf, tellRatio } from "./ratio.ts";

const CUSTOMERS = 12_000;
/** A step for everybody takes 3 to 6 times the pass, some 20 ms; 100 ms would be about 16 times. */
const STEP_LIMIT = 10;

const accounts = simulatedAccounts(CUSTOMERS);
const base = baseOf({
  language: "en",
  currency: null,
  options: defaultProfitOptions,
  customers: accounts.map((_, place) => `Customer ${place}`),
  accounts: columnsOf(accounts),
  selected: null,
  scenarios: [],
});
const everybody = { kind: "all" } as const;

const pass = await fastestOf(9, () => JSON.stringify(accounts));
let at = 0;
const step = await fastestOf(40, () => {
  // Another place of the slider each time: nothing can be remembered.
  const change = { discounts: 0.9 - at++ / 100, service: 0.7, retention: 1.01 };
  const outcome = outcomeOf(base, [{ scope: everybody, change }], everybody);
  return [outcome, leversOf(base.accounts, change), curvePoints(outcome.outline.whale)];
});
tellRatio({
  name: `what-if, a step on ${CUSTOMERS} customers: ${step.toFixed(1)} ms ÷ a pass of JSON ${pass.toFixed(1)} ms`,
  ratio: step / pass,
  limit: STEP_LIMIT,
  otherwise: "what-if: a step of a slider would be felt",
});

/** Losses among them, and some of whom little is known. */
function simulatedAccounts(count: number): readonly Account[] {
  const { uniform } = randomDraws(20261122);
  return Array.from({ length: count }, (): Account => {
    const grossRevenue = Math.round(10 ** (5 + 3 * uniform()));
    const share = (most: number) => Math.round(grossRevenue * most * uniform());
    return {
      grossRevenue,
      discounts: share(0.2),
      returns: share(0.06),
      goods: share(0.7),
      service: share(0.25),
      logistics: share(0.15),
      acquisition: uniform() < 0.1 ? null : share(0.2),
      savings: 0,
      monthsActive: 1 + Math.floor(36 * uniform()),
      monthlyChurn: uniform() < 0.1 ? null : 0.05 * uniform(),
    };
  });
}
