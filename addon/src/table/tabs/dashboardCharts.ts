/**
 * The dashboard's native charts, drawn from the tables beneath them. Each title says what is to be seen.
 *
 * Only options that Google lists for charts in Sheets are used, see
 * developers.google.com/apps-script/chart-configuration-options.
 */
import type { DashboardWords } from "#shared/words/dashboard.ts";
import { numberText } from "#shared/words/numberText.ts";
import { columnsOf } from "./canvas.ts";
import { nextOrdersOf, WEEKS_AHEAD } from "./dashboardFacts.ts";
import { groupColumns, isFutureKnown, scoredCustomers } from "./dashboardGroups.ts";
import { palette } from "./palette.ts";
import type { ScoredRun } from "./scoredRun.ts";
import type { Area, CellValue, ChartPlan } from "./tabPlan.ts";

/** Where the tables stand, each with its header and without totals. */
export interface DashboardTables {
  readonly tiers: Area;
  readonly segments: Area;
  readonly concentration: Area;
  readonly nextOrders: Area;
  readonly grid: Area;
}

/** A chart that has yet to be given its place. */
export type ChartSketch = Pick<ChartPlan, "kind" | "ranges" | "options">;

const chartNames = [
  "tiers",
  "segments",
  "concentration",
  "expected",
  "nextOrders",
  "grid",
] as const;
export type ChartName = (typeof chartNames)[number];

/** In reading order; left out is what nothing is known of. */
export function shownCharts(run: ScoredRun, hasSegments: boolean): readonly ChartName[] {
  const { hasSpend } = run.checked.population;
  const isScored = scoredCustomers(run) > 0;
  const isShown: Readonly<Record<ChartName, boolean>> = {
    tiers: isScored,
    segments: hasSegments,
    concentration: isScored && hasSpend,
    expected: isScored && isFutureKnown(run),
    nextOrders: nextOrdersOf(run).weeks.some((customers) => customers > 0),
    grid: isScored,
  };
  return chartNames.filter((name) => isShown[name]);
}

/** @param values Of the whole tab: titles name what stands there. */
export function chartSketch(
  name: ChartName,
  run: ScoredRun,
  tables: DashboardTables,
  values: readonly (readonly CellValue[])[],
  words: DashboardWords,
): ChartSketch {
  const best = String(values[tables.tiers.row]?.[0] ?? "");
  switch (name) {
    case "tiers":
      return tierChart(run, tables.tiers, best, words);
    case "segments":
      return segmentChart(run, tables.segments, values, words);
    case "concentration":
      return concentrationChart(run, tables.concentration, words);
    case "expected":
      return expectedChart(run, tables.tiers, best, words);
    case "nextOrders":
      return nextOrdersChart(tables.nextOrders, values, words);
    case "grid":
      return gridChart(run, tables.grid, words);
  }
}

function tierChart(run: ScoredRun, table: Area, best: string, words: DashboardWords): ChartSketch {
  const { all, tiers } = run.response.facts;
  const share = all.spend > 0 ? words.percent(tiers.high.spend / all.spend) : null;
  return sharesChart("column", run, table, words.charts.tiers(shown(best), share));
}

function segmentChart(
  run: ScoredRun,
  table: Area,
  values: readonly (readonly CellValue[])[],
  words: DashboardWords,
): ChartSketch {
  const first = values[table.row] ?? [];
  const held = first[groupColumns.revenueShare];
  const share = typeof held === "number" ? words.percent(held) : null;
  const name = shown(String(first[groupColumns.label] ?? ""));
  return sharesChart("bar", run, table, words.charts.segments(name, share));
}

/** A group's share of the customers beside its share of the money: what they differ in is the point. */
function sharesChart(
  kind: "bar" | "column",
  run: ScoredRun,
  table: Area,
  title: string,
): ChartSketch {
  const valueAxis = kind === "bar" ? "hAxis" : "vAxis";
  const { label, customersShare, revenueShare } = groupColumns;
  const shares = run.checked.population.hasSpend
    ? [customersShare, revenueShare]
    : [customersShare];
  return {
    kind,
    ranges: [label, ...shares].map((column) => columnsOf(table, column)),
    options: {
      ...titled(title),
      colors: [palette.customers, palette.money],
      "legend.position": "top",
      [`${valueAxis}.format`]: "0%",
      [`${valueAxis}.minValue`]: 0,
    },
  };
}

function concentrationChart(run: ScoredRun, table: Area, words: DashboardWords): ChartSketch {
  return {
    kind: "line",
    ranges: [0, 1, 2].map((column) => columnsOf(table, column)),
    options: {
      ...titled(words.charts.concentration(words.percent(run.response.facts.topFifthShare))),
      colors: [palette.money, palette.customers],
      "series.0.lineWidth": 3,
      "series.1.lineWidth": 2,
      "legend.position": "top",
      ...axisTitle("hAxis", words.charts.shareOfCustomers),
      "vAxis.format": "0%",
      "vAxis.minValue": 0,
      "vAxis.maxValue": 1,
    },
  };
}

/** What is expected as a column, the ends of its range as points over it: error bars are not drawn alike everywhere. */
function expectedChart(
  run: ScoredRun,
  table: Area,
  best: string,
  words: DashboardWords,
): ChartSketch {
  const { all, tiers } = run.response.facts;
  const share = all.expectedValue > 0 ? tiers.high.expectedValue / all.expectedValue : 0;
  const { label, expectedValue, expectedValueLow, expectedValueHigh } = groupColumns;
  return {
    kind: "combo",
    ranges: [label, expectedValue, expectedValueLow, expectedValueHigh].map((column) =>
      columnsOf(table, column),
    ),
    options: {
      ...titled(words.charts.expected(shown(best), words.percent(share))),
      colors: [palette.steps[2], palette.money, palette.ink],
      seriesType: "bars",
      "series.1.type": "line",
      "series.1.lineWidth": 0,
      "series.1.pointSize": 7,
      "series.2.type": "line",
      "series.2.lineWidth": 0,
      "series.2.pointSize": 7,
      "legend.position": "top",
      "vAxis.format": "#,##0",
      "vAxis.minValue": 0,
    },
  };
}

function nextOrdersChart(
  table: Area,
  values: readonly (readonly CellValue[])[],
  words: DashboardWords,
): ChartSketch {
  const counts = values
    .slice(table.row, table.row - 1 + table.rows)
    .map((row) => Number(row[table.column]));
  const expected = counts.slice(0, WEEKS_AHEAD).reduce((sum, count) => sum + count, 0);
  const late = counts[WEEKS_AHEAD + 1] ?? 0;
  const weeks = { ...table, rows: 1 + WEEKS_AHEAD };
  return {
    kind: "column",
    ranges: [0, 1].map((column) => columnsOf(weeks, column)),
    options: {
      ...titled(words.charts.nextOrders(numberText(expected), numberText(late))),
      colors: [palette.money],
      "legend.position": "none",
      ...axisTitle("hAxis", words.weekFrom),
      ...customersAxis(Math.max(...counts.slice(0, WEEKS_AHEAD)), words),
    },
  };
}

/** A column a recency score, stacked by frequency score. */
function gridChart(run: ScoredRun, grid: Area, words: DashboardWords): ChartSketch {
  const counts = run.response.facts.grid;
  const all = counts.flat().reduce((sum, count) => sum + count, 0);
  const good = [3, 4].reduce((sum, r) => sum + (counts[r]?.[3] ?? 0) + (counts[r]?.[4] ?? 0), 0);
  return {
    kind: "column",
    ranges: Array.from({ length: grid.columns }, (_, column) => columnsOf(grid, column)),
    options: {
      ...titled(words.charts.grid(numberText(good), numberText(all))),
      colors: palette.steps,
      isStacked: true,
      "legend.position": "right",
      ...axisTitle("hAxis", words.charts.recency),
      ...customersAxis(Math.max(...counts.map((row) => row.reduce((sum, n) => sum + n, 0))), words),
    },
  };
}

/** Customers are whole: left to itself, an axis over few of them is marked 0.5, 1, 1.5. */
export function customersAxis(
  most: number,
  { charts }: Pick<DashboardWords, "charts">,
): ChartSketch["options"] {
  return {
    ...(charts.customers === null ? {} : axisTitle("vAxis", charts.customers)),
    "vAxis.format": "#,##0",
    "vAxis.minValue": 0,
    ...(most > FEW ? {} : { "vAxis.maxValue": FEW, "vAxis.gridlines.count": FEW + 1 }),
  };
}

const FEW = 5;

/** Upright, for Chinese has no italics. */
export function axisTitle(axis: "hAxis" | "vAxis", title: string): ChartSketch["options"] {
  return { [`${axis}.title`]: title, [`${axis}.titleTextStyle.italic`]: false };
}

export function titled(title: string) {
  return { title, "titleTextStyle.color": palette.ink, "titleTextStyle.fontSize": 13 };
}

/** Of a name as a cell takes it: without the apostrophe that the sheet swallows. */
function shown(name: string): string {
  return name.replace(/^'/, "");
}
