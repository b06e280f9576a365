/**
 * Headers and values → which column plays which role, and whether a row is an order or a customer.
 */
import type { DayNumber } from "#shared/engine/population.ts";
import { isProblem } from "#shared/problems/isProblem.ts";
import type { Problem } from "#shared/problems/problem.ts";
import { isoDate } from "#shared/words/isoDate.ts";
import type { ColumnRole, MappedColumn, RunChoices } from "../../sidebarApi.ts";
import { columnRoles } from "../../sidebarApi.ts";
import { cellText, isBlank } from "../cells/cellText.ts";
import type { RecognisedTable } from "../check/checkedTable.ts";
import type { Cell, SelectedTable } from "../selectedTable.ts";
import { type ColumnsByRole, chooseColumns } from "./chooseColumns.ts";
import { findHeaderRow } from "./findHeaderRow.ts";
import { headersOf, headerText } from "./headersOf.ts";

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
  const found = findHeaders(table, headerRow);
  if (isProblem(found)) return found;
  const { headers } = found;
  const at = found.headerRow - table.firstRow;
  const rows = table.values.slice(at + 1);
  const written = table.values[at]!.map(headerText);
  const { kind, columns } = chooseColumns({ headers: written, rows, chosen });
  if (columns.customer === undefined) {
    return isProse(rows, columns)
      ? { code: "input.noTable", sheet: table.sheet }
      : missing("customer", headers);
  }
  if (kind === "orders" && columns.date === undefined) return missing("date", headers);
  const examples = (column: number) => examplesOf(rows, column, dayOf);
  return {
    kind,
    headerRow: found.headerRow,
    headers,
    ...mapped(columns, headers, examples),
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

function mapped(
  columns: ColumnsByRole,
  headers: readonly string[],
  examples: (column: number) => readonly string[],
) {
  const mapping: MappedColumn[] = [];
  const fallbacks: MappedColumn[] = [];
  const describe = (role: ColumnRole, column: number): MappedColumn => ({
    role,
    column,
    header: headers[column] ?? "",
    examples: examples(column),
  });
  for (const role of columnRoles) {
    const chain = columns[role];
    if (chain === undefined) continue;
    if (chain.first !== null) mapping.push(describe(role, chain.first));
    for (const column of chain.further) fallbacks.push(describe(role, column));
  }
  return { mapping, fallbacks };
}

const EXAMPLES = 3;

function examplesOf(
  rows: readonly (readonly Cell[])[],
  column: number,
  dayOf: (date: Date) => DayNumber,
): readonly string[] {
  const examples: string[] = [];
  for (const row of rows) {
    const cell = row[column] ?? "";
    if (isBlank(cell)) continue;
    const text = typeof cell === "object" ? isoDate(dayOf(cell)) : cellText(cell).slice(0, 60);
    if (!examples.includes(text)) examples.push(text);
    if (examples.length === EXAMPLES) break;
  }
  return examples;
}

function localDay(date: Date): DayNumber {
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / 86_400_000;
}
