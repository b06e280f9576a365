/**
 * The closed form with ranges of what will come, as the families have them.
 *
 * Its own ranges are those of a rate: how often somebody would order in the long run, not how often they do
 * within the horizon. Where it was chosen against the families it is to be held to the same promise as they:
 * four customers of five end up inside.
 */
import type { ModelOptions } from "../analysis.ts";
import { type Expectation, shapeOf } from "../clv/closedForm.ts";
import type { StoreRates } from "../clv/storeRates.ts";
import { groupHistories } from "../fit/groupHistories.ts";
import { type Population, UNKNOWN } from "../population.ts";
import { rangesUnder } from "./ranges.ts";
import { spendSpread } from "./spendPerPurchase.ts";

/** @param expectation By the closed form. */
export function withRangesOfOutcomes(
  expectation: Expectation,
  population: Population,
  rates: StoreRates,
  options: ModelOptions,
): Expectation {
  const { expectedOrders, expectedValue, expectedSpend, chanceActive } = expectation;
  const customers = placesKnown(expectedOrders);
  const { cells, cellOf } = groupHistories({
    frequency: Float64Array.from(customers, (i) => shapeOf(population.orderCount[i]!) - 1),
    // Which chance of being active a cell has depends on the silence; nothing else does.
    recency: Float64Array.from(customers, (i) => population.inactivity[i]!),
    age: Float64Array.from(customers, (i) => Math.max(1, population.age[i]!)),
  });
  const alive = new Float64Array(cells.age.length);
  for (let k = 0; k < cellOf.length; k++) alive[cellOf[k]!] = chanceActive[customers[k]!]!;
  const law = {
    alive,
    shape: 1,
    scale: 1 / rates.ordersPerDay,
    leaving: { kind: "never" },
  } as const;
  const hasMoney = expectedSpend.some((spend) => spend !== UNKNOWN);
  const spread = hasMoney ? spendSpread(null, options) : null;
  const ranges = rangesUnder([law], cells, options.horizonDays, spread);
  const column = () => new Float64Array(population.size).fill(UNKNOWN);
  const [expectedOrdersLow, expectedOrdersHigh] = [column(), column()];
  const [expectedValueLow, expectedValueHigh] = [column(), column()];
  const valueVariance = new Float64Array(population.size);
  for (let k = 0; k < cellOf.length; k++) {
    const i = customers[k]!;
    const cell = cellOf[k]!;
    expectedOrdersLow[i] = ranges.ordersLow[cell]!;
    expectedOrdersHigh[i] = ranges.ordersHigh[cell]!;
    if (!hasMoney) continue;
    const worth = expectedOrders[i]! > 0 ? expectedValue[i]! / expectedOrders[i]! : 0;
    const oneEnd = ranges.spendsLow[cell]! * worth;
    const otherEnd = ranges.spendsHigh[cell]! * worth;
    expectedValueLow[i] = Math.min(oneEnd, otherEnd);
    expectedValueHigh[i] = Math.max(oneEnd, otherEnd);
    valueVariance[i] = ranges.spendsVariance[cell]! * worth * worth;
  }
  return {
    ...expectation,
    expectedOrdersLow,
    expectedOrdersHigh,
    expectedValueLow,
    expectedValueHigh,
    valueVariance,
  };
}

function placesKnown(column: Float64Array): Int32Array {
  const places = new Int32Array(column.length);
  let known = 0;
  for (let i = 0; i < column.length; i++) if (column[i] !== UNKNOWN) places[known++] = i;
  return places.subarray(0, known);
}
