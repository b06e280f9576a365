/**
 * Numbers of the profit engine as cells take them. What is not known is an empty cell, or a dash in a table.
 */
import { MONEY_SCALE } from "#shared/engine/population.ts";
import type { CellValue } from "../tabs/tabPlan.ts";

export const TEXT = "@";
export const COUNT = "#,##0";
export const PERCENT = "0.0%";
export const RATIO = "#,##0.0";
export const UNKNOWN_CELL = "–";

/** Pixels of a page's columns: still a page of A4 across, with room for “Contribution” in bold. */
export const PROFIT_WIDTHS: readonly number[] = [190, 98, 98, 98, 98, 98, 98, 98, 98];

/** Rounded here and nowhere before. */
export function moneyCell(hundredths: number): number {
  return Math.round(hundredths) / MONEY_SCALE + 0; // plus zero: no cell shows minus zero
}

export function moneyOrEmpty(hundredths: number | null): CellValue {
  return hundredths === null ? "" : moneyCell(hundredths);
}

export function orEmpty(value: number | null): CellValue {
  return value ?? "";
}

export function orDash(value: number | null): CellValue {
  return value ?? UNKNOWN_CELL;
}

/**
 * Pixels of each column: what it needs at least, or more where one of its numbers is long in the format.
 *
 * @param values Of the whole tab.
 */
export function widthsFor(
  values: readonly (readonly CellValue[])[],
  format: string,
  least: readonly number[],
): readonly number[] {
  const most = least.map(() => 0);
  for (const row of values) {
    for (const [column, value] of row.entries()) {
      if (typeof value === "number" && Math.abs(value) > most[column]!)
        most[column] = Math.abs(value);
    }
  }
  return least.map((pixels, column) => Math.max(pixels, pixelsOf(most[column]!, format)));
}

/** At ten points, in bold, with a sign and a margin. */
function pixelsOf(most: number, format: string): number {
  const digits = Math.max(1, Math.ceil(Math.log10(Math.floor(most) + 1)));
  const places = 1 + digits + Math.floor((digits - 1) / 3) + (format.endsWith(".00") ? 3 : 0);
  return Math.ceil(places * 7.5) + 14;
}
