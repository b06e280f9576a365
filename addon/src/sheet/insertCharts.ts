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
    .setChartType(chart.kind === "bar" ? Charts.ChartType.BAR : Charts.ChartType.COLUMN)
    .setNumHeaders(1)
    .setPosition(chart.at.row, chart.at.column, chart.offset.x, chart.offset.y);
  for (const area of chart.ranges) builder = builder.addRange(rangeOf(sheet, area));
  for (const [option, value] of Object.entries(chart.options)) {
    builder = builder.setOption(option, value);
  }
  return builder.build();
}
