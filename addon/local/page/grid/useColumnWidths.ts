/**
 * Column widths: dragged at the edge of a heading, or fitted to what the column shows.
 */
import { useState } from "preact/hooks";
import type { CellView, SheetView } from "../../pageApi.ts";
import { readWidest } from "../hostApi.ts";
import { type Axis, sizeOf } from "./axis.ts";
import { fontPixels } from "./rowHeights.ts";
import { type Block, blockOf, type CellSelection } from "./selection.ts";
import type { SheetChanges } from "./useSheetChanges.ts";

/** Pixels; Sheets lets columns be narrower, but then their edge cannot be caught again. */
const LEAST_WIDTH = 20;
/** Longer text is left to break or to run over. */
const MOST_FITTED = 600;
/** On both sides of the text together. */
const PADDING = 14;

interface Dragged {
  readonly column: number;
  readonly width: number;
}

export function useColumnWidths(
  sheet: SheetView,
  axis: Axis,
  selection: CellSelection,
  changes: SheetChanges,
) {
  const [dragged, setDragged] = useState<Dragged | null>(null);

  /** The column, with all others that are selected as a whole beside it. */
  function meant(column: number): Pick<Block, "column" | "columns"> {
    const block = blockOf(selection);
    const isOneOfThem =
      block.rows >= sheet.rows && column >= block.column && column < block.column + block.columns;
    return isOneOfThem ? block : { column, columns: 1 };
  }

  async function fitColumns({ column, columns }: Pick<Block, "column" | "columns">) {
    const last = Math.min(column + columns, Math.max(sheet.usedColumns, column + 1));
    for (let place = column; place < last; place++) {
      const cells = await readWidest(sheet.id, place).catch(() => []);
      if (cells.length === 0) continue;
      const widest = Math.max(LEAST_WIDTH, ...cells.map(textWidth));
      const pixels = Math.ceil(Math.min(MOST_FITTED, widest));
      await changes.change({ kind: "resize", sheet: sheet.id, column: place, columns: 1, pixels });
    }
  }

  return {
    dragged,
    fitColumns: (block: Pick<Block, "column" | "columns">) => void fitColumns(block),
    fitMeant: (column: number) => void fitColumns(meant(column)),
    drag(event: PointerEvent, column: number) {
      const begun = sizeOf(axis, column);
      const widthAt = ({ clientX }: PointerEvent) =>
        Math.max(LEAST_WIDTH, Math.round(begun + clientX - event.clientX));
      const move = (moved: PointerEvent) => setDragged({ column, width: widthAt(moved) });
      const stop = (ended: PointerEvent) => {
        removeEventListener("pointermove", move);
        removeEventListener("pointerup", stop);
        setDragged(null);
        const pixels = widthAt(ended);
        if (pixels === begun) return;
        void changes.change({ kind: "resize", sheet: sheet.id, ...pick(meant(column)), pixels });
      };
      addEventListener("pointermove", move);
      addEventListener("pointerup", stop);
    },
  };
}

function pick({ column, columns }: Pick<Block, "column" | "columns">) {
  return { column, columns };
}

let ruler: CanvasRenderingContext2D | null = null;

function textWidth(cell: CellView): number {
  ruler ??= document.createElement("canvas").getContext("2d");
  if (ruler === null) return 0;
  const { fontFamily } = getComputedStyle(document.documentElement);
  ruler.font = `${cell.italic ? "italic " : ""}${cell.bold ? "700 " : ""}${fontPixels(cell)}px ${fontFamily}`;
  const lines = cell.text.split("\n").map((line) => ruler!.measureText(line).width);
  return Math.max(...lines) + PADDING;
}
