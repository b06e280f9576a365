import type { RunChoices } from "../../sidebarApi.ts";
import type { CheckedTable } from "../check/checkedTable.ts";
import type { Cell, SelectedTable } from "../selectedTable.ts";

export interface CleanedTable {
  /** Header first. */
  readonly values: readonly (readonly Cell[])[];
  readonly fixes: readonly { readonly fix: string; readonly count: number }[];
}

/** What can be mended without deciding anything for the user. */
export function cleanedTable(
  table: SelectedTable,
  _checked: CheckedTable,
  _choices: RunChoices,
): CleanedTable {
  return { values: table.values, fixes: [] };
}
