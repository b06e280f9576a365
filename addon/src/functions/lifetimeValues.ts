/**
 * The closed formulas of lifetime value, as functions of cells.
 */
import { averageRevenue, averageRevenueValue } from "#shared/engine/clv/averageRevenue.ts";
import { valueForEver, valueOverPeriods } from "#shared/engine/clv/discountedCashFlow.ts";
import { simpleValue } from "#shared/engine/clv/simpleValue.ts";
import { wholeValue } from "#shared/engine/clv/wholeValue.ts";
import type { FunctionFailure } from "#shared/words/customFunctions.ts";
import type { Answer, Given } from "./customFunctions.ts";
import {
  amount,
  type NumberColumn,
  type Say,
  share,
  valuesByRow,
  within,
  years,
} from "./valuesByRow.ts";

type Formula = (given: readonly Given[], say: Say) => Answer | FunctionFailure;

export const lifetimeValues: Formula = (given, say) =>
  valuesByRow(
    [
      amount("marginPerYear"),
      share("retention"),
      share("discountRate"),
      years("years"),
      amount("acquisitionCost", { otherwise: 0 }),
    ],
    given,
    say,
    (margin, retention, discountRate, periods, cost) => {
      const stream = {
        margin: margin ?? 0,
        retention: retention ?? 0,
        discountRate: discountRate ?? 0,
        acquisitionCost: cost ?? 0,
      };
      if (typeof periods === "number") return valueOverPeriods(stream, periods);
      return valueForEver(stream) ?? { code: "neverEnds" };
    },
  );

export const averageValues: Formula = (given, say) =>
  valuesByRow(
    [
      amount("totalRevenue"),
      within("activePeriods", LEAST_PERIODS, MOST_PERIODS),
      share("margin"),
      share("churn"),
      periodsPerYear,
    ],
    given,
    say,
    (revenue, periods, margin, churn, perYear) =>
      averageRevenueValue(
        averageRevenue(revenue ?? 0, periods ?? 1),
        margin ?? 1,
        churn ?? 0,
        perYear ?? 1,
      ),
  );

/** Part of a period counts; none at all cannot be divided by. */
const LEAST_PERIODS = 0.01;
const MOST_PERIODS = 100_000;

/** Up to days. */
export const periodsPerYear: NumberColumn = within("periodsPerYear", 1, 366, { otherwise: 1 });

export const simpleValues: Formula = (given, say) =>
  valuesByRow(
    [
      amount("averageOrder"),
      within("ordersPerYear", 0, MOST_PERIODS),
      share("margin"),
      within("years", 0, 1000),
    ],
    given,
    say,
    (order, orders, margin, time) => simpleValue(order ?? 0, orders ?? 0, margin ?? 1, time ?? 0),
  );

export const wholeValues: Formula = (given, say) =>
  valuesByRow(
    [
      amount("historic"),
      amount("current"),
      amount("expected"),
      amount("crossSellGap", { otherwise: 0 }),
      share("crossSellChance", { otherwise: 1 }),
    ],
    given,
    say,
    (historic, current, expected, gap, chance) =>
      wholeValue({
        historic: historic ?? 0,
        current: current ?? 0,
        expected: expected ?? 0,
        crossSellGap: gap ?? 0,
        crossSellChance: chance ?? 1,
      }),
  );
