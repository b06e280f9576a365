/**
 * Heights of the first rows by what they hold: large or broken text needs more than one line's room.
 *
 * Google grows such rows by itself. Only the first block is looked at: titles and headers are there.
 */
import { BOLD_WIDTH, brokenLines } from "../../document/brokenLines.ts";
import type { CellView, SheetView } from "../../pageApi.ts";

export const ROW_HEIGHT = 21;
export const DEFAULT_COLUMN_WIDTH = 100;
/** Google's default, in points. */
const DEFAULT_SIZE = 10;
const PIXELS_PER_POINT = 4 / 3;
const LINE_HEIGHT = 1.3;
const PADDING = 12;

/** @param rows The first rows of the sheet; those beyond have the usual height. */
export function rowHeights(
  sheet: SheetView,
  rows: readonly (readonly CellView[])[],
): readonly number[] {
  const joined = new Set<string>();
  for (const { row, column, rows: high, columns: wide } of sheet.merges) {
    if (high === 1 && wide === 1) continue;
    joined.add(`${row}:${column}`); // a joined cell has the room of its neighbours
  }
  return rows.map((cells, row) => {
    let height = ROW_HEIGHT;
    for (const [column, cell] of cells.entries()) {
      if (cell.kind === "empty" || joined.has(`${row}:${column}`)) continue;
      height = Math.max(height, heightOf(cell, sheet.columnWidths[column]));
    }
    return height;
  });
}

export function fontPixels(cell: CellView): number {
  return (cell.size ?? DEFAULT_SIZE) * PIXELS_PER_POINT;
}

function heightOf(cell: CellView, columnWidth = DEFAULT_COLUMN_WIDTH): number {
  const font = fontPixels(cell);
  const letter = cell.bold ? font * BOLD_WIDTH : font;
  const lines = cell.wrap ? brokenLines(cell.text, (columnWidth - PADDING) / letter) : 1;
  return Math.ceil(lines * font * LINE_HEIGHT) + 3;
}
