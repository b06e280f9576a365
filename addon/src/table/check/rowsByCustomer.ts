import { customerKey } from "../cells/customerKey.ts";
import type { RowRef, SelectedTable } from "../selectedTable.ts";
import type { CheckedTable } from "./checkedTable.ts";

/**
 * Where the customers of an earlier reading stand by now, found by their column's header; −1 for one who is gone.
 * Empty when the header is gone. Of two rows of one customer the lower counts, as in the reading.
 */
export function rowsByCustomer(
  table: SelectedTable,
  { recognised, customerKeys }: Pick<CheckedTable, "recognised" | "customerKeys">,
): readonly RowRef[] {
  const header = recognised.mapping.find(({ role }) => role === "customer")?.header;
  const at = recognised.headerRow - table.firstRow;
  const column = (table.values[at] ?? []).findIndex((cell) => String(cell).trim() === header);
  if (column < 0) return [];
  const rows = new Map<string, RowRef>();
  for (let i = at + 1; i < table.values.length; i++) {
    rows.set(customerKey(table.values[i]![column] ?? ""), table.firstRow + i);
  }
  return customerKeys.map((key) => rows.get(key) ?? -1);
}
