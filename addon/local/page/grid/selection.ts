/**
 * Which cells are selected, and how keys and the mouse move that.
 *
 * Places count from 0. The anchor is the cell that was chosen first and that typing goes to;
 * the focus is where Shift or dragging has led.
 */
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
  if (step.control && step.key.toLowerCase() === "a") {
    return selectionOf({ row: 0, column: 0, rows: bounds.rows, columns: bounds.columns });
  }
  const extends_ = step.shift && step.key !== "Tab" && step.key !== "Enter";
  const target = targetOf(extends_ ? selection.focus : selection.anchor, step, bounds);
  if (target === null) return null;
  const focus = within(target, bounds);
  return { anchor: extends_ ? selection.anchor : focus, focus };
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

/** 0 → "A", 25 → "Z", 26 → "AA". */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  const letter = String.fromCharCode(65 + (column % 26));
  return rest === 0 ? letter : columnLetters(rest - 1) + letter;
}

/** "B7" or "B7:D9". */
export function blockName(block: Block): string {
  const first = `${columnLetters(block.column)}${block.row + 1}`;
  if (block.rows === 1 && block.columns === 1) return first;
  const last = `${columnLetters(block.column + block.columns - 1)}${block.row + block.rows}`;
  return `${first}:${last}`;
}
