import type { ModelOptions } from "../analysis.ts";
import { expectOrders } from "../clv/closedForm.ts";
import { storeRates } from "../clv/storeRates.ts";
import { roundHalfUp } from "../math/roundHalfUp.ts";
import type { Population } from "../population.ts";
import { comparedCustomers } from "../summary/compared.ts";

/**
 * What silence takes away: the value to expect of each customer who were active for certain, less the value
 * to expect as they are. With P the chance still active, 1 − P of the former.
 *
 * @returns Whole hundredths ≥ 0; 0 where nothing is known or nothing would be gained.
 */
export function valueAtStake(population: Population, options: ModelOptions): Float64Array {
  const compared = comparedCustomers(population);
  const rates = storeRates(population, compared);
  const asIs = expectOrders(population, compared, rates, options).expectedValue;
  // Without decay the chance is 1 however long the silence. Dividing by P would fail where P has become 0.
  const undecayed = { ...options, activityDecay: 1 };
  const atBest = expectOrders(population, compared, rates, undecayed).expectedValue;
  return atBest.map((value, i) => Math.max(0, roundHalfUp(value - asIs[i]!)));
}
