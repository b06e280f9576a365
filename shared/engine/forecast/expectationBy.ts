/**
 * What to expect of each customer, by the method that was chosen.
 */
import type { ModelOptions } from "../analysis.ts";
import { type Expectation, expectOrders, nothingExpected } from "../clv/closedForm.ts";
import type { StoreRates } from "../clv/storeRates.ts";
import type { Population } from "../population.ts";
import type { Compared } from "../summary/compared.ts";
import type { Forecast } from "./forecast.ts";

export function expectationBy(
  forecast: Forecast,
  population: Population,
  compared: Compared,
  rates: StoreRates,
  options: ModelOptions,
): Expectation {
  const expectation = expectOrders(population, compared, rates, options);
  return forecast.isOn ? expectation : withoutFuture(expectation, population.size);
}

/** What is known of the past stays: how long somebody usually waits, and how likely they are still there. */
function withoutFuture({ usualInterval, chanceActive }: Expectation, size: number): Expectation {
  return { ...nothingExpected(size), usualInterval, chanceActive };
}
