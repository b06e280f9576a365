/**
 * The ways cells of a tab are changed, each with what Sheets refuses.
 */
import type { Area } from "./cell.ts";
import { cellTextMessage, LONGEST_CELL_TEXT, protectedMessage } from "./limits.ts";
import { restyled } from "./styledCells.ts";
import { cellKey, type Tab } from "./tab.ts";
import { type TypedCell, typedCell } from "./typedCell.ts";

/** A value on its way into a cell; a date is its serial number. */
export type NewValue = string | number | boolean | null | { readonly date: number };

/** How a date that a script writes into an automatic cell is shown. */
const DATE_FORMAT = "m/d/yyyy";
const DATE_TIME_FORMAT = "m/d/yyyy h:mm:ss";

/** Writes values as `Range.setValues` does: text is understood as typed unless the cell is plain text. */
export function writeCell(tab: Tab, row: number, column: number, value: NewValue): void {
  const style = tab.styles.at(row, column);
  if (tab.formulas.size > 0) tab.formulas.delete(cellKey(row, column));
  if (tab.spilled.size > 0) tab.spilled.delete(cellKey(row, column));
  if (typeof value === "string") {
    if (value.length > LONGEST_CELL_TEXT) throw new Error(cellTextMessage);
    if (style.numberFormat === "@") tab.cells.put(row, column, plainText(value));
    else putTyped(tab, row, column, typedCell(value));
    return;
  }
  if (typeof value === "object" && value !== null) {
    tab.cells.put(row, column, value.date);
    if (style.numberFormat === "") {
      const format = Number.isInteger(value.date) ? DATE_FORMAT : DATE_TIME_FORMAT;
      tab.styles.put(row, column, restyled(style, "numberFormat", format));
    }
    return;
  }
  tab.cells.put(row, column, value);
}

/** Not looked into, but for the leading apostrophe that says just that. */
function plainText(text: string): string | null {
  return text === "" ? null : text.replace(/^'/, "");
}

/** Puts what was understood of a text, with the format it asks for when the cell has none of its own. */
export function putTyped(tab: Tab, row: number, column: number, typed: TypedCell): void {
  tab.cells.put(row, column, typed.value);
  if (typed.formula !== undefined) tab.formulas.set(cellKey(row, column), typed.formula);
  if (typed.numberFormat === undefined) return;
  const style = tab.styles.at(row, column);
  if (style.numberFormat === "") {
    tab.styles.put(row, column, restyled(style, "numberFormat", typed.numberFormat));
  }
}

/** @throws Sheets' own message when somebody else has protected a cell of the area. */
export function refuseProtected(tab: Tab, area: Area): void {
  for (const protection of tab.protections) {
    if (!protection.byOthers || protection.warningOnly) continue;
    if (protection.area === null || overlap(protection.area, area)) {
      throw new Error(protectedMessage);
    }
  }
}

export function overlap(one: Area, other: Area): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}
