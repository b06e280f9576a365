/**
 * CV_WHALE and CV_BREAKEVEN: curves over customers, and over periods.
 */
import { unitCurves } from "#shared/engine/profit/unitCurves.ts";
import { whaleCurve } from "#shared/engine/profit/whaleCurve.ts";
import type { FunctionFailure } from "#shared/words/customFunctions.ts";
import type { Language } from "#shared/words/language.ts";
import { unitCurveWords } from "#shared/words/unitCurve.ts";
import { isBlank } from "../table/cells/cellText.ts";
import type { Cell } from "../table/selectedTable.ts";
import type { Answer, Given } from "./customFunctions.ts";
import { equallyLong, type GivenColumn, givenColumn, isFailure } from "./givenColumn.ts";
import { amount, numberIn } from "./valuesByRow.ts";

/** Two columns, however the profits stand: that is what a line is drawn from. */
export function whaleRows(profits: Given): Answer | FunctionFailure {
  const column = givenColumn("profits", profits);
  if (isFailure(column)) return column;
  const amounts = amountsIn(
    "profits",
    column.cells.filter((cell) => !isBlank(cell)),
  );
  if (isFailure(amounts)) return amounts;
  if (amounts.length === 0) return { code: "missing", column: "profits" };
  const { cumulative } = whaleCurve(amounts.map((profit) => ({ profit, netRevenue: 0 })));
  return cumulative.map((sum, rank) => [rank + 1, sum]);
}

export function breakEvenPeriod(
  revenue: Given,
  cost: Given,
  language: Language,
): Answer | FunctionFailure {
  const income = givenColumn("revenue", revenue);
  if (isFailure(income)) return income;
  const spent = givenColumn("cost", cost);
  if (isFailure(spent)) return spent;
  const long = equallyLong([income, spent]);
  if (isFailure(long)) return long;
  const [incomes = [], costs = []] = long.map(({ cells }) => cells);
  const periods = filledPeriods(
    [income, spent].filter(({ shape }) => shape !== "value"),
    incomes.length,
  );
  if (periods === 0) return { code: "missing", column: "revenue" };
  const incomeAmounts = amountsIn("revenue", incomes.slice(0, periods));
  if (isFailure(incomeAmounts)) return incomeAmounts;
  const costAmounts = amountsIn("cost", costs.slice(0, periods));
  if (isFailure(costAmounts)) return costAmounts;
  return unitCurves(incomeAmounts, costAmounts).breakEven ?? unitCurveWords(language).notWithin;
}

/** Blank in every range is the rest of an open one. @param otherwise Where no range is given. */
function filledPeriods(ranges: readonly GivenColumn[], otherwise: number): number {
  if (ranges.length === 0) return otherwise;
  return Math.max(
    ...ranges.map(({ cells }) =>
      cells.reduce<number>((last, cell, i) => (isBlank(cell) ? last : i + 1), 0),
    ),
  );
}

function amountsIn(name: string, cells: readonly Cell[]): readonly number[] | FunctionFailure {
  const column = amount(name, { otherwise: 0 });
  const amounts: number[] = [];
  for (const cell of cells) {
    const value = numberIn(column, cell);
    if (typeof value === "object") return value ?? { code: "missing", column: name };
    amounts.push(value);
  }
  return amounts;
}
