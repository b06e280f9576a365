/**
 * Which cells are selected, and how keys and the mouse move that.
 *
 * Places count from 0. The anchor is the cell that was chosen first and that typing goes to;
 * the focus is where Shift or dragging has led.
 */
import { shownRow } from "./hiddenRows.ts";

export interface Place {
  readonly row: number;
  readonly column: number;
}

export interface CellSelection {
  readonly anchor: Place;
  readonly focus: Place;
}

export interface Block extends Place {
  readonly rows: number;
  readonly columns: number;
}

export interface Bounds {
  readonly rows: number;
  readonly columns: number;
  /** Rows and columns that hold something: where Ctrl and an arrow lead. */
  readonly usedRows: number;
  readonly usedColumns: number;
  /** Rows that Page Up and Page Down pass. */
  readonly pageRows: number;
  /** Joined cells count as one. */
  readonly merges?: readonly Block[];
  /** Rows that a step passes, ascending. */
  readonly hiddenRows?: readonly number[];
}

export interface Step {
  readonly key: string;
  readonly shift: boolean;
  readonly control: boolean;
}

export function selectionOf(block: Block): CellSelection {
  return {
    anchor: { row: block.row, column: block.column },
    focus: { row: block.row + block.rows - 1, column: block.column + block.columns - 1 },
  };
}

export function blockOf({ anchor, focus }: CellSelection): Block {
  return {
    row: Math.min(anchor.row, focus.row),
    column: Math.min(anchor.column, focus.column),
    rows: Math.abs(anchor.row - focus.row) + 1,
    columns: Math.abs(anchor.column - focus.column) + 1,
  };
}

/** The selection after a key; null for a key that moves nothing. */
export function stepped(
  selection: CellSelection,
  step: Step,
  bounds: Bounds,
): CellSelection | null {
  const whole = wholeLines(selection, step, bounds);
  if (whole !== null) return whole;
  const extends_ = step.shift && step.key !== "Tab" && step.key !== "Enter";
  const from = extends_ ? selection.focus : selection.anchor;
  const target = targetOf(edgeOf(from, step.key, bounds), step, bounds);
  if (target === null) return null;
  const { row, column } = within(target, bounds);
  const focus = { row: shownRow(from.row, row, bounds.rows, bounds.hiddenRows ?? []), column };
  if (extends_) return { anchor: selection.anchor, focus };
  const place = firstOf(focus, bounds);
  return { anchor: place, focus: place };
}

/** All that is used, then all there is; whole rows or columns of what is selected. */
function wholeLines(
  selection: CellSelection,
  { key, control, shift }: Step,
  bounds: Bounds,
): CellSelection | null {
  const block = blockOf(selection);
  const { rows, columns, usedRows, usedColumns } = bounds;
  if (control && key.toLowerCase() === "a") {
    const used = { row: 0, column: 0, rows: usedRows, columns: usedColumns };
    const isChosen = block.rows >= usedRows && block.columns >= usedColumns;
    const isBlank = usedRows === 0 || usedColumns === 0;
    return selectionOf(isChosen || isBlank ? { ...used, rows, columns } : used);
  }
  if (key !== " " || control === shift) return null;
  return selectionOf(control ? { ...block, row: 0, rows } : { ...block, column: 0, columns });
}

function targetOf({ row, column }: Place, step: Step, bounds: Bounds): Place | null {
  const { key, control, shift } = step;
  const lastRow = Math.max(0, bounds.usedRows - 1);
  const lastColumn = Math.max(0, bounds.usedColumns - 1);
  switch (key) {
    case "ArrowUp":
      return { row: control ? (row > lastRow ? lastRow : 0) : row - 1, column };
    case "ArrowDown":
      return { row: control ? (row < lastRow ? lastRow : bounds.rows - 1) : row + 1, column };
    case "ArrowLeft":
      return { row, column: control ? (column > lastColumn ? lastColumn : 0) : column - 1 };
    case "ArrowRight":
      return {
        row,
        column: control ? (column < lastColumn ? lastColumn : bounds.columns - 1) : column + 1,
      };
    case "Home":
      return { row: control ? 0 : row, column: 0 };
    case "End":
      return { row: control ? lastRow : row, column: lastColumn };
    case "PageUp":
      return { row: row - bounds.pageRows, column };
    case "PageDown":
      return { row: row + bounds.pageRows, column };
    case "Tab":
      return { row, column: column + (shift ? -1 : 1) };
    case "Enter":
      return { row: row + (shift ? -1 : 1), column };
    default:
      return null;
  }
}

function within({ row, column }: Place, bounds: Bounds): Place {
  return {
    row: Math.max(0, Math.min(row, bounds.rows - 1)),
    column: Math.max(0, Math.min(column, bounds.columns - 1)),
  };
}

/** The side of joined cells at which a step to the right or downwards leaves them. */
function edgeOf(place: Place, key: string, bounds: Bounds): Place {
  const merge = mergeAt(place, bounds.merges ?? []);
  if (merge === undefined) return place;
  if (key === "ArrowDown" || key === "Enter") {
    return { row: merge.row + merge.rows - 1, column: place.column };
  }
  if (key === "ArrowRight" || key === "Tab") {
    return { row: place.row, column: merge.column + merge.columns - 1 };
  }
  return place;
}

function firstOf(place: Place, bounds: Bounds): Place {
  const { row, column } = mergeAt(place, bounds.merges ?? []) ?? place;
  return { row, column };
}

/** The joined cells that hold a place. */
export function mergeAt(place: Place, merges: readonly Block[]): Block | undefined {
  return merges.find((merge) => overlap(merge, { ...place, rows: 1, columns: 1 }));
}

/** What is selected, with joined cells wholly in or out. */
export function withMerges(block: Block, merges: readonly Block[]): Block {
  for (const merge of merges) {
    if (!overlap(merge, block)) continue;
    const grown = hull(block, merge);
    if (grown.rows !== block.rows || grown.columns !== block.columns) {
      return withMerges(grown, merges);
    }
  }
  return block;
}

function hull(one: Block, other: Block): Block {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    row,
    column,
    rows: Math.max(one.row + one.rows, other.row + other.rows) - row,
    columns: Math.max(one.column + one.columns, other.column + other.columns) - column,
  };
}

function overlap(one: Block, other: Block): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}
