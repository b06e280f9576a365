/**
 * The way back from customers to rows, in a table that may have changed since it was read.
 */

import { isErrorCell } from "../cells/cellText.ts";
import { customerKey } from "../cells/customerKey.ts";
import { headersOf } from "../recognise/headersOf.ts";
import {
  type Cell,
  ROWS_A_TAB,
  type RowRef,
  type SelectedTable,
  type TablePart,
} from "../selectedTable.ts";
import type { CheckedTable, RecognisedTable } from "./checkedTable.ts";
import { fillJoined } from "./fillJoined.ts";

type CustomerColumns = Pick<RecognisedTable, "headerRow" | "headers" | "mapping" | "fallbacks">;

/** Where the customers of a run stand on the first of their tabs. */
export interface CustomersInRows {
  /** Sheet row number. */
  readonly headerRow: number;
  /** By place in the customers; −1 for one who is gone. */
  readonly rows: readonly RowRef[];
}

/**
 * Where the customers of an earlier reading stand by now, found by their column's header; null when that is gone.
 * Of two rows of one customer the lower counts, as in the reading.
 */
export function rowsByCustomer(
  table: SelectedTable,
  { recognised, customerKeys }: Pick<CheckedTable, "recognised" | "customerKeys">,
): CustomersInRows | null {
  const rows = new Map<string, RowRef>();
  let headerRow = 0;
  for (const [place, part] of [table, ...(table.further ?? [])].entries()) {
    const found = findColumns(part, recognised, place === 0);
    if (found === null && place === 0) return null;
    if (found === null) continue;
    if (place === 0) headerRow = part.firstRow + found.header;
    const cells = filled(part, found);
    for (let i = found.header + 1; i < cells.length; i++) {
      const key = keyOf(cells[i]!, found.columns);
      if (key !== "") rows.set(key, place * ROWS_A_TAB + part.firstRow + i);
    }
  }
  return { headerRow, rows: customerKeys.map((key) => rows.get(key) ?? -1) };
}

/** Sheet row number in which the header of an earlier reading stands by now; null when it is gone. */
export function headerRowByNow(part: TablePart, recognised: CustomerColumns): number | null {
  const found = findColumns(part, recognised, true);
  return found === null ? null : part.firstRow + found.header;
}

/**
 * Whose row this is. A line that leaves the customer blank is of the customer of its order number.
 *
 * @param row Sheet row number.
 * @returns The customer's key; null where the row names nobody.
 */
export function customerKeyAt(
  part: TablePart,
  recognised: CustomerColumns,
  row: number,
): string | null {
  const found = findColumns(part, recognised, true);
  const at = row - part.firstRow;
  if (found === null || at <= found.header || at >= part.values.length) return null;
  const cells = filled(part, found);
  const key = keyOf(cells[at]!, found.columns);
  if (key !== "") return key;
  const other = ofSameOrder(cells, at, found);
  return other === "" ? null : other;
}

interface FoundColumns {
  /** Place of the header row. */
  readonly header: number;
  /** In order of precedence. */
  readonly columns: readonly number[];
  readonly orderId: number;
}

/** Rows in which a header that has moved is looked for. */
const HEADER_ROWS = 40;

function findColumns(
  { values, firstRow }: TablePart,
  { headerRow, mapping, fallbacks }: CustomerColumns,
  isFirst: boolean,
): FoundColumns | null {
  const headersIn = (role: string) =>
    [...mapping, ...fallbacks].filter((column) => column.role === role).map(({ header }) => header);
  const [wanted, orderIds] = [headersIn("customer"), headersIn("orderId")];
  const first = wanted[0];
  if (first === undefined) return null;
  const usual = headerRow - firstRow;
  const rows = [...Array(Math.min(values.length, HEADER_ROWS)).keys()];
  for (const header of isFirst ? [usual, ...rows] : rows) {
    const headers = headersOf(values[header] ?? []);
    if (!headers.includes(first)) continue;
    const columns = wanted.map((name) => headers.indexOf(name)).filter((column) => column >= 0);
    return { header, columns, orderId: headers.indexOf(orderIds[0] ?? "\u0000") };
  }
  return null;
}

function filled(part: TablePart, { header, columns }: FoundColumns) {
  return fillJoined(part, header + 1, { joinable: columns, money: [] }).cells;
}

function keyOf(row: readonly Cell[], columns: readonly number[]): string {
  for (const column of columns) {
    const cell = row[column] ?? "";
    if (isErrorCell(cell)) return "";
    const key = customerKey(cell);
    if (key !== "") return key;
  }
  return "";
}

/** The customer of another row with this order number; "" without one. */
function ofSameOrder(
  cells: TablePart["values"],
  at: number,
  { header, columns, orderId }: FoundColumns,
): string {
  const number = customerKey(cells[at]![orderId] ?? "");
  if (number === "") return "";
  for (let i = header + 1; i < cells.length; i++) {
    if (customerKey(cells[i]![orderId] ?? "") !== number) continue;
    const key = keyOf(cells[i]!, columns);
    if (key !== "") return key;
  }
  return "";
}
