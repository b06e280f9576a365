/**
 * Cells as the page draws them: text by the number format, looks by style and conditional formats.
 */
import {
  type Area,
  type CellStyle,
  type CellValue,
  isCellError,
  plainStyle,
} from "../document/cell.ts";
import { looksOf, type RuleLooks } from "../document/conditionalFormat.ts";
import { inputText } from "../document/inputText.ts";
import { shownText, showsDate } from "../document/shownText.ts";
import { cellKey, type Tab } from "../document/tab.ts";
import type { CellsView, CellView } from "../pageApi.ts";

/** Columns beyond are not drawn. */
const MOST_COLUMNS = 1000;

/** @param row From 0. */
export function cellsView(tab: Tab, row: number, rows: number): CellsView {
  const count = Math.max(0, Math.min(rows, tab.rows - row));
  const columns = Math.min(tab.columns, MOST_COLUMNS);
  const valuesIn = rememberedNumbers(tab);
  const lines = Array.from({ length: count }, (_, r) =>
    Array.from({ length: columns }, (__, c) => cellView(tab, row + r + 1, c + 1, valuesIn)),
  );
  const width = lines.reduce((most, line) => Math.max(most, usedLength(line)), 0);
  // The empty cells at the right end are not sent: a tab may have hundreds.
  return { sheet: tab.id, row, rows: lines.map((line) => line.slice(0, width)) };
}

function usedLength(line: readonly CellView[]): number {
  let length = line.length;
  while (length > 0 && line[length - 1] === EMPTY) length--;
  return length;
}

/** Cells looked at by the page to learn how wide a column must be: by far enough, for the lengths are near. */
const WIDEST = 12;

/** The cells of a column that take most room, by a rough measure. @param column From 0. */
export function widestCells(tab: Tab, column: number): readonly CellView[] {
  const widest: { readonly row: number; readonly length: number }[] = [];
  for (let row = 1; row <= tab.cells.lastRow(); row++) {
    const style = tab.styles.at(row, column + 1);
    const text = shownText(tab.cells.at(row, column + 1), style.numberFormat);
    const length = roughLength(text) * style.fontSize * (style.fontWeight === "bold" ? 1.1 : 1);
    if (length === 0 || length <= (widest[WIDEST - 1]?.length ?? 0)) continue;
    widest.push({ row, length });
    widest.sort((a, b) => b.length - a.length);
    widest.length = Math.min(widest.length, WIDEST);
  }
  const valuesIn = rememberedNumbers(tab);
  return widest.map(({ row }) => cellView(tab, row, column + 1, valuesIn));
}

/** In letters of middling width; a Chinese character takes two. */
function roughLength(text: string): number {
  let length = 0;
  for (let at = 0; at < text.length; at++) length += text.charCodeAt(at) > 0x2e7f ? 2 : 1;
  return length;
}

const EMPTY: CellView = { text: "", kind: "empty" };

function cellView(
  tab: Tab,
  row: number,
  column: number,
  valuesIn: (area: Area) => readonly number[],
): CellView {
  const value = tab.cells.at(row, column);
  const style = tab.styles.at(row, column);
  const note = tab.notes.get(cellKey(row, column));
  if (value === null && style === plainStyle && note === undefined) return EMPTY;
  const looks =
    tab.conditionalFormats.length === 0
      ? null
      : looksOf(tab.conditionalFormats, row, column, value, valuesIn);
  const text = shownText(value, style.numberFormat);
  const input = inputText(value, style.numberFormat, tab.formulas.get(cellKey(row, column)));
  return {
    text,
    ...(input === text ? {} : { input }),
    kind: kindOf(value, style),
    ...styleView(style, looks),
    ...(note === undefined ? {} : { note }),
  };
}

function kindOf(value: CellValue, style: CellStyle): CellView["kind"] {
  if (value === null) return "empty";
  if (isCellError(value)) return "error";
  if (typeof value === "string") return "text";
  if (typeof value === "boolean") return "boolean";
  return showsDate(style.numberFormat) ? "date" : "number";
}

function styleView(style: CellStyle, looks: RuleLooks | null): Omit<CellView, "text" | "kind"> {
  const color = looks?.fontColor ?? style.fontColor;
  const background = looks?.background ?? style.background;
  const align = style.horizontalAlignment;
  return {
    ...(looks?.bold === true || style.fontWeight === "bold" ? { bold: true } : {}),
    ...(looks?.italic === true || style.fontStyle === "italic" ? { italic: true } : {}),
    ...(style.wrap ? { wrap: true } : {}),
    ...(align === "left" || align === "center" || align === "right" ? { align } : {}),
    ...(style.fontSize === plainStyle.fontSize ? {} : { size: style.fontSize }),
    ...(color === plainStyle.fontColor ? {} : { color }),
    ...(background === plainStyle.background ? {} : { background }),
  };
}

/** The numbers of an area, read once for all the cells of one answer. */
function rememberedNumbers(tab: Tab): (area: Area) => readonly number[] {
  const known = new Map<Area, readonly number[]>();
  return (area) => {
    const found = known.get(area) ?? numbersIn(tab, area);
    known.set(area, found);
    return found;
  };
}

function numbersIn(tab: Tab, { row, column, rows, columns }: Area): readonly number[] {
  const numbers: number[] = [];
  for (let r = row; r < row + rows; r++) {
    for (let c = column; c < column + columns; c++) {
      const value = tab.cells.at(r, c);
      if (typeof value === "number") numbers.push(value);
    }
  }
  return numbers;
}
