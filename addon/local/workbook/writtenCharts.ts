/**
 * Native charts of a tab, as a workbook file has them.
 */
import { type ChartSeries, rangeRef, type SheetChart, type WriteChartKind } from "hucre";
import type { Chart, SheetArea } from "../document/chart.ts";
import { shownText } from "../document/shownText.ts";
import { DEFAULT_COLUMN_WIDTH, type Tab } from "../document/tab.ts";
import type { WorkbookDocument } from "../document/workbookDocument.ts";

/** Kinds without a counterpart in the file are left out: their numbers stand in the cells. */
export function writtenCharts(document: WorkbookDocument, tab: Tab): readonly SheetChart[] {
  return tab.charts.flatMap((chart) => {
    const kind = kinds[chart.type];
    if (kind === undefined) return [];
    return [{ ...chartOf(document, tab, chart), type: kind }];
  });
}

const kinds: Readonly<Partial<Record<Chart["type"], WriteChartKind>>> = {
  pie: "pie",
  bar: "bar",
  column: "column",
  line: "line",
  area: "area",
  scatter: "scatter",
};

/** Pixels of a chart whose size is not given, and of a row: Sheets' own. */
const DEFAULT_SIZE = { width: 600, height: 371 };
const ROW_PIXELS = 21;

function chartOf(document: WorkbookDocument, tab: Tab, chart: Chart): Omit<SheetChart, "type"> {
  const { options } = chart;
  const title = textOf(options["title"]);
  const stacked = options["isStacked"];
  return {
    ...(title === undefined ? { showTitle: false } : { title }),
    series: seriesOf(document, chart),
    anchor: anchorOf(tab, chart),
    legend: legendOf(options),
    ...(stacked === true || stacked === "true" || stacked === "absolute"
      ? { barGrouping: "stacked", overlap: 100 }
      : {}),
    ...(stacked === "percent" ? { barGrouping: "percentStacked", overlap: 100 } : {}),
    axes: axesOf(chart),
    altText: title ?? "",
  };
}

/**
 * Bars lie down: their values run along the horizontal axis. In Sheets the first of them is on top, in
 * files at the bottom, so that axis is turned, and the values moved to its other end to stay below.
 */
function axesOf({ type, options }: Chart): NonNullable<SheetChart["axes"]> {
  const [categories, values] = type === "bar" ? ["vAxis", "hAxis"] : ["hAxis", "vAxis"];
  const minimum = optionOf(options, `${values}.minValue`);
  const format = textOf(optionOf(options, `${values}.format`));
  return {
    x: { ...titleOf(options, categories), ...(type === "bar" ? { reverse: true } : {}) },
    y: {
      ...titleOf(options, values),
      ...(typeof minimum === "number" ? { scale: { min: minimum } } : {}),
      ...(format === undefined ? {} : { numberFormat: { formatCode: format } }),
      ...(type === "bar" ? { crosses: "max" } : {}),
    },
  };
}

function titleOf(options: Chart["options"], axis: string): { readonly title?: string } {
  const title = textOf(optionOf(options, `${axis}.title`));
  return title === undefined ? {} : { title };
}

/** Scripts give "legend.position" or legend: { position }; both are Google's. */
function optionOf(options: Chart["options"], path: string): unknown {
  if (path in options) return options[path];
  const [outer = "", inner = ""] = path.split(".");
  const group = options[outer];
  return typeof group === "object" && group !== null
    ? (group as Record<string, unknown>)[inner]
    : undefined;
}

function legendOf(options: Chart["options"]): false | "top" | "bottom" | "left" | "right" {
  const position = optionOf(options, "legend.position") ?? options["legend"];
  if (position === "none") return false;
  return position === "top" || position === "bottom" || position === "left" ? position : "right";
}

/** The first column of the first range names the categories, every further column is a series. */
function seriesOf(document: WorkbookDocument, chart: Chart): ChartSeries[] {
  const columns = chart.ranges.flatMap(columnsOf);
  const [domain, ...rest] = columns;
  if (domain === undefined) return [];
  const colors = Array.isArray(chart.options["colors"]) ? chart.options["colors"] : [];
  return rest.map((column, i) => {
    const color = colorOf(colors[i] ?? (i === 0 ? chart.options["color"] : undefined));
    const name = headerOf(document, column, chart.headers);
    return {
      ...(name === "" ? {} : { name }),
      values: refOf(document, belowHeader(column, chart.headers)),
      categories: refOf(document, belowHeader(domain, chart.headers)),
      ...(color === undefined ? {} : { color }),
      // The library smooths lines and points unless told not to.
      ...(chart.type === "line" || chart.type === "scatter" ? { smooth: false } : {}),
      ...(chart.type === "pie" && colors.length > 0
        ? {
            dataPoints: colors.flatMap((each, idx) => {
              const fillColor = colorOf(each);
              return fillColor === undefined ? [] : [{ idx, fillColor }];
            }),
          }
        : {}),
    };
  });
}

function columnsOf(area: SheetArea): SheetArea[] {
  return Array.from({ length: area.columns }, (_, c) => ({
    ...area,
    column: area.column + c,
    columns: 1,
  }));
}

function belowHeader(column: SheetArea, headers: number): SheetArea {
  return { ...column, row: column.row + headers, rows: Math.max(1, column.rows - headers) };
}

function headerOf(document: WorkbookDocument, column: SheetArea, headers: number): string {
  const tab = document.tabById(column.sheet);
  if (tab === null || headers === 0) return "";
  const style = tab.styles.at(column.row, column.column);
  return shownText(tab.cells.at(column.row, column.column), style.numberFormat);
}

function refOf(
  document: WorkbookDocument,
  { sheet, row, column, rows, columns }: SheetArea,
): string {
  const name = document.tabById(sheet)?.name ?? "";
  const ref = rangeRef(row - 1, column - 1, row + rows - 2, column + columns - 2);
  const absolute = ref.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  return `'${name.replaceAll("'", "''")}'!${absolute}`;
}

function anchorOf(tab: Tab, { row, column, offsetX, offsetY, options }: Chart) {
  const width = offsetX + (Number(options["width"]) || DEFAULT_SIZE.width);
  const height = offsetY + (Number(options["height"]) || DEFAULT_SIZE.height);
  let lastColumn = column;
  for (let rest = width; rest > 0; lastColumn++) {
    rest -= tab.columnWidths.get(lastColumn) ?? DEFAULT_COLUMN_WIDTH;
  }
  return {
    from: { row: row - 1, col: column - 1 },
    to: { row: row - 1 + Math.ceil(height / ROW_PIXELS), col: lastColumn - 1 },
  };
}

function colorOf(value: unknown): string | undefined {
  return typeof value === "string" && /^#[0-9a-f]{6}$/i.test(value)
    ? value.slice(1).toUpperCase()
    : undefined;
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}
