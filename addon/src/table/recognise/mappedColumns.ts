import type { DayNumber } from "#shared/engine/population.ts";
import { isoDate } from "#shared/words/isoDate.ts";
import { type ColumnRole, columnRoles, type MappedColumn } from "../../sidebarApi.ts";
import { cellText, isBlank } from "../cells/cellText.ts";
import type { Cell } from "../selectedTable.ts";
import type { ColumnsByRole } from "./chooseColumns.ts";

interface HeadedRows {
  readonly headers: readonly string[];
  /** Below the header. */
  readonly rows: readonly (readonly Cell[])[];
}

/** The columns as the user is told of them: their headers, and some of what they hold. */
export function mappedColumns(
  columns: ColumnsByRole,
  { headers, rows }: HeadedRows,
  dayOf: (date: Date) => DayNumber,
) {
  const mapping: MappedColumn[] = [];
  const fallbacks: MappedColumn[] = [];
  const describe = (role: ColumnRole, column: number): MappedColumn => ({
    role,
    column,
    header: headers[column] ?? "",
    examples: examplesOf(rows, column, dayOf),
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
  rows: HeadedRows["rows"],
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
