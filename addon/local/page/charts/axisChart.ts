/**
 * Charts with two axes: bar, column, line, area, scatter, combo, histogram.
 */

import type { ChartSettings } from "../../document/chartSettings.ts";
import type { ChartView } from "../../pageApi.ts";
import { LABEL_SIZE, type Plot } from "./chartFrame.ts";
import type { ChartSeries } from "./chartSeries.ts";
import { labelLean, labelStep, widestLabel } from "./labelRoom.ts";
import { valueFormat } from "./valueFormat.ts";

const INK = "#5b6169";
const AXIS_NAME = { color: INK, fontSize: LABEL_SIZE, fontStyle: "italic" as const };

export function axisChart(
  type: ChartView["type"],
  settings: ChartSettings,
  content: ChartSeries,
  plot: Plot,
) {
  const lying = type === "bar";
  const labels = lying
    ? lyingLabels(settings, content, plot)
    : standingLabels(type, settings, content, plot);
  const values = valueAxis(settings, lying ? "hAxis" : "vAxis");
  return {
    grid: {
      left: plot.left,
      top: plot.top + 6,
      width: plot.width,
      height: plot.height - 6,
      // Labels and titles of the axes are inside this rectangle, however long they are.
      outerBoundsMode: "same",
      outerBoundsContain: "all",
    },
    xAxis: lying ? values : labels,
    yAxis: lying ? labels : values,
    series: content.series.map(({ name, values: points }, place) => ({
      name,
      ...seriesLook(type, settings, place),
      data: type === "scatter" ? points.map((y, i) => [content.domain[i], y]) : points,
    })),
  };
}

/** Labels one under another: the first on top, cut where they would take more than two fifths. */
function lyingLabels(settings: ChartSettings, { labels }: ChartSeries, plot: Plot) {
  const step = labelStep(labels.length, plot.height, LABEL_SIZE + 3);
  return {
    ...categoryAxis(settings.text("vAxis.title"), labels),
    inverse: true,
    axisLabel: {
      color: INK,
      fontSize: LABEL_SIZE,
      interval: step - 1,
      width: Math.min(widestLabel(labels, LABEL_SIZE) + 4, plot.width * 0.4),
      overflow: "truncate",
    },
  };
}

/** Labels side by side: leaning where they would meet. */
function standingLabels(
  type: ChartView["type"],
  settings: ChartSettings,
  { labels }: ChartSeries,
  plot: Plot,
) {
  if (type === "scatter") return valueAxis(settings, "hAxis");
  const band = (plot.width * 0.9) / Math.max(1, labels.length);
  const lean = labelLean(labels, band, LABEL_SIZE);
  const step = lean === 0 ? 1 : labelStep(labels.length, plot.width * 0.9, LABEL_SIZE + 4);
  return {
    ...categoryAxis(settings.text("hAxis.title"), labels),
    axisLabel: {
      color: INK,
      fontSize: LABEL_SIZE,
      interval: step - 1,
      rotate: lean,
      ...(lean === 0 ? {} : { width: plot.height * 0.4, overflow: "truncate" }),
    },
  };
}

function categoryAxis(title: string | undefined, labels: readonly string[]) {
  return {
    type: "category" as const,
    data: [...labels],
    ...axisName(title),
    axisTick: { show: false },
    axisLine: { lineStyle: { color: "#b7bdc5" } },
  };
}

function valueAxis(settings: ChartSettings, axis: "hAxis" | "vAxis") {
  const format = valueFormat(settings.text(`${axis}.format`) ?? "");
  const least = settings.number(`${axis}.viewWindow.min`) ?? settings.number(`${axis}.minValue`);
  const most = settings.number(`${axis}.viewWindow.max`) ?? settings.number(`${axis}.maxValue`);
  return {
    type: "value" as const,
    ...axisName(settings.text(`${axis}.title`)),
    ...(least === undefined ? {} : { min: least }),
    ...(most === undefined ? {} : { max: most }),
    splitNumber: 4,
    axisLabel: { color: INK, fontSize: LABEL_SIZE, hideOverlap: true, formatter: format },
    splitLine: { lineStyle: { color: "#e8ebee" } },
  };
}

function axisName(title: string | undefined) {
  return title === undefined || title === ""
    ? {}
    : { name: title, nameLocation: "middle" as const, nameGap: 8, nameTextStyle: AXIS_NAME };
}

function seriesLook(type: ChartView["type"], settings: ChartSettings, place: number) {
  const own = settings.text(`series.${place}.color`);
  const color = own === undefined ? {} : { itemStyle: { color: own } };
  const stack = settings.isOn("isStacked") ? { stack: "all" } : {};
  const drawn =
    settings.text(`series.${place}.type`) ??
    (type === "combo" ? settings.text("seriesType") : undefined);
  switch (drawn ?? type) {
    case "line":
      return { type: "line" as const, symbol: "none", lineStyle: { width: 2 }, ...color };
    case "area":
      return {
        type: "line" as const,
        symbol: "none",
        areaStyle: { opacity: 0.25 },
        ...stack,
        ...color,
      };
    case "scatter":
      return { type: "scatter" as const, symbolSize: 7, ...color };
    case "histogram":
      return { type: "bar" as const, barCategoryGap: "4%", ...color };
    default:
      return { type: "bar" as const, barCategoryGap: "32%", barGap: "0%", ...stack, ...color };
  }
}
