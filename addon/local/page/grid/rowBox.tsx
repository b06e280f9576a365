/**
 * One row of cells within a pane.
 */
// biome-ignore-all lint/a11y/useSemanticElements: cells are placed by pixels, a table would place them itself
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus and moves the selection
import type { JSX } from "preact";
import type { CellView, SheetView } from "../../pageApi.ts";
import { type Axis, sizeOf, startOf } from "./axis.ts";
import { pixels } from "./pixels.ts";
import { fontPixels } from "./rowHeights.ts";

export interface RowProps {
  readonly row: number;
  readonly cells: readonly CellView[];
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly rowAxis: Axis;
  readonly columnAxis: Axis;
  readonly merges: SheetView["merges"];
}

/** An empty cell without a colour is drawn by the grid lines alone. */
export function RowBox(props: RowProps) {
  const { row, cells, firstColumn, lastColumn, rowAxis } = props;
  const boxes: JSX.Element[] = [];
  // Long text to the left of what is in sight may run into it.
  const start = startOfSpill(cells, firstColumn);
  for (let column = start; column <= lastColumn; column++) {
    const cell = cells[column];
    if (cell === undefined) break;
    if (cell.kind === "empty" && cell.background === undefined && cell.note === undefined) continue;
    boxes.push(<CellBox key={column} {...props} cell={cell} column={column} />);
  }
  return (
    <div
      class="row"
      role="row"
      aria-rowindex={row + 1}
      style={{
        transform: `translateY(${startOf(rowAxis, row)}px)`,
        height: `${sizeOf(rowAxis, row)}px`,
      }}
    >
      {boxes}
    </div>
  );
}

function startOfSpill(cells: readonly CellView[], firstColumn: number): number {
  let column = firstColumn;
  while (column > 0 && (cells[column]?.kind ?? "empty") === "empty") column--;
  return column;
}

interface CellProps extends RowProps {
  readonly cell: CellView;
  readonly column: number;
}

function CellBox({ cell, row, column, cells, rowAxis, columnAxis, merges }: CellProps) {
  const merge = merges.find(
    (area) =>
      row >= area.row &&
      row < area.row + area.rows &&
      column >= area.column &&
      column < area.column + area.columns,
  );
  if (merge !== undefined && (merge.row !== row || merge.column !== column)) return null;
  const left = startOf(columnAxis, column);
  const width = startOf(columnAxis, column + (merge?.columns ?? 1)) - left;
  const height = startOf(rowAxis, row + (merge?.rows ?? 1)) - startOf(rowAxis, row);
  const room = merge === undefined ? width + spillRoom(cell, cells, column, columnAxis) : width;
  return (
    <div
      class={`cell kind-${cell.kind}${room > width ? " spilling" : ""}${cell.note === undefined ? "" : " noted"}`}
      role="gridcell"
      aria-colindex={column + 1}
      style={{
        ...pixels({ left, width, height }),
        ...(cell.background === undefined ? {} : { background: cell.background }),
        ...(merge === undefined ? {} : { zIndex: "1" }),
      }}
    >
      <span
        class={cell.wrap ? "shown wrapped" : "shown"}
        style={{
          maxWidth: `${room}px`,
          ...(cell.align === undefined ? {} : { textAlign: cell.align }),
          ...(cell.bold ? { fontWeight: "700" } : {}),
          ...(cell.italic ? { fontStyle: "italic" } : {}),
          ...(cell.color === undefined ? {} : { color: cell.color }),
          ...(cell.size === undefined ? {} : { fontSize: `${fontPixels(cell)}px` }),
          ...(room > width ? { background: cell.background ?? "#fff" } : {}),
        }}
      >
        {cell.text}
      </span>
    </div>
  );
}

/** Pixels that long text may run over the empty cells at its right. */
function spillRoom(
  cell: CellView,
  cells: readonly CellView[],
  column: number,
  columnAxis: Axis,
): number {
  if (cell.kind !== "text" || cell.wrap || (cell.align ?? "left") !== "left") return 0;
  let end = column + 1;
  while (end < columnAxis.count && isBare(cells[end], cell)) end++;
  return startOf(columnAxis, end) - startOf(columnAxis, column + 1);
}

function isBare(neighbour: CellView | undefined, cell: CellView): boolean {
  if (neighbour === undefined) return true;
  return (
    neighbour.kind === "empty" &&
    (neighbour.background ?? "#ffffff") === (cell.background ?? "#ffffff")
  );
}
