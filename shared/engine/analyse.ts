/**
 * The engine: what every customer is worth, and why.
 *
 * Nothing here depends on the order of the customers: every number of a customer comes from their
 * own facts, from ranks in which equals share a place, and from sums that are exact.
 */
import type { Analysis, ModelOptions } from "./analysis.ts";
import { storeRates } from "./clv/storeRates.ts";
import { engineVersion, MINIMUM_CUSTOMERS } from "./defaults.ts";
import { chooseForecast } from "./forecast/chooseForecast.ts";
import { expectationBy } from "./forecast/expectationBy.ts";
import { noticesOf } from "./notices.ts";
import type { Population } from "./population.ts";
import { eightClassesOf } from "./rfm/eightClasses.ts";
import { flagsOf } from "./rfm/flags.ts";
import { scoreRfm } from "./rfm/scores.ts";
import { segmentsOf } from "./rfm/segments.ts";
import { noStandings, standingsOf } from "./standings.ts";
import { storeFacts } from "./storeFacts.ts";
import { comparedCustomers } from "./summary/compared.ts";
import { confidenceOf } from "./value/confidence.ts";
import { reasonsOf } from "./value/reasons.ts";
import { tiersOf } from "./value/tiers.ts";
import { pointsOf, scoreValue } from "./value/valueScore.ts";

/**
 * Population and options → model card, store facts, notices and scores.
 *
 * @param population Total over its domain, the empty population included.
 */
export function analyse(population: Population, options: ModelOptions): Analysis {
  const compared = comparedCustomers(population);
  const rates = storeRates(population, compared);
  const forecast = chooseForecast(population, compared, options);
  const expectation = expectationBy(forecast, population, compared, rates, options);
  const everyStanding = standingsOf(population, compared, expectation);
  const isScored = compared.customers >= MINIMUM_CUSTOMERS;
  const standings = isScored ? everyStanding : noStandings(population.size);

  const rfm = scoreRfm(population, standings, rates.usualIntervalDays, options.thresholds);
  const segment = segmentsOf(population, compared, rfm);
  const { eightClass, means } = eightClassesOf(population, rfm);

  const value = scoreValue(standings, population.influence, options.weights);
  const { tier, cuts } = tiersOf(value.tenths, options.tierFrom);
  // How uncertain the values are is told by their ranges.
  const { valueVariance: _, sharedVariation: __, ...expected } = expectation;
  const reasons = reasonsOf(population, compared, standings, expectation, tier);

  return {
    model: {
      engineVersion,
      forecast,
      asOf: population.asOf,
      options,
      customers: compared.customers,
      prospects: compared.prospects,
      ordersPerDay: rates.ordersPerDay,
      usualIntervalDays: rates.usualIntervalDays,
      usualIntervalIsDefault: rates.usualIntervalIsDefault,
      averageOrder: rates.averageOrder,
      axes: rfm.axes,
      eightClassMeans: means,
      blocks: value.blocks,
      measured: {
        spend: standings.spend.known,
        orders: standings.orders.known,
        expected: standings.expected.known,
        influence: standings.influence.known,
      },
      tierCuts: cuts,
    },
    facts: storeFacts(
      population,
      compared,
      expectation,
      rates,
      { segment, tier, eightClass },
      rfm,
      everyStanding.spend,
    ),
    notices: noticesOf(population, compared, rates, standings, forecast, options),
    scores: {
      r: rfm.r,
      f: rfm.f,
      m: rfm.m,
      segment,
      eightClass,
      flags: flagsOf(population, expectation, rfm),
      ...expected,
      valueScore: pointsOf(value),
      tier,
      confidence: confidenceOf(population, compared),
      ...reasons,
    },
  };
}
