/**
 * Cells as a spreadsheet names them.
 */
import type { Block } from "./selection.ts";

/** 0 → "A", 25 → "Z", 26 → "AA". */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  const letter = String.fromCharCode(65 + (column % 26));
  return rest === 0 ? letter : columnLetters(rest - 1) + letter;
}

/** "B7" or "B7:D9". */
export function blockName(block: Block): string {
  const first = `${columnLetters(block.column)}${block.row + 1}`;
  if (block.rows === 1 && block.columns === 1) return first;
  const last = `${columnLetters(block.column + block.columns - 1)}${block.row + block.rows}`;
  return `${first}:${last}`;
}
