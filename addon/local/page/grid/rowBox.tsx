/**
 * One row of cells within a pane.
 */
// biome-ignore-all lint/a11y/useSemanticElements: cells are placed by pixels, a table would place them itself
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus and moves the selection
import type { JSX } from "preact";
import type { CellView, SheetView } from "../../pageApi.ts";
import { type Axis, sizeOf, startOf } from "./axis.ts";
import { pixels } from "./pixels.ts";
import { colorOn, colorOnDark, groundOnDark } from "./readableColor.ts";
import { fontPixels } from "./rowHeights.ts";
import { mergeAt } from "./selection.ts";
import type { Span } from "./useGridLayout.ts";

export interface RowProps {
  /** By which it is read out with the row's other part. */
  readonly id: string;
  readonly row: number;
  readonly cells: readonly CellView[];
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly rowAxis: Axis;
  readonly columnAxis: Axis;
  readonly merges: SheetView["merges"];
  /** The column of the active cell when it is in this row. */
  readonly activeColumn: number | null;
}

const EMPTY: CellView = { text: "", kind: "empty" };

/** An empty cell without a colour is drawn by the grid lines alone; the active one is there to be read out. */
export function RowBox(props: RowProps) {
  const { row, cells, firstColumn, lastColumn, rowAxis, activeColumn } = props;
  const boxes: JSX.Element[] = [];
  // Long text to the left of what is in sight may run into it.
  const start = startOfSpill(cells, firstColumn);
  const end = Math.min(lastColumn, Math.max(cells.length - 1, activeColumn ?? 0));
  for (let column = start; column <= end; column++) {
    const cell = cells[column] ?? EMPTY;
    if (!isDrawn(cell) && column !== activeColumn) continue;
    boxes.push(<CellBox key={column} {...props} cell={cell} column={column} />);
  }
  if (boxes.length === 0) return null;
  return (
    <div
      class="row"
      id={props.id}
      data-row={row + 1}
      style={{
        transform: `translateY(${startOf(rowAxis, row)}px)`,
        height: `${sizeOf(rowAxis, row)}px`,
      }}
    >
      {boxes}
    </div>
  );
}

/** Whether a row has a cell between two columns. @param activeColumn As for `RowBox`. */
export function hasCells(
  cells: readonly CellView[],
  { first, last }: Span,
  activeColumn: number | null,
): boolean {
  if (activeColumn !== null && activeColumn >= first && activeColumn <= last) return true;
  for (let column = first; column <= last && column < cells.length; column++) {
    if (isDrawn(cells[column] ?? EMPTY)) return true;
  }
  return false;
}

function isDrawn({ kind, background, note }: CellView): boolean {
  return kind !== "empty" || background !== undefined || note !== undefined;
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

function CellBox(props: CellProps) {
  const { cell, row, column, cells, rowAxis, columnAxis, merges, activeColumn } = props;
  const merge = mergeAt({ row, column }, merges);
  if (merge !== undefined && (merge.row !== row || merge.column !== column)) return null;
  const left = startOf(columnAxis, column);
  const width = startOf(columnAxis, column + (merge?.columns ?? 1)) - left;
  const height = startOf(rowAxis, row + (merge?.rows ?? 1)) - startOf(rowAxis, row);
  if (width === 0) return null;
  const room = merge === undefined ? width + spillRoom(cell, cells, column, columnAxis) : width;
  const isSpilling = room > width;
  // Here for the text that runs into view; a frozen column's cell is read out in its own pane.
  const isBesideView = column < props.firstColumn;
  return (
    <div
      class={classOf(cell, isSpilling, merge !== undefined)}
      {...(isBesideView
        ? { "aria-hidden": "true" }
        : { role: "gridcell", "aria-colindex": column + 1 })}
      {...(column === activeColumn ? { "aria-selected": "true" } : {})}
      style={{
        ...pixels({ left, width, height }),
        ...groundColors(cell),
      }}
    >
      <span
        class={cell.wrap ? "shown wrapped" : "shown"}
        style={{
          maxWidth: `${room}px`,
          ...(cell.align === undefined ? {} : { textAlign: cell.align }),
          ...(cell.bold ? { fontWeight: "700" } : {}),
          ...(cell.italic ? { fontStyle: "italic" } : {}),
          ...textColors(cell),
          ...(cell.size === undefined ? {} : { fontSize: `${fontPixels(cell)}px` }),
        }}
      >
        {cell.text}
      </span>
    </div>
  );
}

function classOf(cell: CellView, isSpilling: boolean, isJoined: boolean): string {
  const { kind, note, background } = cell;
  const joined = isJoined ? (background === undefined ? " joined plain" : " joined") : "";
  const ground = background === undefined ? "" : " grounded";
  return `cell kind-${kind}${ground}${isSpilling ? " spilling" : ""}${note === undefined ? "" : " noted"}${joined}`;
}

/** grid.css takes the one or the other by the theme. */
function groundColors({ background }: CellView): Record<string, string> {
  if (background === undefined) return {};
  return { "--ground": background, "--ground-dark": groundOnDark(background) };
}

/** As `groundColors`. */
function textColors({ color, background, kind }: CellView): Record<string, string> {
  if (kind === "empty") return {};
  const own = color ?? (background === undefined ? undefined : colorOn(background));
  if (own === undefined) return {};
  return { "--text": own, "--text-dark": colorOnDark(own, background) };
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
