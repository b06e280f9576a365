/**
 * What surrounds every chart: title, legend, colours, hints; and the rectangle that is left for the plot.
 */
import type { EChartsCoreOption } from "echarts/core";
import type { ChartSettings } from "../../document/chartSettings.ts";
import type { ChartView } from "../../pageApi.ts";
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
/** Google's own, for charts that name none. */
const COLORS = [
  "#4285f4",
  "#ea4335",
  "#fbbc04",
  "#34a853",
  "#ff6d01",
  "#46bdc6",
  "#7baaf7",
  "#f07b72",
  "#fcd04f",
  "#71c287",
  "#ff994d",
  "#7ed1d7",
];
const MARGIN = 16;
const TITLE_HEIGHT = 30;
const LEGEND_HEIGHT = 26;

export function chartFrame(
  type: ChartView["type"],
  settings: ChartSettings,
  content: ChartSeries,
  width: number,
  height: number,
): { readonly option: EChartsCoreOption; readonly plot: Plot } {
  const title = settings.text("title") ?? "";
  const names = type === "pie" ? content.labels : content.series.map(({ name }) => name);
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
      backgroundColor: settings.text("backgroundColor") ?? "#ffffff",
      color: [...(settings.texts("colors") ?? COLORS)],
      textStyle: { fontFamily: CHART_FONT, fontSize: LABEL_SIZE },
      title: {
        show: title !== "",
        text: title,
        left: MARGIN - 5,
        top: MARGIN / 2,
        textStyle: {
          fontSize: settings.number("titleTextStyle.fontSize") ?? 14,
          fontWeight: 600,
          color: settings.text("titleTextStyle.color") ?? "#3c4043",
          width: width - 2 * MARGIN,
          overflow: "truncate",
        },
      },
      legend: {
        show: position !== "none",
        type: "scroll",
        data: [...names],
        orient: position === "left" || position === "right" ? "vertical" : "horizontal",
        itemWidth: 10,
        itemHeight: 10,
        itemGap: legendGap(position, names.length, height),
        icon: "circle",
        textStyle: {
          color: "#4a4f55",
          fontSize: LABEL_SIZE,
          width: labelLimit(names, position, sideWidth, width),
          overflow: "truncate",
        },
        ...legendPlace(position, top),
      },
      tooltip: {
        trigger: type === "pie" || type === "scatter" ? "item" : "axis",
        confine: true,
        axisPointer: { type: "shadow", shadowStyle: { color: "rgba(60,64,67,0.06)" } },
        valueFormatter: (value: unknown) => (typeof value === "number" ? format(value) : "–"),
        textStyle: { fontSize: 12, color: "#1f2328" },
      },
      aria: { enabled: true, label: { description: title } },
    },
  };
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
