/**
 * Results of several cells: they spread to the right and down from the formula, over empty cells only.
 */
import { cellKey, type Tab } from "../tab.ts";
import { type FormulaValue, isMatrix, type Matrix, type Scalar } from "./formulaValue.ts";
import { takeSpillAway } from "./takeSpillsAway.ts";

type PutScalar = (tab: Tab, row: number, column: number, value: Scalar) => boolean;

/** Whether a cell holds something else now: the formula's own, one that it has spread to. */
export interface PutChange {
  readonly own: boolean;
  readonly spread: boolean;
}

export function putResult(
  tab: Tab,
  row: number,
  column: number,
  value: FormulaValue,
  put: PutScalar,
): PutChange {
  const anchor = cellKey(row, column);
  const rows = isMatrix(value) ? trimmed(value) : [[value]];
  const hasRoom = isFree(tab, row, column, rows, anchor);
  const shown: Matrix = hasRoom ? rows : [[{ error: "#REF!" }]];
  let own = false;
  let spread = forgetSpill(tab, anchor, row, column, shown);
  for (const [r, line] of shown.entries()) {
    for (const [c, cell] of line.entries()) {
      // An empty text is shown as nothing, and must not keep anything out of the cell.
      const scalar = cell === "" ? null : cell;
      if (r + c > 0 && scalar !== null) tab.spilled.set(cellKey(row + r, column + c), anchor);
      if (!put(tab, row + r, column + c, scalar)) continue;
      if (r + c === 0) own = true;
      else spread = true;
    }
  }
  return { own, spread };
}

/** Takes away what came of formulas that are not there any more. @returns Whether there was any. */
export function sweepSpills(tab: Tab): boolean {
  let hasChanged = false;
  for (const [key, anchor] of [...tab.spilled]) {
    if (tab.formulas.has(anchor)) continue;
    takeSpillAway(tab, key);
    hasChanged = true;
  }
  return hasChanged;
}

/** Cells that this formula has filled before and does not fill any more. */
function forgetSpill(tab: Tab, anchor: string, row: number, column: number, rows: Matrix): boolean {
  if (tab.spilled.size === 0) return false;
  let hasChanged = false;
  for (const [key, owner] of [...tab.spilled]) {
    if (owner !== anchor) continue;
    const [r = 0, c = 0] = key.split(",").map(Number);
    const cell = rows[r - row]?.[c - column];
    if (cell !== undefined && cell !== null && cell !== "") continue;
    takeSpillAway(tab, key);
    hasChanged = true;
  }
  return hasChanged;
}

function isFree(tab: Tab, row: number, column: number, rows: Matrix, anchor: string): boolean {
  const across = rows[0]?.length ?? 1;
  if (row + rows.length - 1 > tab.rows || column + across - 1 > tab.columns) return false;
  for (let r = 0; r < rows.length; r++) {
    for (let c = 0; c < across; c++) {
      if (r + c === 0) continue;
      const key = cellKey(row + r, column + c);
      if (tab.formulas.has(key)) return false;
      const isOurs = tab.spilled.get(key) === anchor;
      if (!isOurs && tab.cells.at(row + r, column + c) !== null) return false;
    }
  }
  return true;
}

/** Without empty rows at the end: an open range would fill the tab to its end with nothing. */
function trimmed(rows: Matrix): Matrix {
  let length = rows.length;
  while (length > 1 && rows[length - 1]?.every((cell) => cell === null || cell === "")) length--;
  return rows.slice(0, length);
}
