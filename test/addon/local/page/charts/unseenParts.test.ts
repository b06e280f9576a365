/**
 * What a chart does not show: series that others stand on, names that its legend leaves out, labels of a scale.
 */
import { expect, it } from "vitest";
import { chartLook } from "../../../../../addon/local/page/charts/chartLook.ts";
import { chartOption } from "../../../../../addon/local/page/charts/chartOption.ts";
import { labelWidth } from "../../../../../addon/local/page/charts/labelRoom.ts";
import type { ChartView } from "../../../../../addon/local/pageApi.ts";

const WIDTH = 450;

const chart = (change: Partial<ChartView>): ChartView => ({
  id: 1,
  type: "column",
  row: 1,
  column: 1,
  offsetX: 0,
  offsetY: 0,
  options: {},
  headers: 1,
  values: [
    ["Tier", "Customers", "Revenue"],
    ["High", 3, 0.645],
    ["Medium", 3, 0.2],
  ],
  ...change,
});

// The library's own option type is open; the tests look at what is drawn.
// biome-ignore lint/suspicious/noExplicitAny: see above
const drawn = (view: ChartView, theme: "light" | "dark" = "light"): any =>
  chartOption(view, WIDTH, 328, theme);

it("leaves out of the legend what the script leaves out", () => {
  const { legend, series } = drawn(
    chart({ options: { "series.0.visibleInLegend": false, "legend.position": "top" } }),
  );
  expect(legend.data).toEqual(["Revenue"]);
  expect(series).toHaveLength(2);
});

it("hides on a dark ground what white hides on paper", () => {
  const hidden = chart({
    options: { colors: ["#ffffff", "#0b5c8c"], "vAxis.gridlines.color": "#ffffff" },
  });
  const { series, yAxis } = drawn(hidden, "dark");
  const { ground } = chartLook("dark");
  expect(series[0].itemStyle.color).toBe(ground);
  expect(yAxis.splitLine.lineStyle.color).toBe(ground);
  expect(series[1].itemStyle.color).not.toBe(ground);
});

it("marks a scale along a curve by some of its numbers, upright", () => {
  const values = [
    ["Customers", "Profit"],
    ...Array.from({ length: 41 }, (_, i) => [`${i * 1250}`, i]),
  ];
  const { xAxis } = drawn(chart({ type: "line", values }));
  expect(xAxis.axisLabel.rotate).toBe(0);
  const widest = labelWidth("50000", 11);
  expect(((xAxis.axisLabel.interval + 1) * (WIDTH - 32) * 0.9) / 41).toBeGreaterThan(widest);
  // Names are no scale: each would be missed.
  const named = values.map(([label, value]) => [`Customer ${label}`, value ?? null]);
  expect(drawn(chart({ type: "line", values: named })).xAxis.axisLabel.rotate).not.toBe(0);
});
