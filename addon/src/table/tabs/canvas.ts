/**
 * A tab that is more than one table: blocks of cells are put in their places and become one rectangle.
 */
import { palette } from "./palette.ts";
import type { Area, CellValue, NumberFormat, Style, StyledArea } from "./tabPlan.ts";

export interface Canvas {
  /** Rows of cells, down and right of the given cell. */
  put(row: number, column: number, cells: readonly (readonly CellValue[])[]): Area;
  format(area: Area, format: string): void;
  style(area: Area, style: Style): void;
  values(): CellValue[][];
  /** "@" for the whole, so that no word is taken for a date, then what was asked for. */
  formats(): NumberFormat[];
  styles(): readonly StyledArea[];
}

/** @param size Rows and columns of the tab. */
export function canvas(size: { readonly rows: number; readonly columns: number }): Canvas {
  const values = Array.from({ length: size.rows }, () => Array<CellValue>(size.columns).fill(""));
  const formats: NumberFormat[] = [{ area: { row: 1, column: 1, ...size }, format: "@" }];
  const styles: StyledArea[] = [];
  return {
    put(row, column, cells) {
      for (const [down, line] of cells.entries()) {
        for (const [right, value] of line.entries()) {
          values[row - 1 + down]![column - 1 + right] = value;
        }
      }
      return { row, column, rows: cells.length, columns: cells[0]?.length ?? 0 };
    },
    format(area, format) {
      if (isFilled(area)) formats.push({ area, format });
    },
    style(area, style) {
      if (isFilled(area)) styles.push({ area, style });
    },
    values: () => values,
    formats: () => formats,
    styles: () => styles,
  };
}

/** A table without rows has no cells to dress. */
function isFilled({ rows, columns }: Area): boolean {
  return rows > 0 && columns > 0;
}

/**
 * The look of a tab's first lines and of its tables, the same everywhere. A colour of text comes with one of
 * the cell or not at all: a host may show the cells that have none in a dark theme.
 */
export const looks = {
  title: { bold: true, size: 18 },
  section: { bold: true, size: 13 },
  tableHeader: {
    bold: true,
    color: palette.paper,
    background: palette.ink,
    align: "center",
    middle: true,
    wrap: true,
  },
  userHeader: palette.own,
  total: { bold: true, background: palette.band, color: palette.ink },
  // No italics: Chinese has none, and slanted glyphs are hard to read.
  hint: { size: 9 },
} as const satisfies Record<string, Style>;

/** The part of an area that is so many columns from its left edge on. */
export function columnsOf(area: Area, from: number, count = 1): Area {
  return { ...area, column: area.column + from, columns: count };
}
