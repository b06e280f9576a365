/**
 * The plot of a chart file: its series, grouped by how they are drawn and along which axis.
 *
 * The library that writes the frame around it cannot mix columns and lines, smooths lines, and keeps no
 * values beside the references, without which previews show an empty chart.
 *
 * @see ECMA-376 part 1, 21.2.2: the elements come in the order that the schema prescribes.
 */
import type { Chart } from "../document/chart.ts";
import type { ChartSettings } from "../document/chartSettings.ts";
import { type DrawnSeries, drawnSeries } from "../document/drawnSeries.ts";
import { type FileSeries, lookOf, seriesXml } from "./seriesXml.ts";

/** Ids of the two axes that belong together. */
export interface AxisPair {
  readonly category: string;
  readonly value: string;
}

/** Areas behind columns behind lines. */
const groups = ["area", "bar", "line"] as const;
type Group = (typeof groups)[number];

/** @param axes First the axes of the near side, then those of the other. */
export function plotXml(
  chart: Chart,
  settings: ChartSettings,
  series: readonly FileSeries[],
  axes: readonly [AxisPair, AxisPair],
): string {
  const drawn = series.map((_, place) => drawnSeries(chart.type, settings, place));
  const looks = lookOf(chart.type, settings, series.length);
  return groups
    .flatMap((as) => [0, 1].map((axis) => ({ as, axis })))
    .map(({ as, axis }) => {
      const members = drawn.flatMap((each, place) =>
        groupOf(each) === as && each.axis === axis ? [place] : [],
      );
      if (members.length === 0) return "";
      const body = members.map((place) => seriesXml(series[place]!, place, as, looks[place]!));
      const pair = axes[axis === 1 ? 1 : 0];
      const ends = `<c:axId val="${pair.category}"/><c:axId val="${pair.value}"/>`;
      return groupXml(as, chart, settings, body.join(""), ends);
    })
    .join("");
}

/** Whether any series runs along the axis on the other side. */
export function hasOtherAxis(chart: Chart, settings: ChartSettings, series: number): boolean {
  return Array.from({ length: series }, (_, place) => place).some(
    (place) => drawnSeries(chart.type, settings, place).axis === 1,
  );
}

function groupOf({ as }: DrawnSeries): Group {
  return as === "scatter" ? "line" : as;
}

function groupXml(
  as: Group,
  chart: Chart,
  settings: ChartSettings,
  body: string,
  ends: string,
): string {
  const varied = '<c:varyColors val="0"/>';
  const grouping = stackingOf(settings);
  if (as === "line") {
    return `<c:lineChart><c:grouping val="standard"/>${varied}${body}<c:marker val="1"/>${ends}</c:lineChart>`;
  }
  if (as === "area") {
    return `<c:areaChart><c:grouping val="${grouping ?? "standard"}"/>${varied}${body}${ends}</c:areaChart>`;
  }
  const direction = chart.type === "bar" ? "bar" : "col";
  const overlap = grouping === null ? "" : '<c:overlap val="100"/>';
  return (
    `<c:barChart><c:barDir val="${direction}"/><c:grouping val="${grouping ?? "clustered"}"/>` +
    `${varied}${body}<c:gapWidth val="60"/>${overlap}${ends}</c:barChart>`
  );
}

function stackingOf(settings: ChartSettings): "stacked" | "percentStacked" | null {
  if (!settings.isOn("isStacked")) return null;
  return settings.text("isStacked") === "percent" ? "percentStacked" : "stacked";
}
