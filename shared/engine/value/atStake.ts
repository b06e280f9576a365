import type { ModelCard, ModelOptions } from "../analysis.ts";
import { expectOrders } from "../clv/closedForm.ts";
import { type StoreRates, storeRates } from "../clv/storeRates.ts";
import { type MeanExpectation, meansBy } from "../forecast/expectationBy.ts";
import { roundHalfUp } from "../math/roundHalfUp.ts";
import { type Population, UNKNOWN } from "../population.ts";
import { type Compared, comparedCustomers } from "../summary/compared.ts";

/**
 * What silence takes away: the value to expect of each customer who were active for certain, less the value
 * to expect as they are. With P the chance still active, 1 − P of the former.
 *
 * @returns Whole hundredths ≥ 0; 0 where nothing is known or nothing would be gained.
 */
export function valueAtStake(
  population: Population,
  { forecast, options }: Pick<ModelCard, "forecast" | "options">,
): Float64Array {
  const compared = comparedCustomers(population);
  const rates = storeRates(population, compared);
  const asIs = meansBy(forecast, population, compared, rates, options);
  const atBest =
    forecast.method === "closed-form"
      ? undecayed(population, compared, rates, options)
      : valueIfActive(asIs);
  return asIs.expectedValue.map((value, i) => {
    if (asIs.expectedOrders[i] === UNKNOWN) return 0;
    return Math.max(0, roundHalfUp(atBest[i]! - value));
  });
}

/** Without decay the chance is 1 however long the silence. Dividing by P would fail where P has become 0. */
function undecayed(
  population: Population,
  compared: Compared,
  rates: StoreRates,
  options: ModelOptions,
): Float64Array {
  return expectOrders(population, compared, rates, { ...options, activityDecay: 1 }).expectedValue;
}

/** Every model's value is the chance still active × the value if active. Who has left for certain has nothing left to lose. */
function valueIfActive({ expectedValue, chanceActive }: MeanExpectation): Float64Array {
  return expectedValue.map((value, i) =>
    chanceActive[i]! > NO_CHANCE ? value / chanceActive[i]! : value,
  );
}

/** Near the least positive number digits are lost, and a quotient says nothing. */
const NO_CHANCE = 1e-280;
