/**
 * Dates as dates, amounts as numbers, ids as text: cell by cell, where the reading is certain and loses nothing.
 */
import type { DayNumber } from "#shared/engine/population.ts";
import type { ColumnRole } from "../../sidebarApi.ts";
import { cellState } from "../cells/cellState.ts";
import { cellText, isErrorCell } from "../cells/cellText.ts";
import { readAmountColumns, readWholeColumn } from "../cells/readAmountColumn.ts";
import { readDateColumns } from "../cells/readDateColumns.ts";
import { startOfDay } from "../cells/startOfDay.ts";
import { timeOfDay } from "../cells/timeOfDay.ts";
import type { TableUnderCheck } from "../check/tableUnderCheck.ts";
import type { Cell } from "../selectedTable.ts";

export function mendColumns(
  { recognised, cells, habits }: Pick<TableUnderCheck, "recognised" | "cells" | "habits">,
  dayOf: (date: Date) => DayNumber,
) {
  const columns = [...recognised.mapping, ...recognised.fallbacks];
  const of = (roles: readonly ColumnRole[]) => [
    ...new Set(columns.filter(({ role }) => roles.includes(role)).map(({ column }) => column)),
  ];
  const cellsIn = (column: number) => cells.map((row) => row[column] ?? "");
  const mended = new Map<number, readonly Cell[]>();
  const counts = { dates: 0, amounts: 0, ids: 0 };
  const keep = (column: number, what: keyof typeof counts, values: readonly Cell[]) => {
    const before = mended.get(column) ?? cellsIn(column);
    counts[what] += values.filter((value, row) => value !== before[row]).length;
    mended.set(column, values);
  };

  const dates = of(dateRoles);
  const read = readDateColumns(dates.map(cellsIn), habits.dates);
  const midnight = startOfDay(dayOf);
  dates.forEach((column, i) => {
    const { state, day } = read[i]!;
    const values = cellsIn(column).map((cell, row) => {
      if (typeof cell === "object" || state[row] !== cellState.read) return cell;
      const date = new Date(midnight(day[row]!) + timeOfDay(cell));
      // A day whose clocks skip an hour is over an hour sooner.
      return dayOf(date) === day[row] ? date : new Date(date.getTime() - HOUR);
    });
    keep(column, "dates", values);
  });

  const whole = of(wholeRoles);
  for (const column of whole) {
    keep(column, "amounts", numbersOf(cellsIn(column), readWholeColumn(cellsIn(column))));
  }
  const amounts = of(amountRoles).filter((column) => !whole.includes(column));
  const readAmounts = readAmountColumns(amounts.map(cellsIn), habits.amounts);
  amounts.forEach((column, i) => {
    const amount = readAmounts[i]!;
    // The signs of several currencies are all that tells their amounts apart.
    if (new Set(amount.currencies.values()).size > 1) return;
    keep(column, "amounts", numbersOf(cellsIn(column), amount));
  });

  for (const column of of(idRoles)) {
    const values = cellsIn(column).map((cell) =>
      typeof cell === "string" && !isErrorCell(cell) && isQuoted(cell) ? cellText(cell) : cell,
    );
    keep(column, "ids", values);
  }
  if (mended.size === 0) return { cells, ...counts };
  const rows = cells.map((row, i) => row.map((cell, column) => mended.get(column)?.[i] ?? cell));
  return { cells: rows, ...counts };
}

const dateRoles = ["date", "firstDate", "lastDate", "contractStart", "contractEnd"] as const;
const amountRoles = ["money", "refund", "unitPrice", "quantity", "totalSpend", "fee"] as const;
const wholeRoles = ["orderCount", "satisfaction"] as const;
const idRoles = ["customer", "orderId"] as const;

function numbersOf(
  cells: readonly Cell[],
  { state, hundredths }: { readonly state: Uint8Array; readonly hundredths: Float64Array },
): readonly Cell[] {
  return cells.map((cell, row) => {
    if (typeof cell !== "string" || state[row] !== cellState.read) return cell;
    const isExact = significant(cell.normalize("NFKC")) === significant(String(hundredths[row]));
    return isExact ? hundredths[row]! / HUNDREDTHS : cell;
  });
}

const HOUR = 3_600_000;
const HUNDREDTHS = 100;

/** The digits without zeros at either end: a third decimal that hundredths cannot hold shows here. */
function significant(text: string): string {
  let digits = "";
  for (const char of text) if (char >= "0" && char <= "9") digits += char;
  let start = 0;
  let end = digits.length;
  while (digits.charAt(start) === "0") start++;
  while (end > start && digits.charAt(end - 1) === "0") end--;
  return digits.slice(start, end);
}

/** `="3001"` and `'3001`, as exports keep a number from becoming one. */
function isQuoted(cell: string): boolean {
  const text = cell.trim();
  return (text.startsWith('="') && text.endsWith('"')) || text.startsWith("'");
}
