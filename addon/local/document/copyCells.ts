import type { Area } from "./cell.ts";
import { hasAnchorWithin } from "./cellBlock.ts";
import { overlap } from "./editCells.ts";
import { movedFormula } from "./formula/rewriteReferences.ts";
import { cellKey, type Tab } from "./tab.ts";

/** Values, formulas, looks, notes and joined cells, as Edit ▸ Copy and Paste. */
export function copyCells(
  from: Tab,
  area: Area,
  to: Tab,
  at: { readonly row: number; readonly column: number },
): void {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const [r, c] = [row - area.row + at.row, column - area.column + at.column];
      const isSpread = hasAnchorWithin(from, area, row, column);
      to.cells.put(r, c, isSpread ? null : from.cells.at(row, column));
      const style = from.styles.at(row, column);
      if (style !== to.styles.at(r, c)) to.styles.put(r, c, style);
      move(from.notes, cellKey(row, column), to.notes, cellKey(r, c));
      const formula = from.formulas.get(cellKey(row, column));
      if (formula === undefined) to.formulas.delete(cellKey(r, c));
      else to.formulas.set(cellKey(r, c), movedFormula(formula, r - row, c - column));
    }
  }
  const shifted = from.merges
    .filter((merge) => overlap(merge, area))
    .map((merge) => ({
      ...merge,
      row: merge.row - area.row + at.row,
      column: merge.column - area.column + at.column,
    }));
  to.merges = [...to.merges, ...shifted];
}

function move(
  from: ReadonlyMap<string, string>,
  key: string,
  to: Map<string, string>,
  newKey: string,
): void {
  const text = from.get(key);
  if (text === undefined) to.delete(newKey);
  else to.set(newKey, text);
}
