/**
 * Where every customer stands in everything that is compared.
 */
import type { ModelCard } from "./analysis.ts";
import { storeRates } from "./clv/storeRates.ts";
import { MINIMUM_CUSTOMERS } from "./defaults.ts";
import { type MeanExpectation, meansBy } from "./forecast/expectationBy.ts";
import { roundHalfUp } from "./math/roundHalfUp.ts";
import { noStanding, type Standing, standingIn } from "./math/standing.ts";
import type { Population } from "./population.ts";
import { type Compared, comparedCustomers, knownIn } from "./summary/compared.ts";

export interface Standings {
  /** By days since the last order, fewer being better. */
  readonly freshness: Standing;
  readonly orders: Standing;
  readonly spend: Standing;
  /** By expected value rounded to hundredths, so that two implementations see the same ties. */
  readonly expected: Standing;
  readonly influence: Standing;
}

export function standingsOf(
  population: Population,
  compared: Compared,
  expectation: Pick<MeanExpectation, "expectedOrders" | "expectedValue">,
): Standings {
  const { inactivity, orderCount, spend, influence } = population;
  return {
    freshness: standingIn(negated(inactivity), knownIn(inactivity, compared)),
    orders: standingIn(orderCount, knownIn(orderCount, compared)),
    spend: compared.hasMoney ? standingIn(spend, compared.isCompared) : noStanding(population.size),
    expected: compared.hasMoney
      ? standingIn(
          roundedHalfUp(expectation.expectedValue),
          knownIn(expectation.expectedOrders, compared),
        )
      : noStanding(population.size),
    influence: standingIn(influence, knownIn(influence, compared)),
  };
}

/**
 * As `analyse` takes them, of a population of which nothing else is asked; null where too few can be compared.
 *
 * @param model Of the population as it was scored: nothing is fitted again.
 */
export function standingsUnder(
  population: Population,
  { forecast, options }: Pick<ModelCard, "forecast" | "options">,
): Standings | null {
  const compared = comparedCustomers(population);
  if (compared.customers < MINIMUM_CUSTOMERS) return null;
  const rates = storeRates(population, compared);
  const expectation = meansBy(forecast, population, compared, rates, options);
  return standingsOf(population, compared, expectation);
}

// Loops, for the calls of `map` cost more than what is called.

function negated(days: Int32Array): Int32Array {
  const negative = new Int32Array(days.length);
  for (let i = 0; i < days.length; i++) negative[i] = -days[i]!;
  return negative;
}

function roundedHalfUp(values: Float64Array): Float64Array {
  const rounded = new Float64Array(values.length);
  for (let i = 0; i < values.length; i++) rounded[i] = roundHalfUp(values[i]!);
  return rounded;
}

/** Too few customers to compare: nobody stands anywhere, and every score that follows is absent. */
export function noStandings(size: number): Standings {
  const nothing = noStanding(size);
  return {
    freshness: nothing,
    orders: nothing,
    spend: nothing,
    expected: nothing,
    influence: nothing,
  };
}
