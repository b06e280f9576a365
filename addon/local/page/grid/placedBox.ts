import type { SheetView } from "../../pageApi.ts";
import { type Axis, startOf } from "./axis.ts";
import { HEADER_HEIGHT, HEADER_WIDTH } from "./headers.tsx";
import { type Block, mergeAt, type Place } from "./selection.ts";
import type { GridLayout } from "./useGridLayout.ts";

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where a block of cells lies in the sheet, pixels. */
export function boxOf(block: Block, rowAxis: Axis, columnAxis: Axis): Box {
  const left = startOf(columnAxis, block.column);
  const top = startOf(rowAxis, block.row);
  return {
    left,
    top,
    width: startOf(columnAxis, block.column + block.columns) - left,
    height: startOf(rowAxis, block.row + block.rows) - top,
  };
}

/** Where a cell, or the joined cells that hold it, is in the view, pixels. */
export function placedBox(place: Place, sheet: SheetView, layout: GridLayout): Box {
  const { row, column } = place;
  const block = mergeAt(place, sheet.merges) ?? { row, column, rows: 1, columns: 1 };
  const box = boxOf(block, layout.rowAxis, layout.columnAxis);
  const scrolledX = column < sheet.frozenColumns ? 0 : layout.scrollLeft;
  const scrolledY = row < sheet.frozenRows ? 0 : layout.scrollTop;
  return {
    ...box,
    left: box.left - scrolledX + HEADER_WIDTH,
    top: box.top - scrolledY + HEADER_HEIGHT,
  };
}
