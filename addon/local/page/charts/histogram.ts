import { numberText } from "#shared/words/numberText.ts";
import type { ChartSeries } from "./chartSeries.ts";

/**
 * Counts in buckets of one width: about the square root of the number of values, at a round width.
 * The first column of a histogram with one column is its values; with two, the first names them.
 */
export function histogramOf({ domain, series }: ChartSeries): ChartSeries {
  const column = series[0] ?? { name: "", values: domain };
  const values = column.values.filter((value) => value !== null);
  if (values.length === 0) return { labels: [], domain: [], series: [] };
  const lowest = Math.min(...values);
  const width = roundWidth((Math.max(...values) - lowest) / Math.ceil(Math.sqrt(values.length)));
  const start = Math.floor(lowest / width) * width;
  const counts: number[] = [];
  for (const value of values) {
    const bucket = Math.floor((value - start) / width);
    while (counts.length <= bucket) counts.push(0);
    counts[bucket]! += 1;
  }
  const edges = counts.map((_, bucket) => start + bucket * width);
  return {
    labels: edges.map((edge) => `${numberText(edge)}–${numberText(edge + width)}`),
    domain: edges,
    series: [{ name: column.name, values: counts }],
  };
}

/** The next of 1, 2, 5, 10, 20 … */
function roundWidth(width: number): number {
  if (width <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(width));
  return power * ([1, 2, 5, 10].find((step) => step * power >= width) ?? 10);
}
