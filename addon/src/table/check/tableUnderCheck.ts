/**
 * A recognised table on its way to its customers: its filled rows, its columns by role, what was found so far.
 */
import type { ColumnRole, MappedColumn } from "../../sidebarApi.ts";
import type { AmountHabits } from "../cells/readAmountColumn.ts";
import type { DateHabits } from "../cells/readDateColumns.ts";
import type { Cell, RowRef } from "../selectedTable.ts";
import type { RecognisedTable } from "./checkedTable.ts";
import type { CheckOptions } from "./checkTable.ts";
import type { Findings } from "./findings.ts";

export interface TableUnderCheck {
  readonly recognised: RecognisedTable;
  /** The rows below the header that are the table's own, and the reference of each. */
  readonly cells: readonly (readonly Cell[])[];
  readonly rowNumbers: readonly RowRef[];
  /** By row, 1: a further line of the order above, whose customer, date and number stand there. */
  readonly continues: Uint8Array;
  readonly findings: Findings;
  readonly habits: { readonly dates: DateHabits; readonly amounts: AmountHabits };
  readonly options: CheckOptions;
}

/** The cells of a role's column by row; null without one. */
export function cellsOf(table: TableUnderCheck, role: ColumnRole): readonly Cell[] | null {
  const found = table.recognised.mapping.find((mapped) => mapped.role === role);
  return found === undefined ? null : columnCells(table, found);
}

/** The cells of each column that fills in where the role's own is empty. */
export function fallbackCellsOf(
  table: TableUnderCheck,
  role: ColumnRole,
): readonly (readonly Cell[])[] {
  return table.recognised.fallbacks
    .filter((mapped) => mapped.role === role)
    .map((mapped) => columnCells(table, mapped));
}

function columnCells(table: TableUnderCheck, { column }: MappedColumn): readonly Cell[] {
  return table.cells.map((row) => row[column] ?? "");
}
