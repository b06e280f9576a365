/**
 * Headers and values → which column plays which role, and whether a row is an order or a customer.
 */
import type { DayNumber } from "#shared/engine/population.ts";
import { isProblem } from "#shared/problems/isProblem.ts";
import type { Problem } from "#shared/problems/problem.ts";
import type { ColumnRole, RunChoices } from "../../sidebarApi.ts";
import { isBlank } from "../cells/cellText.ts";
import type { RecognisedTable } from "../check/checkedTable.ts";
import type { Cell, SelectedTable } from "../selectedTable.ts";
import { type ColumnsByRole, chooseColumns } from "./chooseColumns.ts";
import {
  financeTable,
  recogniseBareCurve,
  recogniseMeasures,
  recogniseRows,
  recogniseSpread,
} from "./financeTable.ts";
import { findHeaderRow } from "./findHeaderRow.ts";
import { headersOf, headerText } from "./headersOf.ts";
import { mappedColumns } from "./mappedColumns.ts";
import { curveColumns } from "./unitCurveTable.ts";

/** What of the user's choices says how the table is to be read. */
export type TableChoices = Pick<RunChoices, "headerRow" | "mapping">;

/**
 * @param choices What the user decided: the header's row, and role → place of the column, or −1 for none.
 * @param dayOf For date cells among the examples; by default the day of the script's own time zone.
 */
export function recogniseTable(
  table: SelectedTable,
  { headerRow, mapping: chosen }: TableChoices,
  dayOf: (date: Date) => DayNumber = localDay,
): RecognisedTable | Problem {
  const spread = recogniseSpread(table, headerRow, chosen, dayOf);
  if (spread !== null) return spread;
  const found = findHeaders(table, headerRow);
  if (isProblem(found)) return recogniseBareCurve(table, dayOf) ?? found;
  const { headers } = found;
  const at = found.headerRow - table.firstRow;
  const rows = table.values.slice(at + 1);
  const written = table.values[at]!.map(headerText);
  const curve = (chosen.customer ?? -1) >= 0 ? null : curveColumns(written, rows, dayOf);
  if (curve !== null) {
    return financeTable(curve, { ...found, rows, layout: "unitCurve" }, dayOf);
  }
  const measures = recogniseMeasures({ ...found, rows }, chosen, dayOf);
  if (measures !== null) return measures;
  const { kind, columns } = chooseColumns({ headers: written, rows, chosen });
  if (columns.customer === undefined) {
    return isProse(rows, columns)
      ? { code: "input.noTable", sheet: table.sheet }
      : missing("customer", headers);
  }
  if (kind === "orders" && columns.date === undefined) return missing("date", headers);
  if (kind === "finance") return recogniseRows(columns, { ...found, rows }, dayOf);
  return {
    kind,
    headerRow: found.headerRow,
    headers,
    ...mappedColumns(columns, { headers, rows }, dayOf),
  };
}

export interface FoundHeaders {
  readonly headers: readonly string[];
  /** Sheet row number. */
  readonly headerRow: number;
}

/** @param chosen Sheet row number of the header, or null to find it. */
export function findHeaders(table: SelectedTable, chosen: number | null): FoundHeaders | Problem {
  const at = chosen === null ? -1 : chosen - table.firstRow;
  const found = table.values[at] === undefined ? findHeaderRow(table) : chosenRow(table, at);
  if (isProblem(found)) return found;
  const headers = headersOf(table.values[found.index]!);
  return { headers, headerRow: table.firstRow + found.index };
}

function chosenRow({ values, sheet }: SelectedTable, index: number) {
  const hasRows = values.some((row, i) => i > index && !row.every(isBlank));
  return hasRows ? { index } : ({ code: "input.headerOnly", sheet } as const);
}

/** The first filled rows, shortened: any of them may be the header. */
export function topRowsOf({ values, firstRow }: SelectedTable) {
  const rows: { row: number; text: string }[] = [];
  for (let i = 0; i < values.length && rows.length < TOP_ROWS; i++) {
    const filled = values[i]!.filter((cell) => !isBlank(cell));
    if (filled.length === 0) continue;
    rows.push({ row: firstRow + i, text: filled.map(headerText).join(" · ").slice(0, 80) });
  }
  return rows;
}

const TOP_ROWS = 12;

/** Text with a comma in it: no column that we need, and values in one column at most. */
function isProse(rows: readonly (readonly Cell[])[], columns: ColumnsByRole): boolean {
  const isNeeded: readonly ColumnRole[] = ["date", "firstDate", "lastDate", "money", "totalSpend"];
  if (isNeeded.some((role) => columns[role] !== undefined)) return false;
  const filled = new Set<number>();
  for (const row of rows) {
    row.forEach((cell, column) => {
      if (!isBlank(cell)) filled.add(column);
    });
    if (filled.size > 1) return false;
  }
  return true;
}

function missing(column: "customer" | "date", headers: readonly string[]): Problem {
  return { code: "input.missingColumn", column, headers };
}

function localDay(date: Date): DayNumber {
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / 86_400_000;
}
