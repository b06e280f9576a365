/**
 * Rows → orders: an order may take several rows.
 *
 * Rows with one order number are one order, whatever their order in the sheet. Of these,
 * a row that repeats another in every cell is a duplicate; a row without an amount of its own continues the order;
 * and rows that each carry an amount are its lines. Should one number name several customers, it does not
 * name an order, and each customer's rows are taken as one.
 */
import { cellState } from "../cells/cellState.ts";
import type { Cell } from "../selectedTable.ts";
import { NOBODY, type OrderRows } from "./readOrderRows.ts";
import { rowText } from "./rowText.ts";

export interface OrderGroups {
  readonly count: number;
  /** Rows of order i that carry its facts: at least one, in the sheet's order. */
  readonly lines: (order: number) => readonly number[];
  /** Any row of order i that names the customer, else its first row. */
  readonly customerRow: Int32Array;
  /** Whether the rows of order i repeat one total instead of adding up to it. */
  readonly repeatsTotal: (order: number) => boolean;
}

export function groupOrders(
  rows: OrderRows,
  cells: readonly (readonly Cell[])[],
  note: (finding: "continuationRowsMerged" | "duplicateRowsIgnored", row: number) => void,
): OrderGroups {
  const { orderOf, count } = numberOrders(rows);
  const firstRow = new Int32Array(count).fill(-1);
  const customerRow = new Int32Array(count);
  const several = new Map<number, number[]>();
  for (let row = 0; row < rows.size; row++) {
    const order = orderOf[row]!;
    if (firstRow[order]! < 0) {
      firstRow[order] = row;
      customerRow[order] = row;
      continue;
    }
    if (rows.customer[customerRow[order]!] === NOBODY) customerRow[order] = row;
    const members = several.get(order);
    if (members === undefined) several.set(order, [firstRow[order]!, row]);
    else members.push(row);
  }
  for (const [order, members] of several) several.set(order, linesOf(members, rows, cells, note));
  return {
    count,
    lines: (order) => several.get(order) ?? [firstRow[order]!],
    customerRow,
    repeatsTotal: totalsIn(several, rows),
  };
}

function numberOrders(rows: OrderRows): { readonly orderOf: Int32Array; readonly count: number } {
  const shared = idsOfSeveralCustomers(rows);
  const orderOf = new Int32Array(rows.size);
  const byId = new Map<number, number>();
  const byIdAndCustomer = new Map<string, number>();
  let count = 0;
  for (let row = 0; row < rows.size; row++) {
    const id = rows.orderId[row]!;
    if (id < 0) orderOf[row] = count++;
    else if (shared.has(id)) {
      const key = `${id} ${rows.customer[row]}`;
      if (!byIdAndCustomer.has(key)) byIdAndCustomer.set(key, count++);
      orderOf[row] = byIdAndCustomer.get(key)!;
    } else {
      if (!byId.has(id)) byId.set(id, count++);
      orderOf[row] = byId.get(id)!;
    }
  }
  return { orderOf, count };
}

function idsOfSeveralCustomers({ size, orderId, customer }: OrderRows): ReadonlySet<number> {
  const customerOf = new Map<number, number>();
  const shared = new Set<number>();
  for (let row = 0; row < size; row++) {
    const id = orderId[row]!;
    if (id < 0 || customer[row]! < 0) continue;
    const known = customerOf.get(id);
    if (known === undefined) customerOf.set(id, customer[row]!);
    else if (known !== customer[row]) shared.add(id);
  }
  return shared;
}

function linesOf(
  members: readonly number[],
  rows: OrderRows,
  cells: readonly (readonly Cell[])[],
  note: Parameters<typeof groupOrders>[2],
): number[] {
  const isBare = (row: number) => (rows.money ?? rows.date).state[row] === cellState.blank;
  const seen = new Set<string>();
  const lines: number[] = [];
  const bare: number[] = [];
  for (const row of members) {
    if (isBare(row)) {
      bare.push(row);
      continue;
    }
    const text = rowText(cells[row]!);
    if (seen.has(text)) note("duplicateRowsIgnored", row);
    else lines.push(row);
    seen.add(text);
  }
  if (rows.money === null) {
    // Without amounts a later date of the same order tells nothing more than its first.
    lines.sort((a, b) => rows.date.day[a]! - rows.date.day[b]! || a - b);
    for (const line of lines.splice(1)) bare.push(line);
  }
  if (lines.length === 0) lines.push(bare.shift()!);
  for (const row of bare) note("continuationRowsMerged", row);
  return lines;
}

/**
 * Shopify writes an order's total on its first row only; other exports write it on every row, or the amount of
 * the line. An export does either throughout, so the column decides: where hardly an order of several rows shows
 * two amounts, they are totals, for lines seldom cost the same, and never nine times in ten. An order whose rows
 * differ adds up all the same: a slip in one must not double the others.
 */
function totalsIn(
  several: ReadonlyMap<number, readonly number[]>,
  { money }: OrderRows,
): (order: number) => boolean {
  const repeating = new Set<number>();
  let count = 0;
  for (const [order, lines] of several) {
    if (money === null || lines.length < 2) continue;
    count++;
    const amount = money.hundredths[lines[0]!];
    if (lines.every((row) => money.hundredths[row] === amount)) repeating.add(order);
  }
  const isTotals = repeating.size >= 2 && repeating.size >= count * SHARE_OF_TOTALS;
  return (order) => isTotals && repeating.has(order);
}

const SHARE_OF_TOTALS = 0.9;
