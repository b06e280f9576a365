import type { ChartPlan } from "../table/tabs/tabPlan.ts";
import { rangeOf } from "./fillTab.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type EmbeddedChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

/** Native charts over the cells of the same sheet: they follow what the user changes there. */
export function insertCharts(sheet: Sheet, charts: readonly ChartPlan[]): void {
  for (const chart of charts) sheet.insertChart(buildChart(sheet, chart));
}

function buildChart(sheet: Sheet, chart: ChartPlan): EmbeddedChart {
  let builder = sheet
    .newChart()
    .setChartType(chartTypeOf(chart.kind))
    .setNumHeaders(1)
    .setPosition(chart.at.row, chart.at.column, chart.offset.x, chart.offset.y);
  for (const area of chart.ranges) builder = builder.addRange(rangeOf(sheet, area));
  for (const [option, value] of Object.entries(chart.options)) {
    builder = builder.setOption(option, value);
  }
  return builder.build();
}

function chartTypeOf(kind: ChartPlan["kind"]): GoogleAppsScript.Charts.ChartType {
  switch (kind) {
    case "bar":
      return Charts.ChartType.BAR;
    case "column":
      return Charts.ChartType.COLUMN;
    case "line":
      return Charts.ChartType.LINE;
    case "area":
      return Charts.ChartType.AREA;
    case "combo":
      return Charts.ChartType.COMBO;
  }
}
