import type { SettledOrder } from "./settleOrders.ts";
import type { TableUnderCheck } from "./tableUnderCheck.ts";

/**
 * Orders without a number whose rows are the same in every cell: perhaps two purchases, perhaps one written twice.
 * They are counted as two and said, for a shop sells the same thing twice more often than it errs.
 *
 * @param orderId By row; −1 without an order number.
 */
export function identicalRows(
  orders: readonly SettledOrder[],
  orderId: Int32Array,
  { cells, rowNumbers }: Pick<TableUnderCheck, "cells" | "rowNumbers">,
): { readonly count: number; readonly rows: readonly number[] } {
  const sameFacts = new Map<string, number[]>();
  const rows: number[] = [];
  for (const { row, customer, day, amount } of orders) {
    if (orderId[row]! >= 0) continue;
    const key = `${customer} ${day} ${amount}`;
    const earlier = sameFacts.get(key);
    if (earlier === undefined) {
      sameFacts.set(key, [row]);
      continue;
    }
    if (earlier.some((other) => areEqual(cells[row]!, cells[other]!))) rows.push(rowNumbers[row]!);
    else earlier.push(row);
  }
  rows.sort((a, b) => a - b);
  return { count: rows.length, rows: rows.slice(0, ROWS_NAMED) };
}

const ROWS_NAMED = 100;

type Row = TableUnderCheck["cells"][number];

function areEqual(a: Row, b: Row): boolean {
  if (a.length !== b.length) return false;
  return a.every((cell, i) => {
    const other = b[i]!;
    if (typeof cell !== "object" || typeof other !== "object") return cell === other;
    return cell.getTime() === other.getTime();
  });
}
