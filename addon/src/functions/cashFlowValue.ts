/**
 * CV_DCF: what cash flows one period apart are worth now.
 */
import { annuityValue } from "#shared/engine/clv/annuity.ts";
import { netPresentValue } from "#shared/engine/clv/discountedCashFlow.ts";
import type { FunctionFailure } from "#shared/words/customFunctions.ts";
import { isBlank } from "../table/cells/cellText.ts";
import type { Cell } from "../table/selectedTable.ts";
import type { Given } from "./customFunctions.ts";
import { givenColumn, isFailure, quoted } from "./givenColumn.ts";
import { amount, numberIn, share, within } from "./valuesByRow.ts";

/** One amount with a number of periods is paid in each of them; a range is paid as it stands. */
export function cashFlowValue(
  cashFlows: Given,
  discountRate: Given,
  first: Given,
  periods: Given,
): number | FunctionFailure {
  const flows = givenColumn("cashFlows", cashFlows);
  if (isFailure(flows)) return flows;
  const rate = numberOf(share("discountRate"), discountRate);
  if (typeof rate === "object") return rate ?? { code: "missing", column: "discountRate" };
  const firstPeriod = firstPeriodIn(first);
  if (typeof firstPeriod === "object") return firstPeriod;
  const times = numberOf(within("periods", 0, MOST_PERIODS, { otherwise: null }), periods);
  if (times !== null && typeof times === "object") return times;
  const amounts = amountsIn(flows.cells);
  if (isFailure(amounts)) return amounts;
  if (times === null) return netPresentValue(amounts, rate, firstPeriod);
  if (amounts.length !== 1) return { code: "periodsOfMany", amounts: amounts.length };
  const value = annuityValue(amounts[0] ?? 0, rate, times);
  return firstPeriod === 0 ? value * (1 + rate) : value;
}

const MOST_PERIODS = 100_000;

function numberOf(column: ReturnType<typeof within>, given: Given) {
  const read = givenColumn(column.name, given ?? "");
  return isFailure(read) ? read : numberIn(column, read.cells[0] ?? "");
}

/** A blank among cash flows is a period without one: left out, all after it would come too early. */
function amountsIn(cells: readonly Cell[]): readonly number[] | FunctionFailure {
  if (cells.every(isBlank)) return { code: "missing", column: "cashFlows" };
  const column = amount("cashFlows", { otherwise: 0 });
  const amounts: number[] = [];
  for (const cell of cells) {
    const value = numberIn(column, cell);
    if (typeof value === "object") return value ?? { code: "missing", column: "cashFlows" };
    amounts.push(value);
  }
  return amounts;
}

const firstPeriods: Readonly<Record<string, 0 | 1>> = {
  "": 1,
  later: 1,
  期末: 1,
  now: 0,
  现在: 0,
};

function firstPeriodIn(given: Given): 0 | 1 | FunctionFailure {
  const read = givenColumn("first", given ?? "");
  if (isFailure(read)) return read;
  const cell = read.cells[0] ?? "";
  const period = firstPeriods[String(cell).trim().toLowerCase()];
  return period ?? { code: "noFirst", value: quoted(cell) };
}
