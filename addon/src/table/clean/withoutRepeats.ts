import { cellText, isBlank } from "../cells/cellText.ts";
import type { RecognisedTable } from "../check/checkedTable.ts";
import type { GatheredRows } from "../check/gatherRows.ts";
import { rowText } from "../check/rowText.ts";
import type { Cell } from "../selectedTable.ts";

/**
 * Without the rows that repeat another in every cell, where that can only be a slip: the same order number with
 * the same amount, or the same customer of a list. Orders without a number may be two purchases, and stay.
 */
export function withoutRepeats(
  { cells }: Pick<GatheredRows, "cells">,
  { kind, mapping, fallbacks }: RecognisedTable,
): { readonly cells: readonly (readonly Cell[])[]; readonly removed: number } {
  const of = (...roles: readonly string[]) =>
    [...mapping, ...fallbacks]
      .filter(({ role }) => roles.includes(role))
      .map(({ column }) => column);
  const names = of(kind === "orders" ? "orderId" : "customer");
  const amounts = of("money", "unitPrice");
  const facts = kind === "customers" ? names : amounts.length > 0 ? amounts : of("date");
  const isIn = (row: readonly Cell[], columns: readonly number[]) =>
    columns.some((column) => {
      const cell = row[column] ?? "";
      return typeof cell === "string" ? cellText(cell) !== "" : !isBlank(cell);
    });
  const seen = new Set<string>();
  const kept = cells.filter((row) => {
    if (!isIn(row, names) || !isIn(row, facts)) return true;
    const text = rowText(row);
    if (seen.has(text)) return false;
    seen.add(text);
    return true;
  });
  return { cells: kept, removed: cells.length - kept.length };
}
