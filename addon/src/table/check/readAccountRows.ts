/**
 * The cells of a finance table, column by column, as numbers: nothing decided yet.
 */
import type { Problem } from "#shared/problems/problem.ts";
import type { ColumnRole } from "../../sidebarApi.ts";
import {
  type AmountColumn,
  readAmountColumns,
  readWholeColumn,
} from "../cells/readAmountColumn.ts";
import { type Currencies, readCurrencies } from "../cells/readCurrencies.ts";
import type { Cell } from "../selectedTable.ts";
import { accountQuestion } from "./accountQuestion.ts";
import { amountQuestion } from "./openQuestion.ts";
import { type ChurnColumn, readChurn } from "./readChurn.ts";
import { cellsOf, type TableUnderCheck } from "./tableUnderCheck.ts";

/** What is given away or spent for a customer. */
export const costRoles = [
  "discounts",
  "returns",
  "goods",
  "service",
  "logistics",
  "acquisition",
] as const satisfies readonly ColumnRole[];
export const moneyRoles = ["grossRevenue", ...costRoles, "savings"] as const;
export type MoneyRole = (typeof moneyRoles)[number];

export interface AccountRows extends Currencies {
  readonly customer: readonly Cell[];
  readonly name: readonly Cell[] | null;
  /** Null for a column that the table does not have. */
  readonly money: Readonly<Record<MoneyRole, AmountColumn | null>>;
  readonly months: AmountColumn | null;
  readonly churn: ChurnColumn | null;
  /** What the user must settle before anything is counted. */
  readonly question: Problem | null;
}

export function readAccountRows(table: TableUnderCheck): AccountRows {
  const present = moneyRoles.flatMap((role) => {
    const cells = cellsOf(table, role);
    return cells === null ? [] : [{ role, cells }];
  });
  const read = readAmountColumns(
    present.map(({ cells }) => cells),
    table.habits.amounts,
  );
  const money = Object.fromEntries(
    moneyRoles.map((role) => {
      const place = present.findIndex((column) => column.role === role);
      return [role, read[place] ?? null];
    }),
  ) as AccountRows["money"];
  const months = cellsOf(table, "monthsActive");
  const churn = cellsOf(table, "churn");
  const open = present.find((_, place) => read[place]!.open.length > 0);
  return {
    customer: cellsOf(table, "customer") ?? [],
    name: cellsOf(table, "customerName"),
    money,
    months: months === null ? null : readWholeColumn(months),
    churn: churn === null ? null : readChurn(churn),
    ...readCurrencies(cellsOf(table, "currency"), money.grossRevenue, table.cells.length),
    question:
      open === undefined
        ? accountQuestion(table, money)
        : amountQuestion(table, open.role, money[open.role]),
  };
}
