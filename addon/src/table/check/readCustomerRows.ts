/**
 * The cells of a customer table, column by column, as numbers: nothing decided yet.
 */
import { INFLUENCE_SCALE, MONEY_SCALE, UNKNOWN } from "#shared/engine/population.ts";
import type { Problem } from "#shared/problems/problem.ts";
import type { ColumnRole } from "../../sidebarApi.ts";
import { cellState } from "../cells/cellState.ts";
import { type AmountColumn, readAmountColumn, readWholeColumn } from "../cells/readAmountColumn.ts";
import { type Currencies, readCurrencies } from "../cells/readCurrencies.ts";
import { type DateColumn, fillDates, readDateColumns } from "../cells/readDateColumns.ts";
import type { Cell } from "../selectedTable.ts";
import { amountQuestion, dateQuestion } from "./openQuestion.ts";
import { cellsOf, fallbackCellsOf, type TableUnderCheck } from "./tableUnderCheck.ts";

/** Null for a column that the table does not have. */
export interface CustomerRows extends Currencies {
  readonly customer: readonly Cell[];
  readonly name: readonly Cell[] | null;
  readonly firstDate: DateColumn | null;
  readonly lastDate: DateColumn | null;
  readonly orderCount: AmountColumn | null;
  readonly spend: AmountColumn | null;
  readonly answer: AmountColumn | null;
  /** What the user must settle or mend before anything is counted. */
  readonly question: Problem | null;
}

export function readCustomerRows(table: TableUnderCheck): CustomerRows {
  const spendCells = cellsOf(table, "totalSpend");
  const spend = spendCells === null ? null : readAmountColumn(spendCells, table.habits.amounts);
  const [firstDate = null, lastDate = null] = readDates(table, ["firstDate", "lastDate"]);
  return {
    customer: cellsOf(table, "customer") ?? [],
    name: cellsOf(table, "customerName"),
    firstDate,
    lastDate,
    orderCount: whole(table, "orderCount"),
    spend,
    answer: whole(table, "satisfaction"),
    ...readCurrencies(cellsOf(table, "currency"), spend, table.cells.length),
    question:
      dateQuestion(table, "lastDate", lastDate) ??
      dateQuestion(table, "firstDate", firstDate) ??
      amountQuestion(table, "totalSpend", spend),
  };
}

/** @returns A whole number from 0, or null where the cell holds anything else. */
export function orderCountOf({ orderCount }: CustomerRows, row: number): number | null {
  if (orderCount === null || orderCount.state[row] !== cellState.read) return null;
  const count = orderCount.hundredths[row]! / MONEY_SCALE;
  return Number.isInteger(count) && count >= 0 && count <= MAX_ORDERS ? count : null;
}

/** The contract's limit for one customer. */
const MAX_ORDERS = 10_000_000;

/**
 * Net promoter answers: 9 and 10 promote, 7 and 8 are neutral, 0 to 6 detract.
 *
 * @see Reichheld (2003), The One Number You Need to Grow, Harvard Business Review 81(12).
 * @returns `UNKNOWN` without an answer, null for what is no answer.
 */
export function influenceOf({ answer }: Pick<CustomerRows, "answer">, row: number): number | null {
  if (answer === null || answer.state[row] === cellState.blank) return UNKNOWN;
  if (answer.state[row] !== cellState.read) return null;
  const points = answer.hundredths[row]! / MONEY_SCALE;
  if (points < 0 || points > 10) return null;
  if (points >= 9) return INFLUENCE_SCALE;
  return points >= 7 ? INFLUENCE_SCALE / 2 : 0;
}

/** First and last dates are written alike: one may settle the other. */
function readDates(table: TableUnderCheck, roles: readonly ColumnRole[]) {
  const columns = roles.map((role) => {
    const first = cellsOf(table, role);
    return first === null ? [] : [first, ...fallbackCellsOf(table, role)];
  });
  const read = readDateColumns(columns.flat(), table.habits.dates);
  let next = 0;
  return columns.map((cells): DateColumn | null => {
    const own = read.slice(next, next + cells.length);
    next += cells.length;
    return own.length === 0 ? null : own.reduce(fillDates);
  });
}

function whole(table: TableUnderCheck, role: ColumnRole): AmountColumn | null {
  const cells = cellsOf(table, role);
  return cells === null ? null : readWholeColumn(cells);
}
