/**
 * Charts with two axes: bar, column, line, area, scatter, combo, histogram.
 */

import { chartColors } from "../../document/chartColors.ts";
import type { ChartSettings } from "../../document/chartSettings.ts";
import { drawnSeries } from "../../document/drawnSeries.ts";
import { texturesOf } from "../../document/toldApart.ts";
import type { ChartView } from "../../pageApi.ts";
import { LABEL_SIZE, type Plot } from "./chartFrame.ts";
import type { ChartLook } from "./chartLook.ts";
import type { ChartSeries } from "./chartSeries.ts";
import { LEANING_ROOM, labelLean, labelStep, widestLabel } from "./labelRoom.ts";
import { type PaintedSeries, seriesLook } from "./seriesLook.ts";
import { valueFormat } from "./valueFormat.ts";

export function axisChart(
  type: ChartView["type"],
  settings: ChartSettings,
  content: ChartSeries,
  plot: Plot,
  look: ChartLook,
) {
  const lying = type === "bar";
  const labels = lying
    ? lyingLabels(settings, content, plot, look)
    : standingLabels(type, settings, content, plot, look);
  const painted = paintedSeries(type, settings, content, look);
  const near = valueAxis(settings, lying ? "hAxis" : "vAxis", look);
  const hasOther = !lying && painted.some(({ axis }) => axis === 1);
  const values = hasOther ? [near, otherAxis(settings, look)] : near;
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
    series: content.series.map(({ name, values: points }, place) => {
      const series = painted[place]!;
      const format = valueFormat(formatOf(settings, lying, series.axis));
      return {
        name,
        ...seriesLook(type, settings, series, look),
        ...(hasOther ? { yAxisIndex: series.axis } : {}),
        tooltip: {
          valueFormatter: (value: unknown) => (typeof value === "number" ? format(value) : "–"),
        },
        data: type === "scatter" ? points.map((y, i) => [content.domain[i], y]) : points,
      };
    }),
  };
}

function paintedSeries(
  type: ChartView["type"],
  settings: ChartSettings,
  { series }: ChartSeries,
  look: ChartLook,
): readonly PaintedSeries[] {
  const colors = chartColors(settings, series.length);
  const textures = texturesOf(colors);
  return series.map((_, place) => ({
    ...drawnSeries(type, settings, place),
    color: look.onGround(colors[place]!),
    texture: textures[place]!,
  }));
}

/** Google numbers value axes where there are two, and names the one where there is one. */
function formatOf(settings: ChartSettings, lying: boolean, axis: 0 | 1): string {
  const numbered = settings.text(`vAxes.${axis}.format`);
  return numbered ?? (axis === 1 ? "" : settings.text(`${lying ? "h" : "v"}Axis.format`)) ?? "";
}

/** Labels one under another: the first on top, cut where they would take more than two fifths. */
function lyingLabels(
  settings: ChartSettings,
  { labels }: ChartSeries,
  plot: Plot,
  look: ChartLook,
) {
  const step = labelStep(labels.length, plot.height, LABEL_SIZE + 3);
  return {
    ...categoryAxis(settings.text("vAxis.title"), labels, look),
    inverse: true,
    axisLabel: {
      color: look.ink,
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
  look: ChartLook,
) {
  if (type === "scatter") return valueAxis(settings, "hAxis", look);
  const band = (plot.width * 0.9) / Math.max(1, labels.length);
  const lean = isScale(type, labels) ? 0 : labelLean(labels, band, LABEL_SIZE);
  const step = labelStep(labels.length, plot.width * 0.9, roomForLabel(labels, lean, band));
  return {
    ...categoryAxis(settings.text("hAxis.title"), labels, look),
    axisLabel: {
      color: look.ink,
      fontSize: LABEL_SIZE,
      interval: step - 1,
      rotate: lean,
      ...(lean === 0 ? {} : { width: plot.height * 0.4, overflow: "truncate" }),
    },
  };
}

/** Numbers along a curve are read as a scale: some of them, upright, say where the others are. */
function isScale(type: ChartView["type"], labels: readonly string[]): boolean {
  return type !== "column" && labels.every((label) => /^[\d,.]+$/.test(label));
}

function roomForLabel(labels: readonly string[], lean: 0 | 35 | 90, band: number): number {
  if (lean === 90) return LABEL_SIZE + 4;
  if (lean === 35) return LABEL_SIZE * LEANING_ROOM;
  const widest = widestLabel(labels, LABEL_SIZE) + 6;
  return widest > band ? widest + SCALE_GAP : band;
}

const SCALE_GAP = 14;

function categoryAxis(title: string | undefined, labels: readonly string[], look: ChartLook) {
  return {
    type: "category" as const,
    data: [...labels],
    ...axisName(title, look),
    axisTick: { show: false },
    axisLine: { lineStyle: { color: look.axis } },
  };
}

function valueAxis(settings: ChartSettings, axis: "hAxis" | "vAxis", look: ChartLook) {
  const format = valueFormat(formatOf(settings, axis === "hAxis", 0));
  const least = settings.number(`${axis}.viewWindow.min`) ?? settings.number(`${axis}.minValue`);
  const most = settings.number(`${axis}.viewWindow.max`) ?? settings.number(`${axis}.maxValue`);
  return {
    type: "value" as const,
    ...axisName(settings.text(`${axis}.title`) ?? settings.text("vAxes.0.title"), look),
    ...(least === undefined ? {} : { min: least }),
    ...(most === undefined ? {} : { max: most }),
    ...(least === undefined || most === undefined ? {} : evenSteps(most - least)),
    ...(WHOLE_NUMBERS.test(formatOf(settings, axis === "hAxis", 0)) ? { minInterval: 1 } : {}),
    splitNumber: 4,
    axisLabel: { color: look.ink, fontSize: LABEL_SIZE, hideOverlap: true, formatter: format },
    splitLine: { lineStyle: { color: gridlineColor(settings, axis, look) } },
  };
}

/** Formats of counts: there is no half a customer. */
const WHOLE_NUMBERS = /^(#,##)?[#0]$/;

function gridlineColor(settings: ChartSettings, axis: "hAxis" | "vAxis", look: ChartLook): string {
  const asked = settings.text(`${axis}.gridlines.color`);
  return asked === undefined ? look.gridline : look.onGround(asked);
}

/** Steps that end on the last value where both ends are given: 0, 20 … 100 %, not 0, 30, 60, 90, 100 %. */
function evenSteps(span: number): { readonly interval?: number } {
  const round = [5, 4].map((count) => span / count).find((step) => ROUND_STEP.test(String(step)));
  return round === undefined ? {} : { interval: round };
}

/** One digit that is not zero, or 25. */
const ROUND_STEP = /^0*\.?0*([1-9]|25)0*\.?0*$/;

/** On the right, without lines across the plot: two sets of them would be read as one. */
function otherAxis(settings: ChartSettings, look: ChartLook) {
  const format = valueFormat(formatOf(settings, false, 1));
  return {
    type: "value" as const,
    ...axisName(settings.text("vAxes.1.title"), look),
    splitNumber: 4,
    axisLabel: { color: look.ink, fontSize: LABEL_SIZE, hideOverlap: true, formatter: format },
    splitLine: { show: false },
  };
}

function axisName(title: string | undefined, look: ChartLook) {
  return title === undefined || title === ""
    ? {}
    : {
        name: title,
        nameLocation: "middle" as const,
        nameGap: 8,
        nameTextStyle: { color: look.ink, fontSize: LABEL_SIZE },
      };
}
