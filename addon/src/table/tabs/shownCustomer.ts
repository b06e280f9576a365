/**
 * Whom the rows of the customers' tab name, wherever the user moved its header.
 */
import { customerColumnWords } from "#shared/words/customerColumns.ts";
import { languages } from "#shared/words/language.ts";
import { cellText } from "../cells/cellText.ts";
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

/** Customer keys by sheet row number, as the tab stands. */
export function keysOnTab(
  cells: readonly (readonly Cell[])[],
  checked: Pick<CheckedTable, "customers" | "customerKeys">,
): ReadonlyMap<number, string> {
  const header = customerHeaderIn(cells);
  const keys = new Map<number, string>();
  if (header === null) return keys;
  const keyOf = keyOfShown(checked);
  for (let i = header.row + 1; i < cells.length; i++) {
    const key = keyOf(cells[i]![header.column] ?? "");
    if (key !== "") keys.set(i + 1, key);
  }
  return keys;
}

/** Place of the header above the customers, in either language; null where there is none. */
export function customerHeaderIn(
  cells: readonly (readonly Cell[])[],
): { readonly row: number; readonly column: number } | null {
  for (const [row, texts] of cells.slice(0, HEADER_WITHIN).entries()) {
    const column = texts.findIndex((cell) => headers.has(cellText(cell)));
    if (column >= 0) return { row, column };
  }
  return null;
}

/** A user may have put a title above the table. */
const HEADER_WITHIN = 10;

const headers: ReadonlySet<string> = new Set(
  languages.map((language) => customerColumnWords("customer", language).header),
);
