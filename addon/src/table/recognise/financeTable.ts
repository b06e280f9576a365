/**
 * A table of revenue and costs, however it is laid out: one row a customer, months below each other or side by
 * side, one measure a row, or averages by period without customers.
 */
import type { DayNumber } from "#shared/engine/population.ts";
import type { Problem } from "#shared/problems/problem.ts";
import type { FinanceLayout, MappedColumn } from "../../sidebarApi.ts";
import { customerKey } from "../cells/customerKey.ts";
import { scanPeriod } from "../cells/scanPeriod.ts";
import type { RecognisedTable } from "../check/checkedTable.ts";
import type { Cell, SelectedTable } from "../selectedTable.ts";
import { type ChosenColumns, type ColumnsByRole, chooseColumns } from "./chooseColumns.ts";
import { headersOf } from "./headersOf.ts";
import { mappedColumns } from "./mappedColumns.ts";
import { moneyRoles } from "./measureOf.ts";
import { findSpread, measureColumn, type SpreadColumn, type SpreadHeader } from "./spread.ts";
import { bareCurve, isCurveOfMeasures } from "./unitCurveTable.ts";

type DayOf = (date: Date) => DayNumber;

interface HeadedTable {
  readonly headers: readonly string[];
  /** Sheet row number. */
  readonly headerRow: number;
  readonly rows: readonly (readonly Cell[])[];
}

/** Months side by side, or one measure a row; null for any other table, and where the user names its columns. */
export function recogniseSpread(
  table: SelectedTable,
  headerRow: number | null,
  chosen: ChosenColumns,
  dayOf: DayOf,
): RecognisedTable | Problem | null {
  if ([...moneyRoles, "measure" as const].some((role) => (chosen[role] ?? -1) >= 0)) return null;
  const at = headerRow === null ? null : headerRow - table.firstRow;
  const found = findSpread(table.values, at, dayOf);
  if (found === null || (found.measure !== null && chosen.measure === -1)) return null;
  const rows = table.values.slice(found.at + 1);
  const columns = found.columns.filter(({ role }) => role === null || chosen[role] !== -1);
  const headed = { headers: found.headers, headerRow: table.firstRow + found.at, rows };
  return spreadTable(headed, { ...found, columns }, chosen, dayOf);
}

/** Numbers that were selected without their header; null for any other table. */
export function recogniseBareCurve(table: SelectedTable, dayOf: DayOf): RecognisedTable | null {
  const found = bareCurve(table, dayOf);
  if (found === null) return null;
  const headed = { headerRow: table.firstRow - 1, rows: table.values };
  if ("columns" in found) {
    return financeTable(found.columns, { ...headed, headers: [], layout: "unitCurve" }, dayOf);
  }
  const { headers } = found.spread;
  return withSpread({ ...headed, headers, layout: "unitCurve" }, {}, found.spread, dayOf);
}

/** One measure a row and one column of amounts, with the month beside it or without; null for any other table. */
export function recogniseMeasures(
  table: HeadedTable,
  chosen: ChosenColumns,
  dayOf: DayOf,
): RecognisedTable | null {
  const { headers, rows } = table;
  if (moneyRoles.some((role) => (chosen[role] ?? -1) >= 0) || chosen.measure === -1) return null;
  const measure = chosen.measure ?? measureColumn(rows.slice(0, ROWS_LOOKED_AT), headers.length);
  if (measure === null) return null;
  const free = headers.map((header, i) => (i === measure ? "" : header));
  const { columns } = chooseColumns({ headers: free, rows, chosen, kind: "finance" });
  const { customer, customerName, currency, period, grossRevenue } = columns;
  // What its name says of revenue, it says of whatever stands in a row.
  if (customer === undefined || grossRevenue === undefined || grossRevenue.first === null)
    return null;
  const column = grossRevenue.first;
  const amounts = { column, header: headers[column] ?? "", role: null, period: null };
  const others = {
    customer,
    ...(customerName !== undefined && { customerName }),
    ...(currency !== undefined && { currency }),
    ...(period !== undefined && { period }),
  };
  const spread = { headers, columns: [amounts], measure };
  return withSpread({ ...table, layout: "measureRows" }, others, spread, dayOf);
}

/** Some rows of the first customers show what a column holds. */
const ROWS_LOOKED_AT = 60;

/** One row a customer or, where customers come again month by month, one row a month. */
export function recogniseRows(
  columns: ColumnsByRole,
  table: HeadedTable,
  dayOf: DayOf,
): RecognisedTable | Problem {
  if (columns.grossRevenue === undefined) {
    return { code: "input.missingColumn", column: "grossRevenue", headers: table.headers };
  }
  if (areMonths(columns, table, dayOf)) {
    return financeTable(columns, { ...table, layout: "monthRows" }, dayOf);
  }
  const { period: _, ...others } = columns;
  return financeTable(others, table, dayOf);
}

export function financeTable(
  columns: ColumnsByRole,
  { layout, ...table }: HeadedTable & { readonly layout?: FinanceLayout },
  dayOf: DayOf,
): RecognisedTable {
  return {
    kind: "finance",
    headerRow: table.headerRow,
    headers: table.headers,
    ...mappedColumns(columns, table, dayOf),
    ...(layout !== undefined && { layout }),
  };
}

function spreadTable(
  table: HeadedTable,
  spread: SpreadHeader,
  chosen: ChosenColumns,
  dayOf: DayOf,
): RecognisedTable | Problem {
  const headers = headersOf(table.headers);
  const taken = new Set(spread.columns.map(({ column }) => column));
  // What is spread plays no other part, and what sums it up is none of the amounts.
  const free = headers.map((header, i) => (taken.has(i) || i === spread.measure ? "" : header));
  const { columns } = chooseColumns({ headers: free, rows: table.rows, chosen, kind: "finance" });
  const roles = new Set(spread.columns.map(({ role }) => role));
  const isBesideRows = spread.measure !== null;
  const others = Object.fromEntries(
    Object.entries(columns).filter(
      ([role]) =>
        !roles.has(role as never) &&
        role !== "period" &&
        !(isBesideRows && moneyRoles.includes(role as never)),
    ),
  ) as ColumnsByRole;
  const headed = { ...table, headers };
  if (others.customer !== undefined) {
    const layout = isBesideRows ? "measureRows" : "monthColumns";
    return withSpread({ ...headed, layout }, others, spread, dayOf);
  }
  const filled = table.rows.filter((row) => [...taken].some((column) => row[column] !== ""));
  const isCurve =
    spread.measure === null ? filled.length === 1 : isCurveOfMeasures(filled, spread.measure);
  if (!isCurve) return { code: "input.missingColumn", column: "customer", headers };
  return withSpread({ ...headed, layout: "unitCurve" }, {}, spread, dayOf);
}

function withSpread(
  table: HeadedTable & { readonly layout: FinanceLayout },
  columns: ColumnsByRole,
  { columns: spread, measure }: Omit<SpreadHeader, "at">,
  dayOf: DayOf,
): RecognisedTable {
  const named = measure === null ? {} : { measure: { first: measure, further: [] } };
  const recognised = financeTable({ ...columns, ...named }, table, dayOf);
  return {
    ...recognised,
    mapping: [...recognised.mapping, ...firstOfEach(spread)],
    spread,
  };
}

/** "Revenue 2024-01 … Revenue 2024-12" */
function firstOfEach(spread: readonly SpreadColumn[]): readonly MappedColumn[] {
  return moneyRoles.flatMap((role) => {
    const columns = spread.filter((each) => each.role === role);
    const [first, last] = [columns[0], columns.at(-1)];
    if (first === undefined || last === undefined) return [];
    const header = first === last ? first.header : `${first.header} … ${last.header}`;
    return [{ role, column: first.column, header, examples: [] }];
  });
}

/** Rows that tell of months: a customer comes again in another one, or nothing else says how long customers stay. */
function areMonths(columns: ColumnsByRole, { rows }: HeadedTable, dayOf: DayOf): boolean {
  const [period, customer] = [columns.period?.first ?? -1, columns.customer?.first ?? -1];
  if (period < 0) return false;
  const firstOf = new Map<string, number>();
  let known = 0;
  let filled = 0;
  for (const row of rows) {
    const key = customerKey(row[customer] ?? "");
    if (key === "") continue;
    filled++;
    const month = scanPeriod(row[period] ?? "", dayOf)?.first;
    if (month === undefined) continue;
    known++;
    const before = firstOf.get(key);
    if (before === undefined) firstOf.set(key, month);
    else if (before !== month && 2 * known >= filled) return true;
  }
  const saysHowLong = columns.monthsActive !== undefined || columns.firstDate !== undefined;
  return !saysHowLong && 2 * known >= filled;
}
