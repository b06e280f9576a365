import { describe, expect, it } from "vitest";
import { segmentCodes } from "#shared/engine/codes.ts";
import { languages } from "#shared/words/language.ts";
import { segmentName } from "#shared/words/segmentName.ts";
import { chartSettings } from "../../../../../addon/local/document/chartSettings.ts";
import { contrast, luminance } from "../../../../../addon/local/document/contrast.ts";
import { texturesOf } from "../../../../../addon/local/document/toldApart.ts";
import { chartLook } from "../../../../../addon/local/page/charts/chartLook.ts";
import { chartOption } from "../../../../../addon/local/page/charts/chartOption.ts";
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
const drawn = (view: ChartView, theme: "light" | "dark" = "light"): any =>
  chartOption(view, 450, 328, theme);

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

it("draws points without a line where the script asks for that", () => {
  const options = { "series.1.type": "line", "series.1.lineWidth": 0, "series.1.pointSize": 7 };
  const [, points] = drawn(
    chart({ type: "combo", options: { seriesType: "bars", ...options } }),
  ).series;
  expect(points).toMatchObject({ showSymbol: true, symbolSize: 7, lineStyle: { width: 0 } });
});

it("counts in whole steps", () => {
  const whole = drawn(chart({ options: { "vAxis.format": "#,##0" } })).yAxis;
  const share = drawn(chart({ options: { "vAxis.format": "0%" } })).yAxis;
  expect([whole.minInterval, share.minInterval]).toEqual([1, undefined]);
});

describe("a chart with two value axes", () => {
  const options = {
    "series.1.targetAxisIndex": 1,
    "series.1.type": "line",
    seriesType: "bars",
    "vAxis.format": "#,##0",
    "vAxes.1.format": "0%",
    "vAxes.1.title": "Share",
  };

  it("runs each series along its own, in that axis's format", () => {
    const { yAxis, series } = drawn(chart({ type: "combo", options }));
    expect(yAxis).toHaveLength(2);
    expect(yAxis[1].name).toBe("Share");
    expect(series.map((each: { yAxisIndex: number }) => each.yAxisIndex)).toEqual([0, 1]);
    const written = series.map((each: { tooltip: { valueFormatter(value: number): string } }) =>
      each.tooltip.valueFormatter(0.5),
    );
    expect(written).toEqual(["0.5", "50%"]);
  });

  it("has one where no series asks for the other", () => {
    expect(drawn(chart({ type: "combo" })).yAxis).not.toBeInstanceOf(Array);
  });
});

describe("colours", () => {
  const alike = { colors: ["#4285f4", "#ea4335", "#0b5c8c"] };

  it("that are alike in lightness get a texture besides", () => {
    const bars = drawn(chart({ options: alike })).series;
    expect(bars[0].itemStyle.decal).toBeUndefined();
    expect(bars[1].itemStyle.decal).toBeDefined();
    const lines = drawn(chart({ type: "line", options: alike })).series;
    expect(lines[0].lineStyle.type).toBe("solid");
    expect(lines[1].lineStyle.type).not.toBe("solid");
  });

  it("that differ in lightness need none", () => {
    expect(texturesOf(["#d6e6ef", "#a9cbdd", "#74abc8", "#3f86ad", "#0b5c8c"])).toEqual([
      0, 0, 0, 0, 0,
    ]);
    expect(texturesOf(["#777777", "#777777", "#777777"])).toEqual([0, 1, 2]);
  });

  it("stand out from a dark ground in the order in which they stood out from paper", () => {
    const steps = ["#d6e6ef", "#a9cbdd", "#74abc8", "#3f86ad", "#0b5c8c"];
    const onDark = steps.map(chartLook("dark").onGround).map(luminance);
    expect(onDark).toEqual([...onDark].sort((one, other) => one - other));
    const ground = luminance(chartLook("dark").ground);
    expect(contrast(onDark[4]!, ground)).toBeGreaterThan(4.5);
    expect(contrast(luminance(chartLook("dark").ink), ground)).toBeGreaterThan(4.5);
    expect(contrast(luminance(chartLook("light").ink), 1)).toBeGreaterThan(4.5);
  });

  it("of a chart that a script gave a white ground follow the page's theme", () => {
    const options = { backgroundColor: "#FFFFFF" };
    expect(drawn(chart({ options }), "dark").backgroundColor).toBe(chartLook("dark").ground);
    expect(drawn(chart({ options })).backgroundColor).toBe("#ffffff");
  });
});

it("ends an axis of given ends on a whole step", () => {
  const options = { "vAxis.minValue": 0, "vAxis.maxValue": 1 };
  expect(drawn(chart({ options })).yAxis.interval).toBeCloseTo(0.2, 9);
});

it("leaves out labels of a long row instead of letting them meet", () => {
  const weeks = Array.from({ length: 52 }, (_, i) => [`2025-W${i + 1}`, i]);
  const { axisLabel } = drawn(
    chart({ type: "line", values: [["Week", "Orders"], ...weeks] }),
  ).xAxis;
  // A leaning label of 11 pixels takes 11 / sin 35° along the axis.
  const between = (axisLabel.interval + 1) * ((450 - 32) / 52);
  expect(axisLabel.rotate).toBe(35);
  expect(between).toBeGreaterThan(11 / Math.sin((35 / 180) * Math.PI));
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

it("labels every column in a chart of any width that has room for them", () => {
  for (let width = 400; width < 700; width++) {
    const values = [["Tier", "Rate"], ...["High", "Mid", "Low"].map((name) => [name, 1])];
    const { xAxis } = chartOption(chart({ values }), width, 328, "light") as ReturnType<
      typeof drawn
    >;
    expect(xAxis.axisLabel.interval, `${width} pixels`).toBe(0);
  }
});
