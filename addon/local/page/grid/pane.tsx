/**
 * A rectangle of the grid that scrolls in its own way: the body, what is frozen above it, left of it, and both.
 */
import type { ComponentChildren, JSX } from "preact";
import { useRef } from "preact/hooks";
import type { CellView, SheetView } from "../../pageApi.ts";
import { type Axis, startOf } from "./axis.ts";
import { pixels } from "./pixels.ts";
import { RowBox } from "./rowBox.tsx";
import { type Block, blockOf, type CellSelection } from "./selection.ts";
import type { Span } from "./useGridLayout.ts";

interface Props {
  /** Where the pane stands in the view, pixels. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Which point of the sheet is at its upper left corner. */
  readonly offsetX: number;
  readonly offsetY: number;
  readonly rows: Span;
  readonly columns: Span;
  readonly rowAxis: Axis;
  readonly columnAxis: Axis;
  readonly merges: SheetView["merges"];
  readonly gridlines: boolean;
  readonly cellsOf: (row: number) => readonly CellView[] | undefined;
  readonly selection: CellSelection;
  readonly children?: ComponentChildren;
}

export function Pane(props: Props) {
  const { rows, columns, rowAxis, columnAxis, gridlines, width, height } = props;
  if (width <= 0 || height <= 0) return null;
  const top = startOf(rowAxis, rows.first);
  const bottom = startOf(rowAxis, rows.last + 1);
  const left = startOf(columnAxis, columns.first);
  const right = startOf(columnAxis, columns.last + 1);
  return (
    <div
      class="pane"
      style={pixels({
        left: props.left,
        top: props.top,
        width: props.width,
        height: props.height,
      })}
    >
      <div
        class="pane-sheet"
        style={{ transform: `translate(${-props.offsetX}px, ${-props.offsetY}px)` }}
      >
        <div
          class="paper"
          style={pixels({ left, top, width: right - left, height: bottom - top })}
        />
        {gridlines && (
          <>
            {placesOf(columns).map((column) => (
              <i
                key={`c${column}`}
                class="line-down"
                style={pixels({
                  left: startOf(columnAxis, column + 1) - 1,
                  top,
                  height: bottom - top,
                })}
              />
            ))}
            {placesOf(rows).map((row) => (
              <i
                key={`r${row}`}
                class="line-across"
                style={pixels({ top: startOf(rowAxis, row + 1) - 1, left, width: right - left })}
              />
            ))}
          </>
        )}
        <Rows {...props} />
        {props.children}
        <SelectionMarks {...props} />
      </div>
    </div>
  );
}

/**
 * Rows drawn before are handed back as they were, so that a scrolled pixel costs nothing
 * and a scrolled row costs one row.
 */
function Rows({ rows, columns, rowAxis, columnAxis, merges, cellsOf }: Props) {
  const drawn = useRef(new Map<number, { of: readonly unknown[]; box: JSX.Element }>());
  const kept = new Map<number, { of: readonly unknown[]; box: JSX.Element }>();
  const boxes = placesOf(rows).flatMap((row) => {
    const cells = cellsOf(row);
    if (cells === undefined || cells.length === 0) return [];
    const of = [cells, columns.first, columns.last, rowAxis, columnAxis, merges];
    const before = drawn.current.get(row);
    const same = before?.of.every((part, place) => part === of[place]) ? before : undefined;
    const entry = same ?? {
      of,
      box: (
        <RowBox
          key={row}
          row={row}
          cells={cells}
          firstColumn={columns.first}
          lastColumn={columns.last}
          rowAxis={rowAxis}
          columnAxis={columnAxis}
          merges={merges}
        />
      ),
    };
    kept.set(row, entry);
    return [entry.box];
  });
  drawn.current = kept;
  return <>{boxes}</>;
}

function SelectionMarks({ selection, rowAxis, columnAxis }: Props) {
  const block = blockOf(selection);
  const anchor = { ...selection.anchor, rows: 1, columns: 1 };
  const isOneCell = block.rows === 1 && block.columns === 1;
  return (
    <>
      {!isOneCell && (
        <div class="selected-block" style={pixels(boxOf(block, rowAxis, columnAxis))} />
      )}
      <div class="selected-cell" style={pixels(boxOf(anchor, rowAxis, columnAxis))} />
    </>
  );
}

export function boxOf(block: Block, rowAxis: Axis, columnAxis: Axis) {
  const left = startOf(columnAxis, block.column);
  const top = startOf(rowAxis, block.row);
  return {
    left,
    top,
    width: startOf(columnAxis, block.column + block.columns) - left,
    height: startOf(rowAxis, block.row + block.rows) - top,
  };
}

function placesOf({ first, last }: Span): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
}
