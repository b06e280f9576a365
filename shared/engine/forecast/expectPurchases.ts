/**
 * What to expect of each customer by a fitted model of purchase histories.
 *
 * Orders are purchases here: days with an order. Who has bought on the same days as somebody else, counted from
 * the last day, is in the same cell and is worked out once.
 */
import type { ModelOptions } from "../analysis.ts";
import { type Expectation, nothingExpected, usualIntervalOf } from "../clv/closedForm.ts";
import { continuousRate, unitsPerYear } from "../clv/discount.ts";
import type { HistoryCells } from "../clv/purchaseModel.ts";
import type { StoreRates } from "../clv/storeRates.ts";
import { groupHistories } from "../fit/groupHistories.ts";
import type { Population, Purchases } from "../population.ts";
import type { Compared } from "../summary/compared.ts";
import { expectedHistories } from "./customerHistories.ts";
import type { FittedModel } from "./forecast.ts";
import type { FamilyName } from "./methods.ts";
import { modelAtFit } from "./purchaseModels.ts";
import { type ModelAtFit, rangesOf } from "./ranges.ts";
import { spendPerPurchase, spendSpread } from "./spendPerPurchase.ts";

/** All that is expected of each customer, ranges too. */
export function expectPurchases(
  family: FamilyName,
  fit: FittedModel,
  population: Population,
  purchases: Purchases,
  compared: Compared,
  rates: StoreRates,
  options: ModelOptions,
): Expectation {
  const means = meansOf(family, fit, population, purchases, compared, rates, options);
  const { atFit, cells, cellOf, customer, worthOfSpend } = means;
  const { hasMoney } = compared;
  const spread = hasMoney ? spendSpread(fit.spend, options) : null;
  const ranges = rangesOf(atFit, cells, options.horizonDays, spread);
  const expectation = { ...means.expectation, sharedVariation: ranges.sharedVariation };
  for (let k = 0; k < cellOf.length; k++) {
    const i = customer[k]!;
    const cell = cellOf[k]!;
    expectation.expectedOrdersLow[i] = ranges.ordersLow[cell]!;
    expectation.expectedOrdersHigh[i] = ranges.ordersHigh[cell]!;
    if (!hasMoney) continue;
    const worth = worthOfSpend[k]!;
    const oneEnd = ranges.spendsLow[cell]! * worth;
    const otherEnd = ranges.spendsHigh[cell]! * worth;
    // Refunds can outweigh sales: the more purchases, the lower the value then.
    expectation.expectedValueLow[i] = Math.min(oneEnd, otherEnd);
    expectation.expectedValueHigh[i] = Math.max(oneEnd, otherEnd);
    expectation.valueVariance[i] = ranges.spendsVariance[cell]! * worth * worth;
  }
  return expectation;
}

/** The same without ranges and variances, which cost several times as much as all the rest. */
export function expectPurchasesOnAverage(
  ...about: Parameters<typeof expectPurchases>
): Expectation {
  return meansOf(...about).expectation;
}

interface Means {
  readonly expectation: Expectation;
  readonly atFit: ModelAtFit;
  readonly cells: HistoryCells;
  /** By history. */
  readonly cellOf: Int32Array;
  readonly customer: Int32Array;
  /** Spend of a purchase, discounted; zeros without money. */
  readonly worthOfSpend: Float64Array;
}

function meansOf(
  family: FamilyName,
  fit: FittedModel,
  population: Population,
  purchases: Purchases,
  compared: Compared,
  rates: StoreRates,
  options: ModelOptions,
): Means {
  const histories = expectedHistories(population, compared, purchases);
  const { customer } = histories;
  const { cells, cellOf } = groupHistories(histories);
  const atFit = modelAtFit(family, fit);
  const { model, parameters } = atFit;
  const alive = model.probabilityAlive(parameters, cells);
  const expected = model.expectedPurchases(parameters, cells, options.horizonDays);
  const worth = worthOfPurchase(atFit, cells, expected, options);
  const { hasMoney } = compared;
  const spends = hasMoney
    ? spendPerPurchase(fit.spend, customer, population, purchases, compared, options)
    : new Float64Array(customer.length);
  const worthOfSpend = spends.map((spend, k) => spend * worth[cellOf[k]!]!);
  const expectation = nothingExpected(population.size);
  for (let k = 0; k < cellOf.length; k++) {
    const i = customer[k]!;
    const cell = cellOf[k]!;
    expectation.usualInterval[i] = usualIntervalOf(population, i, rates);
    expectation.chanceActive[i] = alive[cell]!;
    expectation.expectedOrders[i] = expected[cell]!;
    if (!hasMoney) continue;
    expectation.expectedSpend[i] = spends[k]!;
    expectation.expectedValue[i] = expected[cell]! * worthOfSpend[k]!;
  }
  return { expectation, atFit, cells, cellOf, customer, worthOfSpend };
}

/** Of one expected purchase, by cell: what discount leaves of it, on average over the horizon. */
function worthOfPurchase(
  { model, parameters }: ModelAtFit,
  cells: HistoryCells,
  expected: Float64Array,
  { annualDiscountRate, horizonDays }: ModelOptions,
): Float64Array {
  if (annualDiscountRate === 0) return new Float64Array(expected.length).fill(1);
  const perDay = continuousRate(annualDiscountRate, unitsPerYear.days);
  const discounted = model.discountedPurchases(parameters, cells, perDay, horizonDays);
  return discounted.map((value, cell) => (expected[cell]! > 0 ? value / expected[cell]! : 1));
}
