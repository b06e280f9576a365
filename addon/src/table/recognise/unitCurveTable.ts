/**
 * Tables of averages by period, without customers: period, revenue and cost, side by side or one below the other.
 */
import type { DayNumber } from "#shared/engine/population.ts";
import { cellText, isBlank } from "../cells/cellText.ts";
import { scanAmount } from "../cells/scanAmount.ts";
import { scanPeriod } from "../cells/scanPeriod.ts";
import type { Cell, SelectedTable } from "../selectedTable.ts";
import type { ColumnsByRole } from "./chooseColumns.ts";
import { headerKey } from "./headerKey.ts";
import { roleHeaders } from "./headerWords.ts";
import { type Measure, measureOf, partsOfCost, settledRole } from "./measureOf.ts";
import { measureColumn, type SpreadHeader } from "./spread.ts";

type DayOf = (date: Date) => DayNumber;
type Rows = readonly (readonly Cell[])[];

/** Roles of the columns of a table with a header; null where it is none of averages by period. */
export function curveColumns(
  headers: readonly string[],
  rows: Rows,
  dayOf: DayOf,
): ColumnsByRole | null {
  const keys = headers.map(headerKey);
  if (keys.some((key) => customerKeys.has(key))) return null;
  const measures = headers.map(measureOf);
  const period = periodColumn(keys, measures, rows, dayOf);
  if (period === null) return null;
  const beside = new Set(measures.filter((measure) => measure !== null));
  const columns: { -readonly [Role in keyof ColumnsByRole]: ColumnsByRole[Role] } = {
    period: { first: period, further: [] },
  };
  measures.forEach((measure, column) => {
    const role = settledRole(measure, beside);
    if (role !== null && column !== period) columns[role] ??= { first: column, further: [] };
  });
  const hasCost = partsOfCost.some((cost) => columns[cost] !== undefined);
  return columns.grossRevenue !== undefined && hasCost ? columns : null;
}

/** Numbers alone, as they are selected below a header: period, revenue, cost; without the period in a selection only. */
export function bareCurve(
  { values, isPart }: SelectedTable,
  dayOf: DayOf,
): { readonly columns: ColumnsByRole } | { readonly spread: Omit<SpreadHeader, "at"> } | null {
  const rows = values.filter((row) => !row.every(isBlank));
  const width = rows[0]?.length ?? 0;
  if (rows.length === 0) return null;
  const arePlain = (from: number) => rows.every((row) => row.slice(from).every(isNumber));
  const column = (place: number) => ({ first: place, further: [] });
  if (width === 3 && arePlain(1) && areDistinct(rows, 0, dayOf)) {
    return { columns: { period: column(0), grossRevenue: column(1), goods: column(2) } };
  }
  if (width === 2 && isPart === true && rows.length > 2 && arePlain(0)) {
    return { columns: { grossRevenue: column(0), goods: column(1) } };
  }
  if (width < 3 || !arePlain(1) || measureColumn(rows, 1) === null) return null;
  const headers = Array.from({ length: width }, (_, i) => (i === 0 ? "" : String(i)));
  const columns = headers.slice(1).map((header, i) => {
    const period = { first: i + 1, months: 1 } as const;
    return { column: i + 1, header, role: null, period };
  });
  return { spread: { headers, columns, measure: 0 } };
}

/** Whether every row of averages is there once: revenue in one of them. */
export function isCurveOfMeasures(rows: Rows, measure: number): boolean {
  const revenues = rows.filter((row) => measureOf(cellText(row[measure] ?? "")) === "grossRevenue");
  return revenues.length === 1;
}

const customerKeys = new Set(roleHeaders.customer.map(headerKey));
const periodKeys = new Set([...roleHeaders.period, ...roleHeaders.date].map(headerKey));

/** By its name, else the first whose cells name periods; each row another. */
function periodColumn(
  keys: readonly string[],
  measures: readonly (Measure | null)[],
  rows: Rows,
  dayOf: DayOf,
): number | null {
  const free = keys.map((_, column) => column).filter((column) => measures[column] === null);
  const named = free.filter((column) => periodKeys.has(keys[column]!));
  const filled = rows.filter((row) => !row.every(isBlank));
  if (filled.length < 2) return null;
  return [...named, ...free].find((column) => areDistinct(filled, column, dayOf)) ?? null;
}

/** A row of totals below may name none. */
function areDistinct(rows: Rows, column: number, dayOf: DayOf): boolean {
  if (rows.length > MOST_PERIODS) return false;
  const periods = rows.map((row) => scanPeriod(row[column] ?? "", dayOf)?.first ?? null);
  const known = periods.filter((period) => period !== null);
  return (
    known.length >= 2 && known.length >= rows.length - 1 && new Set(known).size === known.length
  );
}

/** Fifty years of months. */
const MOST_PERIODS = 600;

function isNumber(cell: Cell): boolean {
  return typeof cell === "number" || (typeof cell === "string" && scanAmount(cell) !== null);
}
