/**
 * Rows → customers and what each did, with an account of every row that was left out and why.
 */
import type { DayNumber } from "#shared/engine/population.ts";
import { isProblem } from "#shared/problems/isProblem.ts";
import type { Problem } from "#shared/problems/problem.ts";
import { isoDate } from "#shared/words/isoDate.ts";
import type {
  CostSign,
  DateOrder,
  DecimalMark,
  HiddenRows,
  RevenueBasis,
} from "../../sidebarApi.ts";
import type { SelectedTable } from "../selectedTable.ts";
import { checkAccounts } from "./checkAccounts.ts";
import { checkContracts } from "./checkContracts.ts";
import { checkCustomers } from "./checkCustomers.ts";
import type { CheckedTable, RecognisedTable } from "./checkedTable.ts";
import { checkOrders } from "./checkOrders.ts";
import { collectFindings } from "./findings.ts";
import { gatherRows } from "./gatherRows.ts";
import { hiddenRowsOf, withoutHidden } from "./hiddenRowsOf.ts";
import { tableHabits } from "./tableHabits.ts";

export interface CheckOptions {
  readonly today: DayNumber;
  /** Null for the automatic rule. */
  readonly asOf: DayNumber | null;
  /** Count only orders in this currency; null for all. */
  readonly currency: string | null;
  /** The user's answers; null while they were not asked. */
  readonly dateOrder: DateOrder | null;
  readonly decimalMark: DecimalMark | null;
  readonly costSign: CostSign | null;
  readonly revenueBasis: RevenueBasis | null;
  readonly hiddenRows: HiddenRows | null;
  readonly windowDays: number;
  readonly horizonDays: number;
  /** The calendar day of a date cell in the sheet's time zone. */
  readonly dayOf: (date: Date) => DayNumber;
}

export function checkTable(
  table: SelectedTable,
  recognised: RecognisedTable,
  options: CheckOptions,
): CheckedTable | Problem {
  const { today, asOf } = options;
  if (asOf !== null && asOf > today) {
    return { code: "choice.asOfInFuture", asOf: isoDate(asOf), today: isoDate(today) };
  }
  const hidden = hiddenRowsOf(table, recognised.headerRow);
  if (hidden.length > 0 && options.hiddenRows === null) {
    return { code: "choice.hiddenRows", count: hidden.length, rows: hidden.slice(0, ROWS_NAMED) };
  }
  const findings = collectFindings();
  const isLeftOut = options.hiddenRows === "exclude";
  for (const row of hidden) {
    findings.note(isLeftOut ? "hiddenRowsExcluded" : "hiddenRowsIncluded", row);
  }
  const rows = gatherRows(isLeftOut ? withoutHidden(table) : table, recognised, findings);
  if (isProblem(rows)) return rows;
  const habits = tableHabits(rows.cells, recognised, options);
  return checks[recognised.kind]({ recognised, ...rows, findings, habits, options });
}

const ROWS_NAMED = 10;

const checks = {
  orders: checkOrders,
  customers: checkCustomers,
  finance: checkAccounts,
  contracts: checkContracts,
} as const;
