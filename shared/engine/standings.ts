/**
 * Where every customer stands in everything that is compared.
 */
import type { Expectation } from "./clv/closedForm.ts";
import { roundHalfUp } from "./math/roundHalfUp.ts";
import { noStanding, type Standing, standingIn } from "./math/standing.ts";
import type { Population } from "./population.ts";
import { type Compared, knownIn } from "./summary/compared.ts";

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
  expectation: Expectation,
): Standings {
  const { inactivity, orderCount, spend, influence } = population;
  return {
    freshness: standingIn(
      inactivity.map((days) => -days),
      knownIn(inactivity, compared),
    ),
    orders: standingIn(orderCount, knownIn(orderCount, compared)),
    spend: compared.hasMoney ? standingIn(spend, compared.isCompared) : noStanding(population.size),
    expected: compared.hasMoney
      ? standingIn(
          expectation.expectedValue.map(roundHalfUp),
          knownIn(expectation.expectedOrders, compared),
        )
      : noStanding(population.size),
    influence: standingIn(influence, knownIn(influence, compared)),
  };
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
