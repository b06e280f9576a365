/**
 * Native charts of a tab, as a workbook file has them.
 */
import type { ChartSeries, SheetChart, WriteChartKind } from "hucre";
import type { Chart } from "../document/chart.ts";
import { type ChartSettings, chartSettings } from "../document/chartSettings.ts";
import { DEFAULT_COLUMN_WIDTH, type Tab } from "../document/tab.ts";
import type { WorkbookDocument } from "../document/workbookDocument.ts";
import { fileSeries } from "./chartRanges.ts";
import { lookOf } from "./seriesXml.ts";

/** Kinds without a counterpart in the file are left out: their numbers stand in the cells. */
export function writtenCharts(document: WorkbookDocument, tab: Tab): readonly SheetChart[] {
  return chartsInFile(tab).flatMap((chart) => {
    const type = kinds[chart.type];
    return type === undefined ? [] : [{ ...chartOf(document, tab, chart), ...holed(type, chart) }];
  });
}

/** In the order in which the file numbers them. */
export function chartsInFile(tab: Tab): readonly Chart[] {
  return tab.charts.filter(({ type }) => type in kinds);
}

/** A combo is written as columns: `mixedCharts.ts` then moves those series that are none. */
const kinds: Readonly<Partial<Record<Chart["type"], WriteChartKind>>> = {
  pie: "pie",
  bar: "bar",
  column: "column",
  combo: "column",
  line: "line",
  area: "area",
  scatter: "scatter",
};

/** A pie with a hole is a kind of its own in files. */
function holed(type: WriteChartKind, { options }: Chart): Pick<SheetChart, "type" | "holeSize"> {
  const hole = chartSettings(options).number("pieHole") ?? 0;
  if (type !== "pie" || !(hole > 0)) return { type };
  // Files know holes of 10 to 90 per cent.
  return { type: "doughnut", holeSize: Math.round(Math.min(90, Math.max(10, hole * 100))) };
}

/** Pixels of a chart whose size is not given, and of a row: Sheets' own. */
const DEFAULT_SIZE = { width: 600, height: 371 };
const ROW_PIXELS = 21;

/** Pixels. */
export function sizeOf({ options }: Chart): { readonly width: number; readonly height: number } {
  const settings = chartSettings(options);
  return {
    width: settings.number("width") ?? DEFAULT_SIZE.width,
    height: settings.number("height") ?? DEFAULT_SIZE.height,
  };
}

function chartOf(document: WorkbookDocument, tab: Tab, chart: Chart): Omit<SheetChart, "type"> {
  const settings = chartSettings(chart.options);
  const title = given(settings.text("title"));
  const ink = colorOf(settings.text("titleTextStyle.color")) ?? INK;
  return {
    ...(title === undefined
      ? { showTitle: false }
      : { title, titleFontSize: titlePoints(settings), titleBold: true, titleColor: ink }),
    series: seriesOf(document, chart, settings),
    anchor: anchorOf(tab, chart),
    legend: legendOf(settings),
    legendFontSize: LABEL_POINTS,
    legendFontColor: INK,
    ...groupingOf(chart.type, settings),
    showLineMarkers: false,
    axes: axesOf(chart.type, settings),
    altText: title ?? "",
  };
}

/** Scripts give pixels. */
function titlePoints(settings: ChartSettings): number {
  const pixels = settings.number("titleTextStyle.fontSize") ?? DEFAULT_TITLE_PIXELS;
  return Math.round(pixels * 0.75);
}

const DEFAULT_TITLE_PIXELS = 16;
/** Points. */
const LABEL_POINTS = 9;
const INK = "5B6169";

function groupingOf(type: Chart["type"], settings: ChartSettings): Partial<SheetChart> {
  const isPercent = settings.text("isStacked") === "percent";
  if (!settings.isOn("isStacked"))
    return type === "area" || type === "line" ? {} : { gapWidth: 60 };
  const grouping = isPercent ? "percentStacked" : "stacked";
  if (type === "area") return { areaGrouping: grouping };
  if (type === "line") return {};
  return { barGrouping: grouping, overlap: 100, gapWidth: 60 };
}

/**
 * Bars lie down: their values run along the horizontal axis. In Sheets the first of them is on top, in
 * files at the bottom, so that axis is turned, and the values moved to its other end to stay below.
 */
function axesOf(type: Chart["type"], settings: ChartSettings): NonNullable<SheetChart["axes"]> {
  const [categories, values] = type === "bar" ? ["vAxis", "hAxis"] : ["hAxis", "vAxis"];
  const labels = {
    labelFontSize: LABEL_POINTS,
    labelColor: INK,
    majorTickMark: "none",
    minorTickMark: "none",
  } as const;
  const min = settings.number(`${values}.viewWindow.min`) ?? settings.number(`${values}.minValue`);
  const max = settings.number(`${values}.viewWindow.max`) ?? settings.number(`${values}.maxValue`);
  const lines = settings.number(`${values}.gridlines.count`) ?? 0;
  const step =
    min === undefined || max === undefined || lines < 2 ? undefined : (max - min) / (lines - 1);
  const format = given(settings.text(`${values}.format`));
  return {
    x: {
      ...labels,
      ...titleOf(settings, categories),
      ...(type === "bar" ? { reverse: true } : {}),
    },
    y: {
      ...labels,
      ...titleOf(settings, values),
      ...(type === "bar" ? {} : { axisTitleRotation: -90 }),
      gridlines: { major: true },
      ...(min === undefined && max === undefined
        ? {}
        : {
            scale: {
              ...(min === undefined ? {} : { min }),
              ...(max === undefined ? {} : { max }),
              ...(step === undefined ? {} : { majorUnit: step }),
            },
          }),
      ...(format === undefined ? {} : { numberFormat: { formatCode: fileFormat(format) } }),
      ...(type === "bar" ? { crosses: "max" } : {}),
    },
  };
}

function titleOf(settings: ChartSettings, axis: string): Partial<AxisTitle> {
  const title = given(settings.text(`${axis}.title`));
  if (title === undefined) return {};
  return { title, axisTitleFontSize: LABEL_POINTS, axisTitleColor: INK, axisTitleItalic: false };
}

interface AxisTitle {
  readonly title: string;
  readonly axisTitleFontSize: number;
  readonly axisTitleColor: string;
  readonly axisTitleItalic: boolean;
}

/** Google's names of formats, as patterns. */
export function fileFormat(format: string): string {
  const names: Readonly<Record<string, string>> = {
    percent: "0%",
    decimal: "#,##0.###",
    scientific: "0.00E+00",
    short: "#,##0",
    long: "#,##0",
  };
  return names[format] ?? format;
}

function legendOf(settings: ChartSettings): false | "top" | "bottom" | "left" | "right" {
  const position = settings.text("legend.position") ?? settings.text("legend");
  if (position === "none") return false;
  return position === "top" || position === "bottom" || position === "left" ? position : "right";
}

function seriesOf(
  document: WorkbookDocument,
  chart: Chart,
  settings: ChartSettings,
): ChartSeries[] {
  const series = fileSeries(document, chart);
  const looks = lookOf(chart.type, settings, series.length);
  return series.map(({ name, values, labels }, place) => ({
    ...(name === null ? {} : { name: name.text }),
    values: values.ref,
    categories: labels.ref,
    color: looks[place]!.color,
    // The library smooths points unless told not to.
    ...(chart.type === "scatter" ? { smooth: false } : {}),
    ...(chart.type === "pie"
      ? {
          dataPoints: lookOf(chart.type, settings, labels.texts.length).map(({ color }, idx) => ({
            idx,
            fillColor: color,
          })),
        }
      : {}),
  }));
}

function anchorOf(tab: Tab, chart: Chart) {
  const { row, column } = chart;
  const width = chart.offsetX + sizeOf(chart).width;
  const height = chart.offsetY + sizeOf(chart).height;
  let lastColumn = column;
  for (let rest = width; rest > 0; lastColumn++) {
    rest -= tab.columnWidths.get(lastColumn) ?? DEFAULT_COLUMN_WIDTH;
  }
  return {
    from: { row: row - 1, col: column - 1 },
    to: { row: row - 1 + Math.ceil(height / ROW_PIXELS), col: lastColumn - 1 },
  };
}

/** Six hexadecimal digits. */
export function colorOf(value: unknown): string | undefined {
  return typeof value === "string" && /^#[0-9a-f]{6}$/i.test(value)
    ? value.slice(1).toUpperCase()
    : undefined;
}

function given(text: string | undefined): string | undefined {
  return text === "" ? undefined : text;
}
