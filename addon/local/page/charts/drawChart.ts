/**
 * Draws one chart with ECharts: a module of its own, because the library is four fifths of the page's script and
 * is loaded with the first chart.
 */
import { BarChart, LineChart, PieChart, ScatterChart } from "echarts/charts";
import {
  AriaComponent,
  GridComponent,
  LegendComponent,
  TitleComponent,
  TooltipComponent,
} from "echarts/components";
import { init, use } from "echarts/core";
import { LabelLayout } from "echarts/features";
import { SVGRenderer } from "echarts/renderers";
import type { ChartView } from "../../pageApi.ts";
import type { ChartTheme } from "./chartLook.ts";
import { chartOption } from "./chartOption.ts";

use([
  AriaComponent,
  BarChart,
  GridComponent,
  LabelLayout,
  LegendComponent,
  LineChart,
  PieChart,
  ScatterChart,
  SVGRenderer,
  TitleComponent,
  TooltipComponent,
]);

/** @returns Takes it away again. */
export function drawChart(
  holder: HTMLElement,
  chart: ChartView,
  { width, height, theme }: { width: number; height: number; theme: ChartTheme },
): () => void {
  const drawn = init(holder, null, { renderer: "svg", width, height });
  drawn.setOption(chartOption(chart, width, height, theme));
  return () => drawn.dispose();
}
