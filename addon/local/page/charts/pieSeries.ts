import { chartColors } from "../../document/chartColors.ts";
import type { ChartSettings } from "../../document/chartSettings.ts";
import { contrast, luminance } from "../../document/contrast.ts";
import type { Plot } from "./chartFrame.ts";
import { LABEL_SIZE } from "./chartFrame.ts";
import type { ChartLook } from "./chartLook.ts";
import type { ChartSeries } from "./chartSeries.ts";

/** A slice smaller than this has no room for its percentage. */
const LABELLED_FROM = 0.05;

export function pieSeries(
  settings: ChartSettings,
  content: ChartSeries,
  plot: Plot,
  look: ChartLook,
) {
  const values = content.series[0]?.values ?? [];
  const total = values.reduce<number>((sum, value) => sum + Math.max(0, value ?? 0), 0);
  const outer = Math.max(0, Math.min(plot.width, plot.height) / 2 - 4);
  const hole = Math.min(0.95, Math.max(0, settings.number("pieHole") ?? 0));
  const wanted = settings.text("pieSliceText") ?? "percentage";
  const formats: Readonly<Record<string, string>> = {
    percentage: "{d}%",
    value: "{c}",
    label: "{b}",
  };
  const colors = chartColors(settings, content.labels.length);
  return {
    type: "pie" as const,
    center: [plot.left + plot.width / 2, plot.top + plot.height / 2],
    radius: [outer * hole, outer],
    percentPrecision: 1,
    itemStyle: { borderColor: look.ground, borderWidth: 1 },
    label: { position: "inside", fontSize: LABEL_SIZE, formatter: formats[wanted] },
    labelLine: { show: false },
    labelLayout: { hideOverlap: true },
    data: content.labels.map((name, place) => {
      const value = Math.max(0, values[place] ?? 0);
      const color = look.onGround(colors[place]!);
      return {
        name,
        value,
        itemStyle: { color },
        label: {
          color: readableOn(color),
          show: wanted !== "none" && total > 0 && value / total >= LABELLED_FROM,
        },
      };
    }),
  };
}

/** Black or white, whichever is read more easily on a slice of this colour. */
function readableOn(color: string): string {
  const ground = luminance(color);
  return contrast(ground, 1) >= contrast(ground, 0) ? "#ffffff" : "#1f2328";
}
