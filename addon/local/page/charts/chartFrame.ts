/**
 * What surrounds every chart: title, legend, colours, hints; and the rectangle that is left for the plot.
 */
import type { EChartsCoreOption } from "echarts/core";
import { chartColors } from "../../document/chartColors.ts";
import type { ChartSettings } from "../../document/chartSettings.ts";
import { drawnSeries } from "../../document/drawnSeries.ts";
import type { ChartView } from "../../pageApi.ts";
import type { ChartLook } from "./chartLook.ts";
import type { ChartSeries } from "./chartSeries.ts";
import { labelWidth, widestLabel } from "./labelRoom.ts";
import { valueFormat } from "./valueFormat.ts";

/** Pixels from the chart's upper left corner. */
export interface Plot {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export const LABEL_SIZE = 11;
const CHART_FONT =
  'Roboto, system-ui, "Segoe UI", "PingFang SC", "Microsoft YaHei", "Noto Sans SC", Arial, sans-serif';
const MARGIN = 16;
const TITLE_HEIGHT = 30;
const LEGEND_HEIGHT = 26;

export function chartFrame(
  type: ChartView["type"],
  settings: ChartSettings,
  content: ChartSeries,
  width: number,
  height: number,
  look: ChartLook,
): { readonly option: EChartsCoreOption; readonly plot: Plot } {
  const title = settings.text("title") ?? "";
  const names = type === "pie" ? content.labels : namesInLegend(settings, content);
  const position = legendPosition(type, settings, names);
  const sideWidth = Math.min(width * 0.4, widestLabel(names, LABEL_SIZE) + 42);
  const top = MARGIN / 2 + (title === "" ? MARGIN / 2 : TITLE_HEIGHT);
  const plot = {
    left: MARGIN + (position === "left" ? sideWidth : 0),
    top: top + (position === "top" ? LEGEND_HEIGHT : 0),
    width: width - 2 * MARGIN - (position === "left" || position === "right" ? sideWidth : 0),
    height:
      height - top - MARGIN - (position === "top" || position === "bottom" ? LEGEND_HEIGHT : 0),
  };
  const format = valueFormat(settings.text(type === "bar" ? "hAxis.format" : "vAxis.format") ?? "");
  return {
    plot,
    option: {
      animation: false,
      backgroundColor: groundOf(settings, look),
      color: chartColors(settings, names.length).map(look.onGround),
      textStyle: { fontFamily: CHART_FONT, fontSize: LABEL_SIZE },
      title: {
        show: title !== "",
        text: title,
        left: MARGIN - 5,
        top: MARGIN / 2,
        textStyle: {
          fontSize: settings.number("titleTextStyle.fontSize") ?? 15,
          fontWeight: settings.isOn("titleTextStyle.bold") ? "bold" : "normal",
          color: titleColor(settings, look),
          width: width - 2 * MARGIN,
          overflow: "truncate",
        },
      },
      legend: {
        show: position !== "none",
        type: "scroll",
        data: [...names],
        orient: position === "left" || position === "right" ? "vertical" : "horizontal",
        itemWidth: drawsLines(type, settings, names.length) ? 22 : 12,
        itemHeight: 10,
        itemGap: legendGap(position, names.length, height),
        ...(type === "pie" || type === "scatter" ? { icon: "circle" } : {}),
        textStyle: {
          color: look.ink,
          fontSize: LABEL_SIZE,
          width: labelLimit(names, position, sideWidth, width),
          overflow: "truncate",
        },
        ...legendPlace(position, top),
      },
      tooltip: {
        trigger: type === "pie" || type === "scatter" ? "item" : "axis",
        confine: true,
        axisPointer: { type: "shadow", shadowStyle: { color: look.shadow } },
        valueFormatter: (value: unknown) => (typeof value === "number" ? format(value) : "–"),
        backgroundColor: look.hint.ground,
        borderColor: look.hint.border,
        textStyle: { fontSize: 12, color: look.hint.ink },
      },
      aria: { enabled: true, label: { description: title } },
    },
  };
}

function namesInLegend(settings: ChartSettings, { series }: ChartSeries): readonly string[] {
  return series.flatMap(({ name }, place) =>
    settings.isOff(`series.${place}.visibleInLegend`) ? [] : [name],
  );
}

/** White is the ground that scripts mean when they say so of a chart on a dark page. */
function groundOf(settings: ChartSettings, look: ChartLook): string {
  const asked = settings.text("backgroundColor") ?? settings.text("backgroundColor.fill");
  return asked === undefined || /^(#fff(fff)?|white)$/i.test(asked)
    ? look.ground
    : look.onGround(asked);
}

function titleColor(settings: ChartSettings, look: ChartLook): string {
  const asked = settings.text("titleTextStyle.color");
  return asked === undefined ? look.title : look.onGround(asked);
}

/** A line's sample in the legend is long enough to show its dashes. */
function drawsLines(type: ChartView["type"], settings: ChartSettings, count: number): boolean {
  return Array.from({ length: count }, (_, place) => drawnSeries(type, settings, place)).some(
    ({ as }) => as === "line",
  );
}

type LegendPosition = "none" | "top" | "bottom" | "left" | "right";

/** Google shows a legend at the right unless told otherwise, and none where one series has no name. */
function legendPosition(
  type: ChartView["type"],
  settings: ChartSettings,
  names: readonly string[],
): LegendPosition {
  const wanted = settings.text("legend.position") ?? settings.text("legend") ?? "right";
  if (names.every((name) => name === "")) return "none";
  if (wanted === "none" || (type !== "pie" && names.length < 2 && wanted === "right"))
    return "none";
  return wanted === "top" || wanted === "bottom" || wanted === "left" ? wanted : "right";
}

function legendPlace(position: LegendPosition, top: number) {
  switch (position) {
    case "top":
      return { top: top - 2, left: MARGIN - 5 };
    case "bottom":
      return { bottom: MARGIN / 2, left: "center" };
    case "left":
      return { top: "middle", left: MARGIN / 2 };
    default:
      return { top: "middle", right: MARGIN / 2 };
  }
}

/** Names under one another stand closer when there are many. */
function legendGap(position: LegendPosition, names: number, height: number): number {
  if (position === "top" || position === "bottom") return 14;
  return Math.max(3, Math.min(12, (height - 2 * MARGIN) / names - LABEL_SIZE - 5));
}

/** Names are cut only where the legend would otherwise leave the chart. */
function labelLimit(
  names: readonly string[],
  position: LegendPosition,
  sideWidth: number,
  width: number,
): number {
  if (position === "left" || position === "right") return sideWidth - 34;
  const longest = Math.max(0, ...names.map((name) => labelWidth(name, LABEL_SIZE)));
  return Math.min(longest + 4, width / 2);
}
