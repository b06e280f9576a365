/**
 * Choices that outlast the sidebar: kept by header text, because columns move.
 */
import { isProblem } from "#shared/problems/isProblem.ts";
import type { RememberedChoices } from "./ports.ts";
import type { ColumnRole, RunChoices } from "./sidebarApi.ts";
import { columnRoles } from "./sidebarApi.ts";
import { findHeaders } from "./table/recognise/recogniseTable.ts";
import type { SelectedTable } from "./table/selectedTable.ts";

/** @param headers As they stood when the choices were made. */
export function rememberedOf(choices: RunChoices, headers: readonly string[]): RememberedChoices {
  const columns: Record<string, string | null> = {};
  for (const role of columnRoles) {
    const column = choices.mapping[role];
    if (column !== undefined) columns[role] = headers[column] ?? null;
  }
  const { mapping: _, asOf: __, ...lasting } = choices;
  return { ...lasting, columns };
}

/** Where the remembered columns stand by now; one whose header is gone is forgotten. */
export function columnsByHeader(
  remembered: Pick<RememberedChoices, "columns">,
  table: SelectedTable,
  choices: Pick<RunChoices, "headerRow">,
): RunChoices["mapping"] {
  const found = findHeaders(table, choices.headerRow);
  if (isProblem(found)) return {};
  const mapping: Partial<Record<ColumnRole, number>> = {};
  for (const role of columnRoles) {
    const header = remembered.columns[role];
    if (header === undefined) continue;
    const column = header === null ? -1 : found.headers.indexOf(header);
    if (header === null || column >= 0) mapping[role] = column;
  }
  return mapping;
}
