/**
 * The columns of a formula as the engine's population: one row a customer, blank rows left out, and what
 * is wrong with a row said in that row.
 */
import { type DayNumber, type Population, UNKNOWN } from "#shared/engine/population.ts";
import type { FunctionFailure } from "#shared/words/customFunctions.ts";
import { cellState } from "../table/cells/cellState.ts";
import { isBlank } from "../table/cells/cellText.ts";
import { readAmountColumn, readWholeColumn } from "../table/cells/readAmountColumn.ts";
import type { Given } from "./customFunctions.ts";
import { type DaysSince, daysSince } from "./daysSince.ts";
import { equallyLong, type GivenColumn, givenColumn, isFailure, quoted } from "./givenColumn.ts";

export interface CustomerTable {
  readonly columns: readonly GivenColumn[];
  readonly population: Population;
  /** By row: the customer's place in the population, or what is wrong with the row; null where it is blank. */
  readonly rows: readonly (number | FunctionFailure | null)[];
}

export interface GivenCustomers {
  readonly lastOrder: Given;
  readonly orders: Given;
  readonly revenue: Given;
  /** Undefined where it was left out. */
  readonly firstOrder: Given;
  readonly asOf: Given;
}

export function customerTable(
  given: GivenCustomers,
  dayOf: (date: Date) => DayNumber,
): CustomerTable | FunctionFailure {
  const { firstOrder, asOf } = given;
  const read = [
    givenColumn("lastOrder", given.lastOrder),
    givenColumn("orders", given.orders),
    givenColumn("revenue", given.revenue),
    givenColumn("firstOrder", firstOrder ?? ""),
  ];
  const columns: GivenColumn[] = [];
  for (const column of read) {
    if (isFailure(column)) return column;
    columns.push(column);
  }
  const equal = equallyLong(columns);
  if (isFailure(equal)) return equal;
  const [last, orders, revenue, first] = equal as readonly [
    GivenColumn,
    GivenColumn,
    GivenColumn,
    GivenColumn,
  ];
  const days = daysSince(last, first, asOf, dayOf);
  if (isFailure(days)) return days;
  return { columns, ...populationOf(days, orders, revenue) };
}

function populationOf(days: DaysSince, orders: GivenColumn, revenue: GivenColumn) {
  const { last, first } = days;
  const counts = readWholeColumn(orders.cells);
  const amounts = readAmountColumn(revenue.cells, { mark: null });
  const hasRevenue = revenue.cells.some((cell) => !isBlank(cell));
  const countOf = (row: number): number | FunctionFailure => {
    if (counts.state[row] === cellState.blank) {
      const hasOrdered = last[row] !== UNKNOWN || amounts.hundredths[row] !== 0;
      return hasOrdered ? UNKNOWN : 0;
    }
    const count = counts.hundredths[row]! / 100;
    const isCount = counts.state[row] === cellState.read && Number.isInteger(count) && count >= 0;
    return isCount
      ? count
      : { code: "noCount", column: orders.name, value: quoted(orders.cells[row]!) };
  };
  const amountFailure = (row: number, count: number): FunctionFailure | null => {
    if (!hasRevenue || amounts.state[row] === cellState.read) return null;
    if (amounts.state[row] !== cellState.blank) {
      return { code: "noAmount", column: revenue.name, value: quoted(revenue.cells[row]!) };
    }
    return count === 0 ? null : { code: "missing", column: revenue.name };
  };
  const listed: { readonly row: number; readonly count: number }[] = [];
  const rows = orders.cells.map((cell, row) => {
    if (isBlank(cell) && isBlank(revenue.cells[row]!) && days.isBlank(row)) return null;
    const count = countOf(row);
    if (typeof count === "object") return count;
    const failure = days.failures.get(row) ?? amountFailure(row, count);
    if (failure !== null) return failure;
    listed.push({ row, count });
    return listed.length - 1;
  });
  return { population: populated(listed, days.asOf, last, first, amounts.hundredths), rows };
}

/** As a table of customers is read: the only order is the first, and no first order is later than the last. */
function populated(
  listed: readonly { readonly row: number; readonly count: number }[],
  asOf: DayNumber,
  last: Int32Array,
  first: Int32Array,
  hundredths: Float64Array,
): Population {
  const size = listed.length;
  const age = new Int32Array(size).fill(UNKNOWN);
  const inactivity = new Int32Array(size).fill(UNKNOWN);
  const orderCount = new Int32Array(size);
  const spend = new Float64Array(size);
  listed.forEach(({ row, count }, place) => {
    orderCount[place] = count;
    if (count === 0) return; // a prospect: no last order, no money
    spend[place] = hundredths[row]!;
    inactivity[place] = last[row]!;
    if (count === 1 || first[row] !== UNKNOWN) age[place] = Math.max(first[row]!, last[row]!);
  });
  const hasSpend = spend.some((amount) => amount !== 0);
  const influence = new Int32Array(size).fill(UNKNOWN);
  return {
    asOf,
    size,
    age,
    inactivity,
    orderCount,
    spend,
    hasSpend,
    influence,
    purchases: null,
    contracts: null,
  };
}
