import type { RefObject } from "preact";
import { useEffect } from "preact/hooks";
import type { SheetView } from "../../pageApi.ts";
import { type Axis, sizeOf, startOf } from "./axis.ts";
import { HEADER_HEIGHT, HEADER_WIDTH } from "./headers.tsx";
import { blockOf, type CellSelection, type Place } from "./selection.ts";
import type { GridLayout } from "./useGridLayout.ts";

/** Brings the focused cell into sight, but only when it is chosen or typed into: else no one could scroll away from it. */
export function useFollowFocus(
  scroller: RefObject<HTMLDivElement | null>,
  sheet: SheetView,
  layout: GridLayout,
  selection: CellSelection,
  isTyping: boolean,
): void {
  const { focus } = selection;
  useEffect(() => {
    const element = scroller.current;
    const block = blockOf(selection);
    const hasAll =
      block.rows >= Math.max(2, sheet.usedRows) && block.columns >= Math.max(2, sheet.usedColumns);
    if (element === null || hasAll) return;
    if (focus.row >= sheet.frozenRows && block.rows < sheet.rows) {
      const room = element.clientHeight - HEADER_HEIGHT - layout.frozenHeight;
      element.scrollTop = reached(
        layout.rowAxis,
        focus.row,
        layout.frozenHeight,
        room,
        element.scrollTop,
      );
    }
    if (focus.column >= sheet.frozenColumns && block.columns < sheet.columns) {
      const room = element.clientWidth - HEADER_WIDTH - layout.frozenWidth;
      element.scrollLeft = reached(
        layout.columnAxis,
        focus.column,
        layout.frozenWidth,
        room,
        element.scrollLeft,
      );
    }
  }, [selection, sheet.id, isTyping]);
}

/**
 * What is frozen is in sight wherever the rest is scrolled to: who goes there by key means the beginning,
 * who clicks it does not.
 */
export function scrollToFrozen(
  element: HTMLElement | null,
  { frozenRows, frozenColumns }: SheetView,
  from: Place,
  to: Place,
): void {
  if (element === null) return;
  const isFirst = to.row === 0 && to.column === 0;
  if (isFirst || (to.row < frozenRows && to.row !== from.row)) element.scrollTop = 0;
  if (isFirst || (to.column < frozenColumns && to.column !== from.column)) element.scrollLeft = 0;
}

/** The nearest scroll at which a place is wholly in sight. */
function reached(axis: Axis, place: number, frozen: number, room: number, scroll: number): number {
  const most = startOf(axis, place) - frozen;
  const least = most + sizeOf(axis, place) - room;
  return Math.min(most, Math.max(least, scroll));
}
