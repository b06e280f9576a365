import { describe, expect, it } from "vitest";
import { segmentCodes } from "#shared/engine/codes.ts";
import { languages } from "#shared/words/language.ts";
import { segmentName } from "#shared/words/segmentName.ts";
import { chartOption } from "../../../../../addon/local/page/charts/chartOption.ts";
import { chartSettings } from "../../../../../addon/local/document/chartSettings.ts";
import { labelLean, labelWidth } from "../../../../../addon/local/page/charts/labelRoom.ts";
import { valueFormat } from "../../../../../addon/local/page/charts/valueFormat.ts";
import type { ChartView } from "../../../../../addon/local/pageApi.ts";

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
    ["Medium", 3, null],
    [null, null, null],
  ],
  ...change,
});

// The library's own option type is open; the tests look at what is drawn.
// biome-ignore lint/suspicious/noExplicitAny: see above
const drawn = (view: ChartView, width = 450, height = 328): any => chartOption(view, width, height);

describe("a column chart", () => {
  it("has a series a column, a gap where no number is, and no bar for an empty row", () => {
    const { series, xAxis } = drawn(chart({}));
    expect(xAxis.data).toEqual(["High", "Medium"]);
    expect(series.map((each: { name: string }) => each.name)).toEqual(["Customers", "Revenue"]);
    expect(series[1].data).toEqual([0.645, null]);
    expect(series[0].stack).toBeUndefined();
  });

  it("follows the options of the script, dotted or nested", () => {
    const dotted = drawn(
      chart({
        options: {
          title: "Tier share",
          colors: ["#111111", "#222222"],
          isStacked: true,
          "legend.position": "top",
          "hAxis.title": "Tier",
          "vAxis.format": "0%",
          "vAxis.minValue": 0,
        },
      }),
    );
    expect(dotted.title.text).toBe("Tier share");
    expect(dotted.color).toEqual(["#111111", "#222222"]);
    expect(dotted.series[0].stack).toBe(dotted.series[1].stack);
    expect(dotted.legend).toMatchObject({ show: true, orient: "horizontal" });
    expect(dotted.xAxis.name).toBe("Tier");
    expect(dotted.yAxis.min).toBe(0);
    expect(dotted.yAxis.axisLabel.formatter(0.645)).toBe("64.5%");
    const nested = drawn(
      chart({ options: { legend: { position: "none" }, hAxis: { title: "T" } } }),
    );
    expect(nested.legend.show).toBe(false);
    expect(nested.xAxis.name).toBe("T");
  });
});

it("draws a bar chart lying, its first label on top", () => {
  const { xAxis, yAxis } = drawn(chart({ type: "bar" }));
  expect(xAxis.type).toBe("value");
  expect(yAxis).toMatchObject({ type: "category", inverse: true });
});

it("draws a ring when the pie has a hole", () => {
  const { series } = drawn(chart({ type: "pie", options: { pieHole: 0.5 } }));
  const [inner, outer] = series[0].radius;
  expect(inner / outer).toBeCloseTo(0.5, 9);
  expect(series[0].data).toMatchObject([
    { name: "High", value: 3 },
    { name: "Medium", value: 3 },
  ]);
});

it("takes the first column of a scatter chart as its horizontal axis", () => {
  const values = [
    ["x", "y"],
    [1, 10],
    [4, 20],
  ] as const;
  expect(drawn(chart({ type: "scatter", values })).series[0].data).toEqual([
    [1, 10],
    [4, 20],
  ]);
});

it("draws the series of a combo chart as each is asked", () => {
  const { series } = drawn(
    chart({ type: "combo", options: { seriesType: "bars", "series.1.type": "line" } }),
  );
  expect(series.map((each: { type: string }) => each.type)).toEqual(["bar", "line"]);
});

it("counts every value of a histogram in exactly one bucket", () => {
  const values = [["Customer", "Spend"], ...[1, 2, 3, 10, 20, 21, 99].map((n) => [`c${n}`, n])];
  const { series } = drawn(chart({ type: "histogram", values }));
  expect(series[0].data.reduce((sum: number, count: number) => sum + count, 0)).toBe(7);
});

it("reads the more exact option before an object given for the whole", () => {
  const settings = chartSettings({ "legend.position": "top", legend: { position: "left" } });
  expect(settings.text("legend.position")).toBe("top");
  expect(settings.text("legend.alignment")).toBeUndefined();
});

it("writes numbers as the format asks", () => {
  expect(valueFormat("0%")(0.645)).toBe("64.5%");
  expect(valueFormat("0.00%")(0.5)).toBe("50.00%");
  expect(valueFormat("#,##0")(1234)).toBe("1,234");
  expect(valueFormat("")(0.25)).toBe("0.25");
});

describe.each(languages)("twelve segments in %s", (language) => {
  const names = segmentCodes.map((code) => segmentName(code, language));
  const values = [["Segment", "Customers"], ...names.map((name, i) => [name, i + 1])];

  it("have a label each, side by side or one under another", () => {
    expect(drawn(chart({ values })).xAxis.axisLabel.interval).toBe(0);
    expect(drawn(chart({ type: "bar", values })).yAxis.axisLabel.interval).toBe(0);
  });

  it("lean where they would meet", () => {
    const band = 400 / names.length;
    expect(Math.max(...names.map((name) => labelWidth(name, 11)))).toBeGreaterThan(band);
    expect(labelLean(names, band, 11)).toBeGreaterThan(0);
    expect(labelLean(names, 400, 11)).toBe(0);
  });
});
