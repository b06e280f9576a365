/**
 * Charts of the profit tab, drawn from the tables on it. Each title says what is to be seen.
 */
import { ltvBands } from "#shared/engine/profit/ltvBand.ts";
import { columnsOf } from "../tabs/canvas.ts";
import { axisTitle, type ChartSketch, titled } from "../tabs/dashboardCharts.ts";
import { palette } from "../tabs/palette.ts";
import type { Area } from "../tabs/tabPlan.ts";
import { markerSeries, moneyAxis, noLines, unseenSeries } from "./chartLooks.ts";
import { COUNT } from "./profitCells.ts";
import { chartColours } from "./profitColours.ts";

/** Cumulative profit over the customers, peak and end as points. */
export function whaleChart(table: Area, title: string, customers: string): ChartSketch {
  return {
    kind: "combo",
    ranges: columnsIn(table),
    options: {
      ...titled(title),
      colors: [palette.steps[3], palette.ink, chartColours.loss],
      seriesType: "area",
      ...markerSeries(1, 14),
      ...markerSeries(2, 8),
      "legend.position": "top",
      ...axisTitle("hAxis", customers),
      ...moneyAxis,
    },
  };
}

/** Customers of each tier, stacked by band. @param table Without those of whom it is not known. */
export function bandChart(table: Area, title: string): ChartSketch {
  return {
    kind: "column",
    ranges: columnsIn(table),
    options: {
      ...titled(title),
      colors: ltvBands.map((band) => chartColours.bands[band]),
      isStacked: true,
      "legend.position": "right",
      "vAxis.format": COUNT,
      "vAxis.minValue": 0,
    },
  };
}

/**
 * What lies across zero is drawn in two parts, the second of them below: for most tables there is none.
 *
 * @param table Labels, amounts, what is stood on, sums, costs, savings; each move in two parts.
 */
export function costChart(
  table: Area,
  title: string,
  {
    hasCostBelow,
    hasGainBelow,
  }: { readonly hasCostBelow: boolean; readonly hasGainBelow: boolean },
): ChartSketch {
  const { unseen, loss, gain } = chartColours;
  const drawn = [
    { column: 2, color: unseen },
    { column: 3, color: palette.money },
    { column: 4, color: loss },
    ...(hasCostBelow ? [{ column: 5, color: loss }] : []),
    { column: 6, color: gain },
    ...(hasGainBelow ? [{ column: 7, color: gain }] : []),
  ];
  return {
    kind: "column",
    ranges: [0, ...drawn.map(({ column }) => column)].map((column) => columnsOf(table, column)),
    options: {
      ...titled(title),
      colors: drawn.map(({ color }) => color),
      isStacked: true,
      "legend.position": "none",
      ...unseenSeries(0),
      ...moneyAxis,
      ...noLines,
    },
  };
}

/** Worse to one side, better to the other. */
export function tornadoChart(ranges: readonly Area[], title: string): ChartSketch {
  return {
    kind: "bar",
    ranges,
    options: {
      ...titled(title),
      colors: [chartColours.loss, chartColours.gain],
      isStacked: true,
      "legend.position": "top",
      "hAxis.format": COUNT,
    },
  };
}

export function discountChart(ranges: readonly Area[], title: string): ChartSketch {
  return {
    kind: "column",
    ranges,
    options: {
      ...titled(title),
      colors: [palette.money],
      "legend.position": "none",
      "vAxis.format": "0%",
      "vAxis.minValue": 0,
    },
  };
}

function columnsIn(table: Area): Area[] {
  return Array.from({ length: table.columns }, (_, column) => columnsOf(table, column));
}
