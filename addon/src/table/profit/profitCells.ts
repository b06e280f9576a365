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

/** Pixels that the longest of these numbers needs in its format, at ten points and with a margin. */
export function pixelsFor(values: readonly number[], format: string, least: number): number {
  const most = values.reduce((so, value) => Math.max(so, Math.abs(value)), 0);
  const digits = Math.max(1, Math.ceil(Math.log10(Math.floor(most) + 1)));
  const decimals = format.endsWith(".00") ? 3 : 0;
  // One place for the sign.
  const places = 1 + digits + Math.floor((digits - 1) / 3) + decimals;
  return Math.max(least, Math.ceil(places * 7.5) + 14);
}
