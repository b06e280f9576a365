/**
 * One tab of a document.
 */
import type { Area } from "./cell.ts";
import type { Chart } from "./chart.ts";
import type { ConditionalFormat } from "./conditionalFormat.ts";
import { copyCells } from "./copyCells.ts";
import type { Filter } from "./filter.ts";
import { takeSpillsAway } from "./formula/takeSpillsAway.ts";
import { shiftedArea } from "./shiftedArea.ts";
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

/** A script's own mark on a tab or on one of its columns; not seen by the user. */
export interface TabMark {
  readonly id: number;
  readonly key: string;
  readonly value: string;
  readonly visibility: "DOCUMENT" | "PROJECT";
  /** The column it moves with, from 1; absent for a mark of the whole tab. */
  readonly column?: number;
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
  /** Cells that a formula of another cell has filled, and that other cell. */
  readonly spilled = new Map<string, string>();
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
  filter: Filter | null = null;
  /** By the user; what a filter leaves out is not among them. */
  hiddenRows: ReadonlySet<number> = new Set();
  marks: readonly TabMark[] = [];

  constructor(id: number, name: string) {
    this.id = id;
    this.name = name;
  }

  insertRows(before: number, count: number): void {
    takeSpillsAway(this);
    this.cells.insertRows(before, count);
    this.styles.insertRows(before, count);
    shift(this.notes, "row", before, count);
    shift(this.formulas, "row", before, count);
    this.#shiftAreas("row", before, count);
    this.rows += count;
  }

  deleteRows(first: number, count: number): void {
    takeSpillsAway(this);
    this.cells.deleteRows(first, count);
    this.styles.deleteRows(first, count);
    shift(this.notes, "row", first, -count);
    shift(this.formulas, "row", first, -count);
    this.#shiftAreas("row", first, -count);
    this.rows -= count;
  }

  insertColumns(before: number, count: number): void {
    takeSpillsAway(this);
    this.cells.insertColumns(before, count);
    this.styles.insertColumns(before, count);
    shift(this.notes, "column", before, count);
    shift(this.formulas, "column", before, count);
    this.#shiftAreas("column", before, count);
    shiftWidths(this.columnWidths, before, count);
    this.columns += count;
  }

  deleteColumns(first: number, count: number): void {
    takeSpillsAway(this);
    this.cells.deleteColumns(first, count);
    this.styles.deleteColumns(first, count);
    shift(this.notes, "column", first, -count);
    shift(this.formulas, "column", first, -count);
    this.#shiftAreas("column", first, -count);
    shiftWidths(this.columnWidths, first, -count);
    this.columns -= count;
  }

  /** Whole columns with all that is on them, to stand before the column that is now in that place. */
  moveColumns(first: number, count: number, before: number): void {
    if (before >= first && before <= first + count) return;
    const widths = Array.from({ length: count }, (_, c) => this.columnWidths.get(first + c));
    const marks = this.marks.filter(({ column }) => isWithin(column, first, count));
    this.insertColumns(before, count);
    const from = before <= first ? first + count : first;
    copyCells(this, { row: 1, column: from, rows: this.rows, columns: count }, this, {
      row: 1,
      column: before,
    });
    widths.forEach((width, c) => {
      if (width !== undefined) this.columnWidths.set(before + c, width);
    });
    this.deleteColumns(from, count);
    const at = before <= first ? before : before - count;
    this.marks = [
      ...this.marks,
      ...marks.map((mark) => ({ ...mark, column: at + (mark.column ?? first) - first })),
    ];
  }

  /** Everything that is known by where it is. */
  #shiftAreas(along: "row" | "column", from: number, count: number): void {
    const moved = <Kind extends Area>(area: Kind) => shiftedArea(area, along, from, count) ?? [];
    this.merges = this.merges.flatMap(moved);
    this.conditionalFormats = this.conditionalFormats.flatMap((rule) => {
      const areas = rule.areas.flatMap(moved);
      return areas.length === 0 ? [] : { ...rule, areas };
    });
    this.protections = this.protections.flatMap((protection) => {
      if (protection.area === null) return protection;
      const area = shiftedArea(protection.area, along, from, count);
      return area === null ? [] : { ...protection, area };
    });
    this.filter = this.filter === null ? null : shiftedFilter(this.filter, along, from, count);
    if (along === "row") {
      if (this.hiddenRows.size === 0) return;
      const rows = [...this.hiddenRows].flatMap((row) => shiftedLine(row, from, count) ?? []);
      this.hiddenRows = new Set(rows);
      return;
    }
    this.marks = this.marks.flatMap((mark) => {
      if (mark.column === undefined) return mark;
      const column = shiftedLine(mark.column, from, count);
      return column === null ? [] : { ...mark, column };
    });
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

function shiftedFilter(
  { area, criteria }: Filter,
  along: "row" | "column",
  from: number,
  count: number,
): Filter | null {
  const moved = shiftedArea(area, along, from, count);
  if (moved === null || along === "row") return moved === null ? null : { area: moved, criteria };
  const kept = Object.entries(criteria).flatMap(([column, each]) => {
    const at = shiftedLine(Number(column), from, count);
    return at === null ? [] : [[at, each] as const];
  });
  return { area: moved, criteria: Object.fromEntries(kept) };
}

function isWithin(line: number | undefined, first: number, count: number): boolean {
  return line !== undefined && line >= first && line < first + count;
}

/** Null for a line that goes. */
function shiftedLine(line: number, from: number, count: number): number | null {
  if (line < from) return line;
  return count < 0 && line < from - count ? null : line + count;
}

function shiftWidths(widths: Map<number, number>, from: number, count: number): void {
  const kept = [...widths];
  widths.clear();
  for (const [column, width] of kept) {
    if (column >= from && count < 0 && column < from - count) continue;
    widths.set(column >= from ? column + count : column, width);
  }
}
