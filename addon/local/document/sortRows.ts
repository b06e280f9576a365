import { type Area, type CellValue, isCellError } from "./cell.ts";
import { movedFormula } from "./formula/rewriteReferences.ts";
import { takeSpillsAway } from "./formula/takeSpillsAway.ts";
import { cellKey, type Tab } from "./tab.ts";

/**
 * Sorts the rows of an area, with their looks, notes and formulas; what stands beside the area stays.
 *
 * Numbers come before text, text before truth values, and empty cells last whichever way it goes; equals keep
 * their order. A column with Chinese in it goes by pinyin. Formulas stay about their own row, and what one has spread over others is left to be spread anew.
 *
 * @param column Of the tab, from 1.
 */
export function sortRows(tab: Tab, area: Area, column: number, ascending: boolean): void {
  const rows = Array.from({ length: area.rows }, (_, r) => lineOf(tab, area, area.row + r, column));
  const letters = rows.some(({ key }) => typeof key === "string" && HAN.test(key)) ? pinyin : latin;
  rows.sort((a, b) => compared(a.key, b.key, ascending, letters));
  takeSpillsAway(tab);
  rows.forEach(({ row: from, values, styles, notes, formulas }, r) => {
    for (let c = 0; c < area.columns; c++) {
      const row = area.row + r;
      const at = area.column + c;
      tab.cells.put(row, at, values[c] ?? null);
      const style = styles[c];
      if (style !== undefined && style !== tab.styles.at(row, at)) tab.styles.put(row, at, style);
      if (notes.length > 0) put(tab.notes, cellKey(row, at), notes[c]);
      if (formulas.length === 0) continue;
      const formula = formulas[c];
      const moved = formula === undefined ? undefined : movedFormula(formula, row - from, 0);
      put(tab.formulas, cellKey(row, at), moved);
    }
  });
}

function lineOf(tab: Tab, area: Area, row: number, keyColumn: number) {
  const columns = Array.from({ length: area.columns }, (_, c) => area.column + c);
  const isSpread = (column: number) =>
    tab.spilled.size > 0 && tab.spilled.has(cellKey(row, column));
  return {
    row,
    key: tab.cells.at(row, keyColumn),
    values: columns.map((column) => (isSpread(column) ? null : tab.cells.at(row, column))),
    styles: columns.map((column) => tab.styles.at(row, column)),
    notes: textsOf(tab.notes, row, columns),
    formulas: textsOf(tab.formulas, row, columns),
  };
}

/** Most tabs have neither notes nor formulas: a name for each of their cells would take most of the time. */
function textsOf(byCell: ReadonlyMap<string, string>, row: number, columns: readonly number[]) {
  if (byCell.size === 0) return [];
  return columns.map((column) => byCell.get(cellKey(row, column)));
}

function put(byCell: Map<string, string>, key: string, text: string | undefined): void {
  if (text === undefined) byCell.delete(key);
  else byCell.set(key, text);
}

function compared(a: CellValue, b: CellValue, ascending: boolean, letters: Intl.Collator): number {
  const [left, right] = [rankOf(a), rankOf(b)];
  const isEmpty = left === EMPTY || right === EMPTY;
  const difference = left === right ? comparedAlike(a, b, letters) : left - right;
  return ascending || (isEmpty && left !== right) ? difference : -difference;
}

const EMPTY = 4;

function rankOf(value: CellValue): number {
  if (value === null || value === "") return EMPTY;
  if (isCellError(value)) return 3;
  return typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2;
}

/**
 * Made once: a comparison that names its language looks it up each time. Whole columns go by the one or the other,
 * for pinyin puts Chinese before Latin letters: rules that changed from pair to pair would order nothing.
 */
const latin = new Intl.Collator("en", { sensitivity: "base" });
const pinyin = new Intl.Collator("zh-u-co-pinyin", { sensitivity: "base" });
const HAN = /\p{Script=Han}/u;

function comparedAlike(a: CellValue, b: CellValue, letters: Intl.Collator): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  return letters.compare(String(a), String(b));
}
