/**
 * What to expect of each customer, by the method that was chosen.
 */
import type { ModelOptions } from "../analysis.ts";
import { type Expectation, expectOrders } from "../clv/closedForm.ts";
import type { StoreRates } from "../clv/storeRates.ts";
import type { Population } from "../population.ts";
import type { Compared } from "../summary/compared.ts";
import type { Forecast } from "./forecast.ts";

export function expectationBy(
  _forecast: Forecast,
  population: Population,
  compared: Compared,
  rates: StoreRates,
  options: ModelOptions,
): Expectation {
  return expectOrders(population, compared, rates, options);
}
