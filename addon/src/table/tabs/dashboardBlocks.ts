/**
 * The dashboard's cells, block by block: numbers on cards, tables, the coloured grid.
 */
import { type Canvas, columnsOf, looks } from "./canvas.ts";
import { WIDTHS } from "./chartPlaces.ts";
import { groupColumns } from "./dashboardGroups.ts";
import type { Headline } from "./dashboardHeadlines.ts";
import { palette } from "./palette.ts";
import type { Area, CellValue } from "./tabPlan.ts";

type Rows = readonly (readonly CellValue[])[];

/** The first column's card stands alone, every other one spans two columns. */
const CARD_COLUMNS = [1, 2, 4, 6, 8];

export function putSection(page: Canvas, row: number, title: string, column = 1): void {
  page.style(page.put(row, column, [[title]]), looks.section);
}

/** @returns The cells to join. */
export function putHeadlines(page: Canvas, row: number, line: readonly Headline[]): Area[] {
  for (const [i, { label, value, format }] of line.entries()) {
    const card = page.put(row, CARD_COLUMNS[i]!, [[label], [value]]);
    page.format({ ...card, row: row + 1, rows: 1 }, format);
  }
  const labels = { row, column: 1, rows: 1, columns: WIDTHS.length };
  const card = { background: palette.band, align: "center", middle: true } as const;
  page.style(labels, { ...card, size: 9, color: palette.mutedInk });
  page.style({ ...labels, row: row + 1 }, { ...card, size: 16, bold: true, color: palette.ink });
  return CARD_COLUMNS.slice(1).map((column) => ({ row, column, rows: 2, columns: 2 }));
}

/** @returns The table with its header. */
export function putGroups(page: Canvas, row: number, header: readonly string[], rows: Rows): Area {
  putHeader(page, page.put(row, 1, [header]));
  putGroupRows(page, row + 1, rows);
  return { row, column: 1, rows: rows.length + 1, columns: groupColumns.count };
}

export function putGroupRows(page: Canvas, row: number, rows: Rows): Area {
  const body = page.put(row, 1, rows);
  page.format(columnsOf(body, groupColumns.customers), "#,##0");
  page.format(columnsOf(body, groupColumns.customersShare), "0.0%");
  page.format(columnsOf(body, groupColumns.revenue), "#,##0");
  page.format(columnsOf(body, groupColumns.revenueShare), "0.0%");
  page.format(columnsOf(body, groupColumns.expectedValue, 3), "#,##0");
  return body;
}

/** Labels begin and numbers end where their column's cells do. */
function putHeader(page: Canvas, header: Area): void {
  page.style(header, { ...looks.tableHeader, align: "right" });
  page.style(columnsOf(header, 0), { align: "left" });
}

/** A small table with its header. */
export function putTable(
  page: Canvas,
  row: number,
  column: number,
  rows: Rows,
  format: string,
): Area {
  const table = page.put(row, column, rows);
  putHeader(page, { ...table, rows: 1 });
  page.format({ ...columnsOf(bodyOf(table), 1), columns: table.columns - 1 }, format);
  return table;
}

/** @returns The grid with its labels. */
export function putGrid(page: Canvas, row: number, rows: Rows): Area {
  const grid = page.put(row, 1, rows);
  page.style({ ...grid, rows: 1 }, looks.tableHeader);
  page.style(columnsOf(grid, 0), looks.tableHeader);
  const counts = gridBody(grid);
  page.format(counts, "#,##0");
  // A rule colours these cells: their text must not turn light with a dark theme.
  page.style(counts, { align: "center", background: palette.paper, color: palette.ink });
  return grid;
}

export function gridBody(grid: Area): Area {
  return { ...bodyOf(grid), column: grid.column + 1, columns: grid.columns - 1 };
}

export function bodyOf(table: Area): Area {
  return { ...table, row: table.row + 1, rows: table.rows - 1 };
}
