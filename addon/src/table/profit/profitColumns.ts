import { portfolioOf } from "#shared/engine/profit/portfolio.ts";
import type { Language } from "#shared/words/language.ts";
import type { CustomersInRows } from "../check/rowsByCustomer.ts";
import { rowOf } from "../selectedTable.ts";
import type { ColumnsPlan } from "../tabs/tabPlan.ts";
import type { ProfitRun } from "./profitRun.ts";

/**
 * Columns of a profit run beside the user's table, on the first of its tabs.
 *
 * @param inRows Where the customers stand by now.
 */
export function profitColumns(
  run: ProfitRun,
  language: Language,
  { headerRow, rows }: CustomersInRows,
): ColumnsPlan {
  const values: (string | number)[] = [];
  for (const [customer, { profit }] of portfolioOf(run.accounts, run.options).customers.entries()) {
    const { place, row } = rowOf(rows[customer] ?? -1);
    const at = row - headerRow - 1;
    if (place !== 0 || at < 0) continue;
    while (values.length <= at) values.push("");
    values[at] = profit / 100;
  }
  const header = language === "zh" ? "利润" : "Profit";
  return {
    sheet: run.sheet,
    headerRow,
    columns: [
      { id: "profit.profit", header, note: "", format: "#,##0", width: 100, values, texts: [] },
    ],
  };
}
