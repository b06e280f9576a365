/**
 * The dashboard: headline numbers, charts, the tables that the charts are drawn from, notices, model card.
 *
 * Row heights are the host's own, 20 or 21 pixels: a chart is given as many rows of empty cells as it is
 * high where they are lowest, and hangs on its cell, so that it moves along when a row above grows.
 */
import { explainNotice } from "#shared/problems/explainNotice.ts";
import { dashboardWords } from "#shared/words/dashboard.ts";
import { isoDate } from "#shared/words/isoDate.ts";
import type { Language } from "#shared/words/language.ts";
import { modelCardLines } from "#shared/words/modelCard.ts";
import { canvas, columnsOf, looks } from "./canvas.ts";
import { cellWordsOf } from "./cellWords.ts";
import { tierRules } from "./customersTab.ts";
import {
  bodyOf,
  gridBody,
  putGrid,
  putGroupRows,
  putGroups,
  putHeadlines,
  putSection,
  putTable,
  WIDTHS,
} from "./dashboardBlocks.ts";
import { type ChartSketch, chartSketch, shownCharts } from "./dashboardCharts.ts";
import {
  concentrationRows,
  gridRows,
  groupHeader,
  nextOrderRows,
  segmentRows,
  tierRows,
  totalRows,
} from "./dashboardGroups.ts";
import { headlines } from "./dashboardHeadlines.ts";
import { palette } from "./palette.ts";
import type { ScoredRun } from "./scoredRun.ts";
import type { ChartPlan, TabPlan } from "./tabPlan.ts";
import { textLines } from "./textLines.ts";

export function dashboardTab(run: ScoredRun, language: Language): TabPlan {
  const words = dashboardWords(language);
  const cellWords = cellWordsOf(run, language);
  const currency = run.checked.dataCheck.currency ?? "";
  const tiers = tierRows(run, cellWords);
  const totals = totalRows(run, words);
  const segments = segmentRows(run, cellWords);
  const grid = gridRows(run);
  const orders = nextOrderRows(run, words);
  const shares = concentrationRows(run, words);
  const notices = run.notices
    .flatMap((notice) => textLines(explainNotice(notice, language), PAGE_PIXELS))
    .map((line) => [line]);
  const card = modelCardLines(run.response.model, language, cellWords.shown.tier).flatMap(
    ({ title, text }) =>
      textLines(text, PAGE_PIXELS - WIDTHS[0]!).map((line, i) => [i === 0 ? title : "", line]),
  );

  const charts = shownCharts(run, segments.length > 0);
  const noticesAt = CHARTS_AT + CHART_ROWS * Math.ceil(charts.length / 2);
  const tiersAt = noticesAt + (notices.length > 0 ? notices.length + 2 : 0);
  const segmentsAt = tiersAt + 2 + tiers.length + totals.length + 2;
  const gridAt = segmentsAt + (segments.length > 0 ? segments.length + 3 : 0);
  const ordersAt = gridAt + 2 + grid.length + 1;
  const cardAt = ordersAt + 2 + Math.max(orders.length, shares.length) + 1;
  const page = canvas({ rows: cardAt + card.length + 1, columns: WIDTHS.length });

  const subtitle = words.subtitle(run.sheets, isoDate(run.response.model.asOf), currency);
  page.style(page.put(1, 1, [[words.title]]), looks.title);
  page.style(page.put(2, 1, [[subtitle]]), looks.hint);
  const merges = headlines(run, words, language).flatMap((line, i) =>
    putHeadlines(page, 4 + 3 * i, line),
  );
  if (notices.length > 0) {
    putSection(page, noticesAt, words.notices);
    page.put(noticesAt + 1, 1, notices);
  }

  putSection(page, tiersAt, words.tiers);
  const tierTable = putGroups(page, tiersAt + 1, groupHeader(words.group.tier, words), tiers);
  const totalTable = putGroupRows(page, tiersAt + 2 + tiers.length, totals);
  page.style({ ...totalTable, row: totalTable.row + totals.length - 1, rows: 1 }, looks.total);
  page.style(page.put(totalTable.row + totals.length, 1, [[words.rangeHint]]), looks.hint);

  if (segments.length > 0) putSection(page, segmentsAt, words.segments);
  const segmentHeader = segments.length > 0 ? groupHeader(words.group.segment, words) : [];
  const segmentTable = putGroups(page, segmentsAt + 1, segmentHeader, segments);

  putSection(page, gridAt, words.grid);
  page.style(page.put(gridAt + 1, 1, [[words.gridHint]]), looks.hint);
  const gridTable = putGrid(page, gridAt + 2, grid);

  putSection(page, ordersAt, words.nextOrders);
  page.style(page.put(ordersAt + 1, 1, [[words.nextOrdersHint]]), looks.hint);
  const orderTable = putTable(page, ordersAt + 2, 1, orders, "#,##0");
  const { hasSpend } = run.checked.population;
  if (hasSpend) putSection(page, ordersAt, words.concentration, RIGHT);
  const shareTable = putTable(page, ordersAt + 2, RIGHT, hasSpend ? shares : [], "0.0%");

  putSection(page, cardAt, words.modelCard);
  page.style(columnsOf(page.put(cardAt + 1, 1, card), 0), { bold: true });

  const tables = {
    tiers: tierTable,
    segments: segmentTable,
    concentration: shareTable,
    nextOrders: orderTable,
    grid: gridTable,
  };
  return {
    tab: "dashboard",
    language,
    values: page.values(),
    formats: page.formats(),
    styles: page.styles(),
    merges,
    headerNotes: [],
    rules: [
      ...tierRules(columnsOf(bodyOf(tierTable), 0), cellWords),
      {
        kind: "gradient",
        areas: [gridBody(gridTable)],
        from: palette.paper,
        to: palette.steps[2],
      },
    ],
    charts: charts.map((name, i) =>
      placed(chartSketch(name, run, tables, page.values(), words), i, charts.length),
    ),
    widths: WIDTHS,
    frozenRows: 0,
    frozenColumns: 0,
    gridlines: false,
    color: palette.money,
  };
}

const PAGE_PIXELS = WIDTHS.reduce((sum, width) => sum + width);
const CHARTS_AT = 10;
const CHART_ROWS = 16;
const LEAST_ROW_PIXELS = 20;
/** First column of the page's right half. */
const RIGHT = 5;
const LEFT_PIXELS = WIDTHS.slice(0, RIGHT - 1).reduce((sum, width) => sum + width);
const GAP = 10;

/** Two charts side by side; the last has the whole width where it would stand alone. */
function placed(sketch: ChartSketch, i: number, count: number): ChartPlan {
  const isLeft = i % 2 === 0;
  const isAlone = isLeft && i === count - 1;
  const width = isLeft ? LEFT_PIXELS - GAP : PAGE_PIXELS - LEFT_PIXELS;
  return {
    ...sketch,
    at: { row: CHARTS_AT + CHART_ROWS * Math.floor(i / 2), column: isLeft ? 1 : RIGHT },
    offset: { x: 0, y: 0 },
    options: {
      ...sketch.options,
      width: isAlone ? PAGE_PIXELS : width,
      height: CHART_ROWS * LEAST_ROW_PIXELS - GAP,
    },
  };
}
