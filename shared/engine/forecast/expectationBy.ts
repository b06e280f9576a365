/**
 * What to expect of each customer, by the method that was chosen.
 */
import type { ModelOptions } from "../analysis.ts";
import { type Expectation, expectOrders, nothingExpected } from "../clv/closedForm.ts";
import type { StoreRates } from "../clv/storeRates.ts";
import type { Population } from "../population.ts";
import type { Compared } from "../summary/compared.ts";
import { withRangesOfOutcomes } from "./closedFormRanges.ts";
import { expectPayments } from "./contractExpectation.ts";
import { expectPurchases, expectPurchasesOnAverage } from "./expectPurchases.ts";
import type { Forecast } from "./forecast.ts";
import { rangeKindOf } from "./rangeKind.ts";

/** @param forecast Of this population, or of one that differs little: nothing is fitted here. */
export function expectationBy(
  forecast: Forecast,
  population: Population,
  compared: Compared,
  rates: StoreRates,
  options: ModelOptions,
): Expectation {
  const about = [population, compared, rates, options] as const;
  const expectation = expectationWith(expectPurchases, forecast, ...about);
  const isHeldToOutcomes = forecast.method === "closed-form" && rangeKindOf(forecast) === "outcome";
  if (!forecast.isOn) return withoutFuture(expectation, population.size);
  return isHeldToOutcomes
    ? withRangesOfOutcomes(expectation, population, rates, options)
    : expectation;
}

/** Of each customer, on average. */
export type MeanExpectation = Pick<
  Expectation,
  "chanceActive" | "expectedOrders" | "expectedValue"
>;

/** For who only ranks or compares averages. */
export function meansBy(
  forecast: Forecast,
  population: Population,
  compared: Compared,
  rates: StoreRates,
  options: ModelOptions,
): MeanExpectation {
  const about = [population, compared, rates, options] as const;
  const means = expectationWith(expectPurchasesOnAverage, forecast, ...about);
  return forecast.isOn ? means : withoutFuture(means, population.size);
}

function expectationWith(
  expectByFamily: typeof expectPurchases,
  { method, fit }: Forecast,
  population: Population,
  compared: Compared,
  rates: StoreRates,
  options: ModelOptions,
): Expectation {
  const { purchases, contracts } = population;
  switch (method) {
    case "closed-form":
      break;
    case "shifted-beta-geometric":
    case "discounted-cash-flow":
      if (fit === null || contracts === null) break;
      return expectPayments(fit, population, contracts, compared, options);
    default:
      if (fit === null || purchases === null) break;
      return expectByFamily(method, fit, population, purchases, compared, rates, options);
  }
  return expectOrders(population, compared, rates, options);
}

/** What is known of the past stays: how long somebody usually waits, and how likely they are still there. */
function withoutFuture({ usualInterval, chanceActive }: Expectation, size: number): Expectation {
  return { ...nothingExpected(size), usualInterval, chanceActive };
}
