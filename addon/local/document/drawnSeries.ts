/**
 * How each series of a chart is drawn, and along which value axis.
 */
import type { ChartType } from "./chart.ts";
import type { ChartSettings } from "./chartSettings.ts";

export interface DrawnSeries {
  /** A bar lies in a bar chart and stands in all others. */
  readonly as: "bar" | "line" | "area" | "scatter";
  /** 1 is the axis on the other side, which Google numbers so. */
  readonly axis: 0 | 1;
  /** Pixels; of a line, or the upper edge of an area. */
  readonly lineWidth: number;
  /** Pixels across each point of a line; 0 shows none. */
  readonly pointSize: number;
}

/** Pixels: Google's own. */
const DEFAULT_LINE_WIDTH = 2;

/**
 * Google's rules: `series.N.type` ("bars", "line", "area"), else `seriesType` in a combo, else the chart's
 * own kind; `series.N.targetAxisIndex`, `.lineWidth`, `.pointSize`. A combo that says nothing has lines.
 */
export function drawnSeries(type: ChartType, settings: ChartSettings, place: number): DrawnSeries {
  const said =
    type === "combo"
      ? (settings.text(`series.${place}.type`) ?? settings.text("seriesType") ?? "line")
      : (settings.text(`series.${place}.type`) ?? type);
  return {
    as: said === "line" || said === "area" || said === "scatter" ? said : "bar",
    axis: settings.number(`series.${place}.targetAxisIndex`) === 1 ? 1 : 0,
    lineWidth:
      settings.number(`series.${place}.lineWidth`) ??
      settings.number("lineWidth") ??
      DEFAULT_LINE_WIDTH,
    pointSize: settings.number(`series.${place}.pointSize`) ?? settings.number("pointSize") ?? 0,
  };
}
