import { rowText } from "./rowText.ts";
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
  const firstOf = new Map<string, number>();
  const texts = new Set<string>();
  const rows: number[] = [];
  for (const { row, customer, day, amount } of orders) {
    if (orderId[row]! >= 0) continue;
    const key = `${customer} ${day} ${amount}`;
    const first = firstOf.get(key);
    if (first === undefined) {
      firstOf.set(key, row);
      continue;
    }
    // Only rows that agree in what counts are worth comparing in full.
    texts.add(rowText(cells[first]!));
    const text = rowText(cells[row]!);
    if (texts.has(text)) rows.push(rowNumbers[row]!);
    else texts.add(text);
  }
  rows.sort((a, b) => a - b);
  return { count: rows.length, rows: rows.slice(0, ROWS_NAMED) };
}

const ROWS_NAMED = 100;
