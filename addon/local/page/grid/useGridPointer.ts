/**
 * The mouse on the grid: cells, whole rows and columns, dragging, and which note to show.
 */
import type { RefObject } from "preact";
import { useState } from "preact/hooks";
import type { SheetView } from "../../pageApi.ts";
import { placeAt, startOf } from "./axis.ts";
import { HEADER_HEIGHT, HEADER_WIDTH } from "./headers.tsx";
import { type CellSelection, type Place, selectionOf } from "./selection.ts";
import type { GridLayout } from "./useGridLayout.ts";

interface Given {
  readonly sheet: SheetView;
  readonly layout: GridLayout;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly selection: CellSelection;
  readonly select: (selection: CellSelection) => void;
}

interface Hovered extends Place {
  readonly x: number;
  readonly y: number;
}

export function useGridPointer(given: Given) {
  const { sheet, layout, scroller, selection, select } = given;
  const { rowAxis, columnAxis, scrollLeft, scrollTop } = layout;
  const [hovered, setHovered] = useState<Hovered | null>(null);

  /** Which cell is under the mouse, and on which header, if any. */
  function targetOf(event: PointerEvent) {
    const view = scroller.current!.getBoundingClientRect();
    const x = event.clientX - view.left - HEADER_WIDTH;
    const y = event.clientY - view.top - HEADER_HEIGHT;
    return {
      onLetters: y < 0,
      onNumbers: x < 0,
      row: placeAt(rowAxis, y < layout.frozenHeight ? y : y + scrollTop),
      column: placeAt(columnAxis, x < layout.frozenWidth ? x : x + scrollLeft),
    };
  }

  function reach({ onLetters, onNumbers, row, column }: ReturnType<typeof targetOf>) {
    const anchor = { row: onLetters ? 0 : row, column: onNumbers ? 0 : column };
    return selectionOf({
      ...anchor,
      rows: onLetters ? sheet.rows : 1,
      columns: onNumbers ? sheet.columns : 1,
    });
  }

  return {
    hovered,
    down(event: PointerEvent) {
      if (event.button !== 0 || (event.target as Element).closest(".chart") !== null) return;
      const start = reach(targetOf(event));
      const anchor = event.shiftKey ? selection.anchor : start.anchor;
      select({ anchor, focus: start.focus });
      setHovered(null);
      const drag = (moved: PointerEvent) => select({ anchor, focus: reach(targetOf(moved)).focus });
      const stop = () => {
        removeEventListener("pointermove", drag);
        removeEventListener("pointerup", stop);
      };
      addEventListener("pointermove", drag);
      addEventListener("pointerup", stop);
    },
    move(event: PointerEvent) {
      if (event.buttons !== 0) return;
      const { onLetters, onNumbers, row, column } = targetOf(event);
      if (row === hovered?.row && column === hovered.column && !onLetters && !onNumbers) return;
      if (onLetters || onNumbers || (event.target as Element).closest(".chart") !== null) {
        setHovered(null);
        return;
      }
      const scrolledX = column < sheet.frozenColumns ? 0 : scrollLeft;
      const scrolledY = row < sheet.frozenRows ? 0 : scrollTop;
      setHovered({
        row,
        column,
        x: startOf(columnAxis, column + 1) - scrolledX + HEADER_WIDTH,
        y: startOf(rowAxis, row) - scrolledY + HEADER_HEIGHT,
      });
    },
    leave: () => setHovered(null),
  };
}
