import { customerKey } from "../cells/customerKey.ts";
import type { CheckedTable } from "../check/checkedTable.ts";
import type { Cell } from "../selectedTable.ts";

/**
 * Whom a cell of the customers' tab names: the customer who is shown so, who may have a name beside an id.
 *
 * @param checked Of the run that wrote the tab; null when that is not known.
 * @returns From a cell to a customer's key; "" for a cell that names nobody.
 */
export function keyOfShown(
  checked: Pick<CheckedTable, "customers" | "customerKeys"> | null,
): (cell: Cell) => string {
  const keys = new Map(
    checked?.customers.map((customer, i) => [customerKey(customer), checked.customerKeys[i]!]),
  );
  return (cell) => {
    const text = customerKey(cell);
    return keys.get(text) ?? text;
  };
}
