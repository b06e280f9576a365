/**
 * Column letters and row numbers at the edge of the grid.
 */
import { type Axis, sizeOf, startOf } from "./axis.ts";
import { pixels } from "./pixels.ts";
import { blockOf, type CellSelection, columnLetters } from "./selection.ts";
import type { Span } from "./useGridLayout.ts";

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

export function ColumnHeaders({ axis, span, from, length, offset, selection }: Props) {
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
  const numbers = [];
  for (let place = span.first; place <= span.last; place++) {
    const chosen = place >= row && place < row + rows;
    numbers.push(
      <span
        key={place}
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
