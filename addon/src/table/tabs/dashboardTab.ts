/**
 * The dashboard: headline numbers, charts, the tables that the charts are drawn from, notices, and where the model
 * card is.
 */
import { explainNotice } from "#shared/problems/explainNotice.ts";
import { dashboardWords } from "#shared/words/dashboard.ts";
import { methodSentence, trustSentence } from "#shared/words/forecastText.ts";
import { isoDate } from "#shared/words/isoDate.ts";
import type { Language } from "#shared/words/language.ts";
import { tabNames } from "#shared/words/tabs.ts";
import { canvas, columnsOf, looks } from "./canvas.ts";
import { cellWordsOf } from "./cellWords.ts";
import { PAGE_PIXELS, placedCharts, RIGHT, rowsOfCharts, WIDTHS } from "./chartPlaces.ts";
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
} from "./dashboardBlocks.ts";
import { chartSketch, shownCharts } from "./dashboardCharts.ts";
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
import type { TabPlan } from "./tabPlan.ts";
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
  const { forecast } = run.response.model;
  const card = [
    methodSentence(forecast, language),
    trustSentence(forecast, language),
    words.modelCardOn(tabNames.model[language]),
  ]
    .flatMap((sentence) => textLines(sentence, PAGE_PIXELS))
    .map((line) => [line]);

  const charts = shownCharts(run, segments.length > 0);
  const noticesAt = CHARTS_AT + rowsOfCharts(charts.length);
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
  page.put(cardAt + 1, 1, card);

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
    charts: placedCharts(
      charts.map((name) => chartSketch(name, run, tables, page.values(), words)),
      CHARTS_AT,
    ),
    widths: WIDTHS,
    frozenRows: 0,
    frozenColumns: 0,
    gridlines: false,
    color: palette.money,
  };
}

const CHARTS_AT = 10;
