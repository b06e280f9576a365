/**
 * One series of a chart file: its name, look, labels and values, each by reference and with what the
 * reference gives today.
 */

import type { ChartType } from "../document/chart.ts";
import { chartColors } from "../document/chartColors.ts";
import type { ChartSettings } from "../document/chartSettings.ts";
import { drawnSeries } from "../document/drawnSeries.ts";
import { texturesOf } from "../document/toldApart.ts";

export interface FileSeries {
  /** Empty where the column has no header. */
  readonly name: { readonly ref: string; readonly text: string } | null;
  readonly labels: { readonly ref: string; readonly texts: readonly string[] };
  readonly values: { readonly ref: string; readonly numbers: readonly (number | null)[] };
}

export interface SeriesLook {
  /** Six hexadecimal digits. */
  readonly color: string;
  /** As `texturesOf` gives it. */
  readonly texture: number;
  /** Pixels; without a line there is none. */
  readonly lineWidth: number;
  /** Pixels; 0 shows no points. */
  readonly pointSize: number;
}

export function lookOf(
  type: ChartType,
  settings: ChartSettings,
  count: number,
): readonly SeriesLook[] {
  const colors = chartColors(settings, count);
  const textures = texturesOf(colors);
  return colors.map((color, place) => {
    const { lineWidth, pointSize } = drawnSeries(type, settings, place);
    const texture = textures[place]!;
    return { color: color.slice(1).toUpperCase(), texture, lineWidth, pointSize };
  });
}

export function seriesXml(
  { name, labels, values }: FileSeries,
  place: number,
  as: "area" | "bar" | "line",
  look: SeriesLook,
): string {
  const title = name === null ? "" : `<c:tx>${texts("c:strRef", name.ref, [name.text])}</c:tx>`;
  const marks = as === "line" ? markerXml(look) : "";
  return (
    `<c:ser><c:idx val="${place}"/><c:order val="${place}"/>${title}` +
    `<c:spPr>${looksOf[as](look)}</c:spPr>${as === "bar" ? '<c:invertIfNegative val="0"/>' : marks}` +
    `<c:cat>${texts("c:strRef", labels.ref, labels.texts)}</c:cat>` +
    `<c:val>${numbers(values.ref, values.numbers)}</c:val>` +
    `${as === "line" ? '<c:smooth val="0"/>' : ""}</c:ser>`
  );
}

/** The size is in points, 2 to 72. */
function markerXml({ color, pointSize }: SeriesLook): string {
  if (pointSize === 0) return '<c:marker><c:symbol val="none"/></c:marker>';
  const size = Math.min(72, Math.max(2, Math.round(pointSize * 0.75)));
  return `<c:marker><c:symbol val="circle"/><c:size val="${size}"/><c:spPr>${fill(color)}<a:ln><a:noFill/></a:ln></c:spPr></c:marker>`;
}

/** English metric units. */
export const UNITS_A_PIXEL = 9525;

/** Textures by number; the plain ones first. */
const hatches = ["", "wdUpDiag", "dotGrid", "wdDnDiag", "horz", "vert"];
const dashes = ["solid", "dash", "sysDot", "lgDash", "dashDot", "lgDashDot"];

const looksOf = {
  bar: ({ color, texture }: SeriesLook) => {
    const hatch = hatches[texture % hatches.length] ?? "";
    return hatch === ""
      ? fill(color)
      : `<a:pattFill prst="${hatch}"><a:fgClr>${rgb(color)}</a:fgClr><a:bgClr>${rgb("FFFFFF")}</a:bgClr></a:pattFill>${line(color, UNITS_A_PIXEL, "solid")}`;
  },
  area: ({ color, texture, lineWidth }: SeriesLook) =>
    `<a:solidFill><a:srgbClr val="${color}"><a:alpha val="30000"/></a:srgbClr></a:solidFill>${edge(color, texture, lineWidth)}`,
  line: ({ color, texture, lineWidth }: SeriesLook) => edge(color, texture, lineWidth),
};

/** A line of no width is drawn as a hair's breadth by some programs. */
function edge(color: string, texture: number, lineWidth: number): string {
  return lineWidth === 0
    ? "<a:ln><a:noFill/></a:ln>"
    : line(color, lineWidth * UNITS_A_PIXEL, dashOf(texture));
}

function dashOf(texture: number): string {
  return dashes[texture % dashes.length]!;
}

/** @param width English metric units, 12,700 a point. */
function line(color: string, width: number, dash: string): string {
  return `<a:ln w="${width}" cap="rnd">${fill(color)}<a:prstDash val="${dash}"/><a:round/></a:ln>`;
}

function fill(color: string): string {
  return `<a:solidFill>${rgb(color)}</a:solidFill>`;
}

function rgb(color: string): string {
  return `<a:srgbClr val="${color}"/>`;
}

function texts(element: "c:strRef", ref: string, values: readonly string[]): string {
  const points = values.map((text, i) => `<c:pt idx="${i}"><c:v>${escaped(text)}</c:v></c:pt>`);
  return `<${element}><c:f>${escaped(ref)}</c:f><c:strCache><c:ptCount val="${values.length}"/>${points.join("")}</c:strCache></${element}>`;
}

/** A gap has no point. */
function numbers(ref: string, values: readonly (number | null)[]): string {
  const points = values.map((value, i) =>
    value === null ? "" : `<c:pt idx="${i}"><c:v>${value}</c:v></c:pt>`,
  );
  return (
    `<c:numRef><c:f>${escaped(ref)}</c:f><c:numCache><c:formatCode>General</c:formatCode>` +
    `<c:ptCount val="${values.length}"/>${points.join("")}</c:numCache></c:numRef>`
  );
}

/** Characters that XML has no place for are left out. */
export function escaped(text: string): string {
  return text
    .replace(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}
