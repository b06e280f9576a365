/**
 * Headers and values → which column plays which role, and whether a row is an order or a customer.
 */
import type { DayNumber } from "#shared/engine/population.ts";
import { isProblem } from "#shared/problems/isProblem.ts";
import type { Problem } from "#shared/problems/problem.ts";
import { isoDate } from "#shared/words/isoDate.ts";
import type { ColumnRole, MappedColumn } from "../../sidebarApi.ts";
import { columnRoles } from "../../sidebarApi.ts";
import { cellText, isBlank } from "../cells/cellText.ts";
import type { RecognisedTable } from "../check/checkedTable.ts";
import type { Cell, SelectedTable } from "../selectedTable.ts";
import { type ChosenColumns, type ColumnsByRole, chooseColumns } from "./chooseColumns.ts";
import { findHeaderRow } from "./findHeaderRow.ts";

/**
 * @param chosen What the user decided: role → place of the column, or −1 for none.
 * @param dayOf For date cells among the examples; by default the day of the script's own time zone.
 */
export function recogniseTable(
  table: SelectedTable,
  chosen: ChosenColumns,
  dayOf: (date: Date) => DayNumber = localDay,
): RecognisedTable | Problem {
  const found = findHeaderRow(table);
  if (isProblem(found)) return found;
  const rows = table.values.slice(found.index + 1);
  const headers = (table.values[found.index] ?? []).map(headerText);
  const { kind, columns } = chooseColumns({ headers, rows, chosen });
  if (columns.customer === undefined) return missing("customer", headers);
  if (kind === "orders" && columns.date === undefined) return missing("date", headers);
  const examples = (column: number) => examplesOf(rows, column, dayOf);
  return {
    kind,
    headerRow: table.firstRow + found.index,
    headers,
    ...mapped(columns, headers, examples),
  };
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

function headerText(cell: Cell): string {
  return cellText(cell).slice(0, 200);
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
