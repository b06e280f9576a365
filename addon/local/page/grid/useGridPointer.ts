/**
 * The mouse on the grid: cells, whole rows and columns, dragging, and which cell it rests on.
 */
import type { RefObject } from "preact";
import { useRef, useState } from "preact/hooks";
import type { SheetView } from "../../pageApi.ts";
import { type Axis, placeAt } from "./axis.ts";
import { HEADER_HEIGHT, HEADER_WIDTH } from "./headers.tsx";
import { blockOf, type CellSelection, type Place, selectionOf } from "./selection.ts";
import type { GridLayout } from "./useGridLayout.ts";

interface Given {
  readonly sheet: SheetView;
  readonly layout: GridLayout;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly selection: CellSelection;
  readonly select: (selection: CellSelection) => void;
}

interface Target extends Place {
  readonly onLetters: boolean;
  readonly onNumbers: boolean;
}

/** Milliseconds between two steps while the mouse is held beyond the edge. */
const SCROLL_STEP = 50;

export function useGridPointer(given: Given) {
  const [hovered, setHovered] = useState<Place | null>(null);
  const latest = useRef(given); // a drag goes on while the sheet scrolls under it
  latest.current = given;

  function down(event: PointerEvent) {
    const start = targetOf(event, given);
    const first = reach(start, given.sheet);
    const anchor = event.shiftKey ? given.selection.anchor : first.anchor;
    let { focus } = first;
    given.select({ anchor, focus });
    setHovered(null);
    let held = event;
    const drag = () => {
      const { sheet, select } = latest.current;
      const next = reach(draggedTo(held, start, latest.current), sheet).focus;
      if (next.row === focus.row && next.column === focus.column) return;
      focus = next;
      select({ anchor, focus });
    };
    const move = (moved: PointerEvent) => {
      held = moved;
      drag();
    };
    const timer = setInterval(() => isOutside(held, latest.current) && drag(), SCROLL_STEP);
    const stop = () => {
      clearInterval(timer);
      removeEventListener("pointermove", move);
      removeEventListener("pointerup", stop);
      removeEventListener("pointercancel", stop);
    };
    addEventListener("pointermove", move);
    addEventListener("pointerup", stop);
    addEventListener("pointercancel", stop);
  }

  return {
    hovered,
    down(event: PointerEvent) {
      if (event.button === 0 && !isOnChart(event)) down(event);
    },
    /** Selects what a menu is asked for, unless it is selected already. False on a chart. */
    aim(event: MouseEvent): boolean {
      if (isOnChart(event)) return false;
      const target = targetOf(event, given);
      const block = blockOf(given.selection);
      const wholeRows = block.columns >= given.sheet.columns;
      const wholeColumns = block.rows >= given.sheet.rows;
      const isChosen =
        (target.onLetters ? wholeColumns : isWithin(target.row, block.row, block.rows)) &&
        (target.onNumbers ? wholeRows : isWithin(target.column, block.column, block.columns));
      if (!isChosen) given.select(reach(target, given.sheet));
      return true;
    },
    move(event: PointerEvent) {
      if (event.buttons !== 0) return;
      const { onLetters, onNumbers, row, column } = targetOf(event, given);
      if (onLetters || onNumbers || isOnChart(event)) setHovered(null);
      else if (row !== hovered?.row || column !== hovered.column) setHovered({ row, column });
    },
    leave: () => setHovered(null),
    isOnCell(event: MouseEvent): boolean {
      const { onLetters, onNumbers } = targetOf(event, given);
      return !onLetters && !onNumbers && !isOnChart(event);
    },
  };
}

function isOnChart(event: Event): boolean {
  return (event.target as Element).closest(".chart") !== null;
}

/** Which cell is under the mouse, and on which header, if any. */
function targetOf(event: MouseEvent, { scroller, layout }: Given): Target {
  const { x, y } = pointIn(event, scroller);
  const { rowAxis, columnAxis, frozenWidth, frozenHeight, scrollLeft, scrollTop } = layout;
  return {
    onLetters: y < 0,
    onNumbers: x < 0,
    row: placeAt(rowAxis, y < frozenHeight ? y : y + scrollTop),
    column: placeAt(columnAxis, x < frozenWidth ? x : x + scrollLeft),
  };
}

/** Beyond the upper and the left edge, a drag that began behind the frozen cells goes on behind them. */
function draggedTo(event: PointerEvent, start: Target, given: Given): Target {
  const { sheet, layout, scroller } = given;
  const target = targetOf(event, given);
  const { x, y } = pointIn(event, scroller);
  const back = (axis: Axis, point: number, frozen: number, scroll: number, place: number) =>
    point < frozen && scroll > 0 ? Math.max(0, placeAt(axis, frozen + scroll) - 1) : place;
  const { rowAxis, columnAxis, frozenHeight, frozenWidth, scrollTop, scrollLeft } = layout;
  const { row, column } = target;
  return {
    ...target,
    onLetters: start.onLetters,
    onNumbers: start.onNumbers,
    ...(start.row >= sheet.frozenRows
      ? { row: back(rowAxis, y, frozenHeight, scrollTop, row) }
      : {}),
    ...(start.column >= sheet.frozenColumns
      ? { column: back(columnAxis, x, frozenWidth, scrollLeft, column) }
      : {}),
  };
}

function isOutside(event: PointerEvent, { scroller, layout }: Given): boolean {
  const { x, y } = pointIn(event, scroller);
  const { clientWidth, clientHeight } = scroller.current!;
  return (
    y < layout.frozenHeight ||
    x < layout.frozenWidth ||
    y > clientHeight - HEADER_HEIGHT ||
    x > clientWidth - HEADER_WIDTH
  );
}

function pointIn(event: MouseEvent, scroller: Given["scroller"]) {
  const view = scroller.current!.getBoundingClientRect();
  return {
    x: event.clientX - view.left - HEADER_WIDTH,
    y: event.clientY - view.top - HEADER_HEIGHT,
  };
}

/** The cell, or the whole row or column of a heading. */
function reach({ onLetters, onNumbers, row, column }: Target, sheet: SheetView): CellSelection {
  return selectionOf({
    row: onLetters ? 0 : row,
    column: onNumbers ? 0 : column,
    rows: onLetters ? sheet.rows : 1,
    columns: onNumbers ? sheet.columns : 1,
  });
}

function isWithin(place: number, first: number, count: number): boolean {
  return place >= first && place < first + count;
}
