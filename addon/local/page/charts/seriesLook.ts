/**
 * How one series is drawn: as bars, a line or an area, told apart by colour and, where colours are
 * alike in lightness, by texture.
 */
import type { ChartSettings } from "../../document/chartSettings.ts";
import type { DrawnSeries } from "../../document/drawnSeries.ts";
import type { ChartView } from "../../pageApi.ts";
import type { ChartLook } from "./chartLook.ts";

export interface PaintedSeries extends DrawnSeries {
  readonly color: string;
  /** As `texturesOf` gives it. */
  readonly texture: number;
}

export function seriesLook(
  type: ChartView["type"],
  settings: ChartSettings,
  { as, color, texture, lineWidth, pointSize }: PaintedSeries,
  look: ChartLook,
) {
  const stack = settings.isOn("isStacked") ? { stack: as } : {};
  const dash = dashes[texture % dashes.length]!;
  switch (as) {
    case "line":
      return {
        type: "line" as const,
        z: 4,
        symbol: "circle",
        symbolSize: pointSize > 0 ? pointSize : 6,
        showSymbol: pointSize > 0,
        itemStyle: { color },
        lineStyle: { width: lineWidth, color, type: dash },
      };
    case "area":
      return {
        type: "line" as const,
        symbol: "none",
        itemStyle: { color },
        lineStyle: { width: lineWidth, color, type: dash },
        areaStyle: { color, opacity: 0.25 },
        ...stack,
      };
    case "scatter":
      return { type: "scatter" as const, symbolSize: 7, itemStyle: { color } };
    default:
      return {
        type: "bar" as const,
        barCategoryGap: type === "histogram" ? "4%" : "32%",
        barGap: "0%",
        itemStyle: { color, ...decalOf(texture, look) },
        ...stack,
      };
  }
}

const dashes = ["solid", [7, 4], [2, 3], [12, 4], [7, 3, 2, 3]] as const;

/** Stripes, dots and their like in the colour of the ground; the legend shows them too. */
const decals = [
  { rotation: -Math.PI / 4, dashArrayX: [1, 0], dashArrayY: [2, 4] },
  {
    symbol: "circle",
    symbolSize: 0.7,
    dashArrayX: [
      [5, 5],
      [0, 5, 5, 0],
    ],
    dashArrayY: [5, 0],
  },
  { rotation: Math.PI / 4, dashArrayX: [1, 0], dashArrayY: [2, 4] },
  { rotation: 0, dashArrayX: [1, 0], dashArrayY: [2, 4] },
];

function decalOf(texture: number, { ground }: ChartLook) {
  if (texture === 0) return {};
  return { decal: { ...decals[(texture - 1) % decals.length], color: ground } };
}
