/**
 * The dashboard: headline numbers, charts, the tables that the charts are drawn from, notices, model card.
 *
 * Row heights are the host's own, about 21 pixels; a chart is given as many rows of empty cells as it is
 * high, and hangs on its cell, so that it moves along when a row above grows.
 */
import { explainNotice } from "#shared/problems/explainNotice.ts";
import { dashboardWords } from "#shared/words/dashboard.ts";
import { isoDate } from "#shared/words/isoDate.ts";
import type { Language } from "#shared/words/language.ts";
import { modelCardLines } from "#shared/words/modelCard.ts";
import { type Canvas, canvas, columnsOf, looks } from "./canvas.ts";
import { cellWordsOf } from "./cellWords.ts";
import { tierRules } from "./customersTab.ts";
import { gridChart, segmentChart, tierChart } from "./dashboardCharts.ts";
import {
  gridRows,
  groupColumns,
  groupHeader,
  segmentRows,
  tierRows,
  totalRows,
} from "./dashboardGroups.ts";
import { type Headline, headlines } from "./dashboardHeadlines.ts";
import { palette } from "./palette.ts";
import type { ScoredRun } from "./scoredRun.ts";
import type { Area, CellValue, TabPlan } from "./tabPlan.ts";
import { textLines } from "./textLines.ts";

export function dashboardTab(run: ScoredRun, language: Language): TabPlan {
  const words = dashboardWords(language);
  const currency = run.checked.dataCheck.currency ?? "";
  const tiers = tierRows(run, language);
  const totals = totalRows(run, words);
  const segments = segmentRows(run, language);
  const notices = run.notices
    .flatMap((notice) => textLines(explainNotice(notice, language), PAGE_PIXELS))
    .map((line) => [line]);
  const card = modelCardLines(run.response.model, language).flatMap(({ title, text }) =>
    textLines(text, PAGE_PIXELS - WIDTHS[0]!).map((line, i) => [i === 0 ? title : "", line]),
  );

  const tiersAt = CHARTS_AT + CHART_ROWS + 1;
  const segmentsAt = tiersAt + 2 + tiers.length + totals.length + 2;
  const gridAt = segmentsAt + 2 + segments.length + 1;
  const noticesAt = gridAt + 2 + GRID_CHART_ROWS + 1;
  const cardAt = noticesAt + (notices.length > 0 ? notices.length + 2 : 0);
  const page = canvas({ rows: cardAt + card.length + 1, columns: WIDTHS.length });

  const subtitle = words.subtitle(run.sheet, isoDate(run.response.model.asOf), currency);
  page.style(page.put(1, 1, [[words.title]]), looks.title);
  page.style(page.put(2, 1, [[subtitle]]), looks.subtitle);
  const merges = headlines(run, words).flatMap((line, i) => putHeadlines(page, 4 + 2 * i, line));

  section(page, tiersAt, words.tiers);
  const tierTable = putGroups(page, tiersAt + 1, groupHeader(words.group.tier, words), tiers);
  const totalTable = putGroupRows(page, tiersAt + 2 + tiers.length, totals);
  page.style({ ...totalTable, row: totalTable.row + totals.length - 1, rows: 1 }, looks.total);
  page.style(page.put(totalTable.row + totals.length, 1, [[words.rangeHint]]), looks.hint);

  section(page, segmentsAt, words.segments);
  const segmentHeader = groupHeader(words.group.segment, words);
  const segmentTable = putGroups(page, segmentsAt + 1, segmentHeader, segments);

  section(page, gridAt, words.grid);
  page.style(page.put(gridAt + 1, 1, [[words.gridHint]]), looks.hint);
  const grid = putGrid(page, gridAt + 2, gridRows(run));

  if (notices.length > 0) {
    section(page, noticesAt, words.notices);
    page.put(noticesAt + 1, 1, notices);
  }
  section(page, cardAt, words.modelCard);
  page.style(columnsOf(page.put(cardAt + 1, 1, card), 0), { bold: true });

  return {
    tab: "dashboard",
    language,
    values: page.values(),
    formats: page.formats(),
    styles: page.styles(),
    merges,
    headerNotes: [],
    rules: [
      ...tierRules(columnsOf(bodyOf(tierTable), 0), cellWordsOf(run, language)),
      {
        kind: "gradient",
        areas: [gridBody(grid)],
        from: palette.paper,
        to: palette.steps[2],
      },
    ],
    charts: [
      tierChart(tierTable, { row: CHARTS_AT, column: 1, width: 445, height: CHART_HEIGHT }, words),
      ...(segments.length === 0
        ? []
        : [
            segmentChart(
              segmentTable,
              { row: CHARTS_AT, column: 5, width: 450, height: CHART_HEIGHT },
              words,
            ),
          ]),
      gridChart(
        grid,
        { row: gridAt + 2, column: 1, width: 355, height: GRID_CHART_ROWS * ROW_PIXELS - 8 },
        words,
      ),
    ],
    widths: WIDTHS,
    frozenRows: 0,
    frozenColumns: 0,
    gridlines: false,
    color: palette.money,
  };
}

const WIDTHS = [190, 90, 90, 90, 90, 90, 90, 90, 90];
const PAGE_PIXELS = WIDTHS.reduce((sum, width) => sum + width);
/** The first column's card stands alone, every other one spans two columns. */
const CARD_COLUMNS = [1, 2, 4, 6, 8];
const ROW_PIXELS = 21;
const CHARTS_AT = 9;
const CHART_ROWS = 16;
const CHART_HEIGHT = CHART_ROWS * ROW_PIXELS - 8;
const GRID_CHART_ROWS = 14;
/** Right of its chart. */
const GRID_COLUMN = 4;

function section(page: Canvas, row: number, title: string): void {
  page.style(page.put(row, 1, [[title]]), looks.section);
}

/** @returns The cells to join. */
function putHeadlines(page: Canvas, row: number, line: readonly Headline[]): Area[] {
  for (const [i, { label, value, format }] of line.entries()) {
    const card = page.put(row, CARD_COLUMNS[i]!, [[label], [value]]);
    page.format({ ...card, row: row + 1, rows: 1 }, format);
  }
  const labels = { row, column: 1, rows: 1, columns: WIDTHS.length };
  page.style({ ...labels, rows: 2 }, { background: palette.band, align: "center", middle: true });
  page.style(labels, { size: 9, color: palette.mutedInk });
  page.style({ ...labels, row: row + 1 }, { size: 16, bold: true, color: palette.ink });
  return CARD_COLUMNS.slice(1).map((column) => ({ row, column, rows: 2, columns: 2 }));
}

/** @returns The table with its header. */
function putGroups(
  page: Canvas,
  row: number,
  header: readonly string[],
  rows: readonly (readonly CellValue[])[],
): Area {
  page.style(page.put(row, 1, [header]), looks.tableHeader);
  putGroupRows(page, row + 1, rows);
  return { row, column: 1, rows: rows.length + 1, columns: groupColumns.count };
}

function putGroupRows(page: Canvas, row: number, rows: readonly (readonly CellValue[])[]): Area {
  const body = page.put(row, 1, rows);
  page.format(columnsOf(body, groupColumns.customers), "#,##0");
  page.format(columnsOf(body, groupColumns.customersShare), "0.0%");
  page.format(columnsOf(body, groupColumns.revenue), "#,##0");
  page.format(columnsOf(body, groupColumns.revenueShare), "0.0%");
  page.format(columnsOf(body, groupColumns.expectedValue, 3), "#,##0");
  return body;
}

/** @returns The grid with its labels. */
function putGrid(page: Canvas, row: number, rows: readonly (readonly CellValue[])[]): Area {
  const grid = page.put(row, GRID_COLUMN, rows);
  page.style({ ...grid, rows: 1 }, { ...looks.tableHeader });
  page.style(columnsOf(grid, 0), { ...looks.tableHeader });
  page.format(gridBody(grid), "#,##0");
  page.style(gridBody(grid), { align: "center" });
  return grid;
}

function gridBody(grid: Area): Area {
  return {
    row: grid.row + 1,
    column: grid.column + 1,
    rows: grid.rows - 1,
    columns: grid.columns - 1,
  };
}

function bodyOf(table: Area): Area {
  return { ...table, row: table.row + 1, rows: table.rows - 1 };
}
