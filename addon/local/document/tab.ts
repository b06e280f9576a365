/**
 * One tab of a document.
 */
import type { Area } from "./cell.ts";
import type { Chart } from "./chart.ts";
import type { ConditionalFormat } from "./conditionalFormat.ts";
import { StoredCells } from "./storedCells.ts";
import { StyledCells } from "./styledCells.ts";

/** A tab or a part of it that only some may edit. */
export interface Protection {
  readonly id: number;
  /** null protects the whole tab. */
  readonly area: Area | null;
  readonly description: string;
  /** Only warns: anyone may still edit. */
  readonly warningOnly: boolean;
  /** Somebody else protected it, and this user is not among its editors. */
  readonly byOthers: boolean;
}

/** Size of a new tab, as in Sheets. */
export const NEW_TAB_ROWS = 1000;
export const NEW_TAB_COLUMNS = 26;
/** Pixels, as in Sheets. */
export const DEFAULT_COLUMN_WIDTH = 100;

/** Held open for as long as the document is: its fields change with every edit. */
export class Tab {
  readonly id: number;
  name: string;
  rows = NEW_TAB_ROWS;
  columns = NEW_TAB_COLUMNS;
  readonly cells = new StoredCells();
  readonly styles = new StyledCells();
  /** By cell, "row,column". */
  readonly notes = new Map<string, string>();
  /** The text after "=", by cell. */
  readonly formulas = new Map<string, string>();
  /** By column, only where not the default. */
  readonly columnWidths = new Map<number, number>();
  frozenRows = 0;
  frozenColumns = 0;
  tabColor: string | null = null;
  hidden = false;
  hiddenGridlines = false;
  merges: readonly Area[] = [];
  conditionalFormats: readonly ConditionalFormat[] = [];
  charts: readonly Chart[] = [];
  protections: readonly Protection[] = [];

  constructor(id: number, name: string) {
    this.id = id;
    this.name = name;
  }

  insertRows(before: number, count: number): void {
    this.cells.insertRows(before, count);
    this.styles.insertRows(before, count);
    shift(this.notes, "row", before, count);
    shift(this.formulas, "row", before, count);
    this.rows += count;
  }

  deleteRows(first: number, count: number): void {
    this.cells.deleteRows(first, count);
    this.styles.deleteRows(first, count);
    shift(this.notes, "row", first, -count);
    shift(this.formulas, "row", first, -count);
    this.rows -= count;
  }

  insertColumns(before: number, count: number): void {
    this.cells.insertColumns(before, count);
    this.styles.insertColumns(before, count);
    shift(this.notes, "column", before, count);
    shift(this.formulas, "column", before, count);
    shiftWidths(this.columnWidths, before, count);
    this.columns += count;
  }

  deleteColumns(first: number, count: number): void {
    this.cells.deleteColumns(first, count);
    this.styles.deleteColumns(first, count);
    shift(this.notes, "column", first, -count);
    shift(this.formulas, "column", first, -count);
    shiftWidths(this.columnWidths, first, -count);
    this.columns -= count;
  }
}

export function cellKey(row: number, column: number): string {
  return `${row},${column}`;
}

/** Moves what is kept by cell; a negative count removes what stood in the lines that go. */
function shift(
  byCell: Map<string, string>,
  along: "row" | "column",
  from: number,
  count: number,
): void {
  if (byCell.size === 0) return;
  const kept = [...byCell];
  byCell.clear();
  for (const [key, text] of kept) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    const at = along === "row" ? row : column;
    if (at >= from && count < 0 && at < from - count) continue;
    const moved = at >= from ? at + count : at;
    byCell.set(along === "row" ? cellKey(moved, column) : cellKey(row, moved), text);
  }
}

function shiftWidths(widths: Map<number, number>, from: number, count: number): void {
  const kept = [...widths];
  widths.clear();
  for (const [column, width] of kept) {
    if (column >= from && count < 0 && column < from - count) continue;
    widths.set(column >= from ? column + count : column, width);
  }
}
