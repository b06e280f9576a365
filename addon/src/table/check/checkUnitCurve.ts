/**
 * Averages by period, without customers → the unit curves as the table gives them.
 */
import type { Problem } from "#shared/problems/problem.ts";
import { cellText } from "../cells/cellText.ts";
import { type Period, periodLabel } from "../cells/scanPeriod.ts";
import type { UnitCurveInput } from "../profit/unitCurveInput.ts";
import { faultOf } from "./accountFaults.ts";
import { accountPopulation } from "./accountPopulation.ts";
import { type AccountTerms, accountSums } from "./accountSums.ts";
import type { CheckedTable } from "./checkedTable.ts";
import { noOrders } from "./noOrders.ts";
import { noUsableRows } from "./noUsableRows.ts";
import type { AccountRows } from "./readAccountRows.ts";
import { cellsOf, type TableUnderCheck } from "./tableUnderCheck.ts";

/** @param rows Of a table without a customer column. */
export function checkUnitCurve(
  table: TableUnderCheck,
  read: AccountRows,
  terms: AccountTerms,
  currency: string | null,
): CheckedTable | Problem {
  const { findings, recognised, rowNumbers, options } = table;
  const rows = inOrderOfRows(read);
  const list: number[] = [];
  for (let row = 0; row < rowNumbers.length; row++) {
    const fault = faultOf(rows, row, null);
    if (fault === null) list.push(row);
    else findings.note(fault, rowNumbers[row]!);
  }
  // One row of several that make up a period would be missing from all of them.
  const isBroken = rows.periods === null && list.length < rowNumbers.length;
  const curve = isBroken ? null : curveOf(table, rows, list, terms);
  if (curve === null) return noUsableRows(findings);
  findings.tell("periodsRead", curve.revenue.length);
  return {
    recognised,
    dataCheck: { lines: findings.lines(alwaysTold), currency },
    asOf: terms.asOf,
    asOfRule: options.asOf === null ? "today" : "chosen",
    notices: [],
    customers: [],
    customerKeys: [],
    population: accountPopulation([], terms.asOf),
    accounts: [],
    curve,
    customerRows: [],
    orders: noOrders,
  };
}

const alwaysTold = ["rowsRead", "periodsRead"] as const;

/** Where nothing names the periods, rows follow each other. */
function inOrderOfRows(rows: AccountRows): AccountRows {
  const isTold = rows.periods !== null || rows.money.some(({ period }) => period !== null);
  if (isTold) return rows;
  const size = rows.money[0]?.amounts.state.length ?? 0;
  const periods = Array.from({ length: size }, (_, i): Period => ({ first: i + 1, months: 1 }));
  return { ...rows, periods };
}

function curveOf(
  table: TableUnderCheck,
  rows: AccountRows,
  list: readonly number[],
  terms: AccountTerms,
): UnitCurveInput | null {
  const { months } = accountSums(rows, list, terms);
  const labels = labelsOf(table, rows, list);
  const periods = [...months].sort(([one], [other]) => one - other);
  if (periods.length < 2) return null;
  const texts = periods.map(([first]) => labels.get(first) ?? "");
  return {
    revenue: periods.map(([, { revenue }]) => revenue),
    cost: periods.map(([, { cost }]) => cost),
    labels: texts.every((text) => text !== "") ? texts : [],
    made: null,
  };
}

/** What the table calls each period. */
function labelsOf(
  table: TableUnderCheck,
  { money, periods }: AccountRows,
  list: readonly number[],
): ReadonlyMap<number, string> {
  const labels = new Map<number, string>();
  for (const { period, header, role } of money) {
    if (period !== null) labels.set(period.first, role === null ? header : periodLabel(period));
  }
  const cells = cellsOf(table, "period");
  for (const row of cells === null ? [] : list) {
    const period = periods?.[row] ?? null;
    if (period === null) continue;
    const written = cells?.[row] ?? "";
    const isText = typeof written === "string";
    labels.set(period.first, isText ? cellText(written) : periodLabel(period));
  }
  return labels;
}
