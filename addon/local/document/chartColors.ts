import type { ChartSettings } from "./chartSettings.ts";

/** Google's own, for charts that name none. */
const googleColors = [
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

/** A colour "#rrggbb" for each series, or each slice of a pie: its own, else the chart's, else Google's; from the first again when they run out. */
export function chartColors(settings: ChartSettings, count: number): readonly string[] {
  const palette = (settings.texts("colors") ?? []).filter(isColor);
  const rest = palette.length > 0 ? palette : googleColors;
  return Array.from({ length: count }, (_, place) => {
    const own = settings.text(`series.${place}.color`) ?? settings.text(`slices.${place}.color`);
    return isColor(own) ? own : rest[place % rest.length]!;
  });
}

function isColor(text: string | undefined): text is string {
  return text !== undefined && /^#[0-9a-f]{6}$/i.test(text);
}
