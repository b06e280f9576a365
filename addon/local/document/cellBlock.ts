/**
 * A rectangle of cells taken out of a tab, and put back somewhere: safe where both places overlap.
 */
import { type Area, type CellStyle, type CellValue, plainStyle } from "./cell.ts";
import { movedFormula } from "./formula/rewriteReferences.ts";
import { cellKey, type Tab } from "./tab.ts";

export interface BlockCell {
  readonly value: CellValue;
  readonly style: CellStyle;
  readonly note?: string | undefined;
  readonly formula?: string | undefined;
}

export type CellBlock = readonly (readonly BlockCell[])[];

/** One cell that holds nothing: it clears whatever area it is put into. */
export const emptyBlock: CellBlock = [[{ value: null, style: plainStyle }]];

export function readBlock(tab: Tab, { row, column, rows, columns }: Area): CellBlock {
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (__, c) => ({
      value: hasAnchorWithin(tab, { row, column, rows, columns }, row + r, column + c)
        ? null
        : tab.cells.at(row + r, column + c),
      style: tab.styles.at(row + r, column + c),
      note: tab.notes.get(cellKey(row + r, column + c)),
      formula: tab.formulas.get(cellKey(row + r, column + c)),
    })),
  );
}

/** What a formula has filled comes along with the formula: it spreads anew where it is put. */
export function hasAnchorWithin(tab: Tab, area: Area, row: number, column: number): boolean {
  if (tab.spilled.size === 0) return false;
  const [r = 0, c = 0] = (tab.spilled.get(cellKey(row, column)) ?? "").split(",").map(Number);
  const isBelow = r >= area.row && r < area.row + area.rows;
  return isBelow && c >= area.column && c < area.column + area.columns;
}

/**
 * Repeats the block over the area.
 *
 * @param copiedFrom Where its formulas stood, when they are copied: their references move along. Absent for
 * cells that are moved and keep theirs.
 */
export function putBlock(
  tab: Tab,
  area: Area,
  block: CellBlock,
  copiedFrom?: { readonly row: number; readonly column: number },
): void {
  for (let r = 0; r < area.rows; r++) {
    const line = block[r % block.length] ?? [];
    for (let c = 0; c < area.columns; c++) {
      const cell = line[c % line.length];
      if (cell === undefined) continue;
      const rows =
        copiedFrom === undefined ? 0 : area.row + r - copiedFrom.row - (r % block.length);
      const columns =
        copiedFrom === undefined ? 0 : area.column + c - copiedFrom.column - (c % line.length);
      const formula =
        cell.formula === undefined ? undefined : movedFormula(cell.formula, rows, columns);
      putCell(tab, area.row + r, area.column + c, { ...cell, formula });
    }
  }
}

/** Takes values and formulas away; looks and notes stay. */
export function clearContents(tab: Tab, area: Area): void {
  tab.cells.clear(area);
  for (const key of [...tab.formulas.keys()]) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    const isWithin =
      row >= area.row &&
      row < area.row + area.rows &&
      column >= area.column &&
      column < area.column + area.columns;
    if (isWithin) tab.formulas.delete(key);
  }
}

function putCell(tab: Tab, row: number, column: number, cell: BlockCell): void {
  const key = cellKey(row, column);
  tab.cells.put(row, column, cell.value);
  if (cell.style !== tab.styles.at(row, column)) tab.styles.put(row, column, cell.style);
  put(tab.notes, key, cell.note);
  put(tab.formulas, key, cell.formula);
  if (tab.spilled.size > 0) tab.spilled.delete(key);
}

function put(byCell: Map<string, string>, key: string, text: string | undefined): void {
  if (text !== undefined) byCell.set(key, text);
  else if (byCell.size > 0) byCell.delete(key);
}
