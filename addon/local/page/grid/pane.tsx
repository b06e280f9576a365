/**
 * A rectangle of the grid that scrolls in its own way: the body, what is frozen above it, left of it, and both.
 */
import type { ComponentChildren, JSX } from "preact";
import { useRef } from "preact/hooks";
import type { CellView, SheetView } from "../../pageApi.ts";
import { type Axis, startOf } from "./axis.ts";
import { pixels } from "./pixels.ts";
import { boxOf } from "./placedBox.ts";
import { RowBox } from "./rowBox.tsx";
import { type Block, blockOf, type CellSelection, mergeAt, withMerges } from "./selection.ts";
import { type PaneColumns, partId } from "./spokenRows.tsx";
import type { Span } from "./useGridLayout.ts";
import { placesBySlot, useSlots } from "./useSlots.ts";

interface FrameProps {
  /** Where the pane stands in the view, pixels. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Which point of the sheet is at its upper left corner. */
  readonly offsetX: number;
  readonly offsetY: number;
}

interface Props extends FrameProps {
  /** Which columns it shows: rows in two panes are read out as one. */
  readonly name: PaneColumns;
  readonly rows: Span;
  readonly columns: Span;
  readonly rowAxis: Axis;
  readonly columnAxis: Axis;
  readonly merges: SheetView["merges"];
  readonly gridlines: boolean;
  readonly cellsOf: (row: number) => readonly CellView[] | undefined;
  readonly selection: CellSelection;
  /** What was copied, until it is pasted or given up. */
  readonly marked: Block | null;
}

export function Pane(props: Props) {
  const { rows, columns, rowAxis, columnAxis, gridlines } = props;
  const slots = useSlots(rows);
  const top = startOf(rowAxis, rows.first);
  const bottom = startOf(rowAxis, rows.last + 1);
  const left = startOf(columnAxis, columns.first);
  const right = startOf(columnAxis, columns.last + 1);
  return (
    <PaneFrame {...props}>
      <div class="paper" style={pixels({ left, top, width: right - left, height: bottom - top })} />
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
          {placesBySlot(rows, slots, rowAxis).map((row) => (
            <i
              key={`r${row % slots}`}
              class="line-across"
              style={pixels({ top: startOf(rowAxis, row + 1) - 1, left, width: right - left })}
            />
          ))}
        </>
      )}
      <Rows {...props} slots={slots} />
      <SelectionMarks {...props} />
    </PaneFrame>
  );
}

/** A part of the view that shows the sheet from a point on. */
export function PaneFrame(props: FrameProps & { readonly children: ComponentChildren }) {
  const { left, top, width, height, offsetX, offsetY, children } = props;
  if (width <= 0 || height <= 0) return null;
  return (
    <div class="pane" style={pixels({ left, top, width, height })}>
      <div class="pane-sheet" style={{ transform: `translate(${-offsetX}px, ${-offsetY}px)` }}>
        {children}
      </div>
    </div>
  );
}

const NO_CELLS: readonly CellView[] = [];

/**
 * Rows drawn before are handed back as they were, so that a scrolled pixel costs nothing
 * and a scrolled row costs one row.
 */
function Rows(props: Props & { readonly slots: number }) {
  const { name, rows, columns, rowAxis, columnAxis, merges, cellsOf, selection, slots } = props;
  const active = mergeAt(selection.anchor, merges) ?? selection.anchor;
  const drawn = useRef(new Map<number, { of: readonly unknown[]; box: JSX.Element }>());
  const kept = new Map<number, { of: readonly unknown[]; box: JSX.Element }>();
  const boxes = placesBySlot(rows, slots, rowAxis).flatMap((row) => {
    const isActive = row === active.row;
    const cells = cellsOf(row) ?? (isActive ? NO_CELLS : undefined);
    if (cells === undefined || (cells.length === 0 && !isActive)) return [];
    const activeColumn = isActive ? active.column : null;
    const of = [
      cells,
      columns.first,
      columns.last,
      rowAxis,
      columnAxis,
      merges,
      activeColumn,
      slots,
    ];
    const before = drawn.current.get(row);
    const same = before?.of.every((part, place) => part === of[place]) ? before : undefined;
    const entry = same ?? {
      of,
      box: (
        <RowBox
          key={row % slots}
          id={partId(name, row)}
          activeColumn={activeColumn}
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

function SelectionMarks({ selection, merges, marked, rowAxis, columnAxis }: Props) {
  const block = withMerges(blockOf(selection), merges);
  const anchor = mergeAt(selection.anchor, merges) ?? { ...selection.anchor, rows: 1, columns: 1 };
  const isOneCell = block.rows === anchor.rows && block.columns === anchor.columns;
  return (
    <>
      {!isOneCell && (
        <div class="selected-block" style={pixels(boxOf(block, rowAxis, columnAxis))} />
      )}
      {marked !== null && (
        <div class="copied-block" style={pixels(boxOf(marked, rowAxis, columnAxis))} />
      )}
      <div class="selected-cell" style={pixels(boxOf(anchor, rowAxis, columnAxis))} />
    </>
  );
}

function placesOf({ first, last }: Span): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
}
