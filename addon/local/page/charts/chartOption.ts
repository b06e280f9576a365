/**
 * A native chart as the chart library draws it.
 */
import type { EChartsCoreOption } from "echarts/core";
import { chartSettings } from "../../document/chartSettings.ts";
import type { ChartView } from "../../pageApi.ts";
import { axisChart } from "./axisChart.ts";
import { chartFrame } from "./chartFrame.ts";
import { type ChartTheme, chartLook } from "./chartLook.ts";
import { chartSeries } from "./chartSeries.ts";
import { histogramOf } from "./histogram.ts";
import { pieSeries } from "./pieSeries.ts";

/** @param width Pixels of the chart. @param height Likewise. */
export function chartOption(
  chart: ChartView,
  width: number,
  height: number,
  theme: ChartTheme,
): EChartsCoreOption {
  const look = chartLook(theme);
  const settings = chartSettings(chart.options);
  const given = chartSeries(chart);
  const content = chart.type === "histogram" ? histogramOf(given) : given;
  const frame = chartFrame(chart.type, settings, content, width, height, look);
  return chart.type === "pie"
    ? { ...frame.option, series: [pieSeries(settings, content, frame.plot, look)] }
    : { ...frame.option, ...axisChart(chart.type, settings, content, frame.plot, look) };
}
