/**
 * Options that charts of a profit run share.
 */
import type { ChartSketch } from "../tabs/dashboardCharts.ts";
import { palette } from "../tabs/palette.ts";
import { COUNT } from "./profitCells.ts";

type Options = ChartSketch["options"];

/** Points without a line between them. @param size Pixels: of two that may fall on one place, the larger first. */
export function markerSeries(place: number, size = 10): Options {
  return {
    [`series.${place}.type`]: "line",
    [`series.${place}.lineWidth`]: 0,
    [`series.${place}.pointSize`]: size,
  };
}

/** A series that others are stacked on. White on white is not seen, in Sheets as in files. */
export function unseenSeries(place: number): Options {
  return {
    [`series.${place}.color`]: palette.paper,
    [`series.${place}.visibleInLegend`]: false,
    [`series.${place}.lineWidth`]: 0,
  };
}

export const moneyAxis: Options = { "vAxis.format": COUNT };
/** What is not seen would hide the lines behind it. */
export const noLines: Options = { "vAxis.gridlines.color": palette.paper };
