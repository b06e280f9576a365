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

export function expectPurchases(
  family: FamilyName,
  fit: FittedModel,
  population: Population,
  purchases: Purchases,
  compared: Compared,
  rates: StoreRates,
  options: ModelOptions,
): Expectation {
  const { horizonDays } = options;
  const histories = expectedHistories(population, compared, purchases);
  const { cells, cellOf } = groupHistories(histories);
  const atFit = modelAtFit(family, fit);
  const { model, parameters } = atFit;
  const alive = model.probabilityAlive(parameters, cells);
  const expected = model.expectedPurchases(parameters, cells, horizonDays);
  const worth = worthOfPurchase(atFit, cells, expected, options);
  const { hasMoney } = compared;
  const ranges = rangesOf(
    atFit,
    cells,
    horizonDays,
    hasMoney ? spendSpread(fit.spend, options) : null,
  );
  const spends = spendPerPurchase(
    fit.spend,
    histories.customer,
    population,
    purchases,
    compared,
    options,
  );
  const expectation = {
    ...nothingExpected(population.size),
    sharedVariation: ranges.sharedVariation,
  };
  for (let k = 0; k < cellOf.length; k++) {
    const i = histories.customer[k]!;
    const cell = cellOf[k]!;
    expectation.usualInterval[i] = usualIntervalOf(population, i, rates);
    expectation.chanceActive[i] = alive[cell]!;
    expectation.expectedOrders[i] = expected[cell]!;
    expectation.expectedOrdersLow[i] = ranges.ordersLow[cell]!;
    expectation.expectedOrdersHigh[i] = ranges.ordersHigh[cell]!;
    if (!hasMoney) continue;
    const spend = spends[k]!;
    const worthOfSpend = spend * worth[cell]!;
    const oneEnd = ranges.spendsLow[cell]! * worthOfSpend;
    const otherEnd = ranges.spendsHigh[cell]! * worthOfSpend;
    expectation.expectedSpend[i] = spend;
    expectation.expectedValue[i] = expected[cell]! * worthOfSpend;
    // Refunds can outweigh sales: the more purchases, the lower the value then.
    expectation.expectedValueLow[i] = Math.min(oneEnd, otherEnd);
    expectation.expectedValueHigh[i] = Math.max(oneEnd, otherEnd);
    expectation.valueVariance[i] = ranges.spendsVariance[cell]! * worthOfSpend * worthOfSpend;
  }
  return expectation;
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
