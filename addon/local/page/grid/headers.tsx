/**
 * Column letters and row numbers at the edge of the grid.
 */
// biome-ignore-all lint/a11y/noStaticElementInteractions: an edge is for the mouse; the menu fits widths by keyboard
import { type Axis, sizeOf, startOf } from "./axis.ts";
import { columnLetters } from "./cellNames.ts";
import { pixels } from "./pixels.ts";
import { blockOf, type CellSelection } from "./selection.ts";
import type { Span } from "./useGridLayout.ts";
import { placesBySlot, useSlots } from "./useSlots.ts";

interface Props {
  readonly axis: Axis;
  readonly span: Span;
  /** Pixels of the view at which the headers begin and end. */
  readonly from: number;
  readonly length: number;
  /** The point of the sheet at `from`. */
  readonly offset: number;
  readonly selection: CellSelection;
}

export const HEADER_HEIGHT = 24;
export const HEADER_WIDTH = 48;

/** Pixels at a heading's right edge by which it can be caught. */
const HANDLE_WIDTH = 9;

interface ColumnProps extends Props {
  readonly drag: (event: PointerEvent, column: number) => void;
  readonly fitColumn: (column: number) => void;
}

export function ColumnHeaders(props: ColumnProps) {
  const { axis, span, from, length, offset, selection, drag, fitColumn } = props;
  const { column, columns } = blockOf(selection);
  const letters = [];
  for (let place = span.first; place <= span.last; place++) {
    const chosen = place >= column && place < column + columns;
    letters.push(
      <span
        key={place}
        class={chosen ? "heading-cell chosen" : "heading-cell"}
        style={pixels({
          left: startOf(axis, place) - offset,
          width: sizeOf(axis, place),
          height: HEADER_HEIGHT,
        })}
      >
        {columnLetters(place)}
      </span>,
      <i
        key={`edge${place}`}
        class="width-handle"
        style={pixels({
          left: startOf(axis, place + 1) - offset - (HANDLE_WIDTH + 1) / 2,
          width: HANDLE_WIDTH,
        })}
        onPointerDown={(event) => {
          if (event.button !== 0) return;
          event.stopPropagation();
          event.preventDefault(); // the focus stays where it is
          drag(event, place);
        }}
        onDblClick={(event) => {
          event.stopPropagation();
          fitColumn(place);
        }}
      />,
    );
  }
  return (
    <div
      class="headings"
      aria-hidden="true"
      style={pixels({ left: from, top: 0, width: Math.max(0, length), height: HEADER_HEIGHT })}
    >
      {letters}
    </div>
  );
}

export function RowHeaders({ axis, span, from, length, offset, selection }: Props) {
  const { row, rows } = blockOf(selection);
  const slots = useSlots(span);
  const numbers = [];
  for (const place of placesBySlot(span, slots, axis)) {
    const chosen = place >= row && place < row + rows;
    numbers.push(
      <span
        key={place % slots}
        class={chosen ? "heading-cell chosen" : "heading-cell"}
        style={pixels({
          top: startOf(axis, place) - offset,
          width: HEADER_WIDTH,
          height: sizeOf(axis, place),
        })}
      >
        {place + 1}
      </span>,
    );
  }
  return (
    <div
      class="headings"
      aria-hidden="true"
      style={pixels({ left: 0, top: from, width: HEADER_WIDTH, height: Math.max(0, length) })}
    >
      {numbers}
    </div>
  );
}
