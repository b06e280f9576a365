/**
 * Charts of a written workbook, with what the library that wrote them cannot: columns and lines in one
 * plot, a second value axis, grid lines in a colour, and the size that the script asked for.
 */
import { strFromU8, strToU8 } from "fflate";
import type { Chart } from "../document/chart.ts";
import { type ChartSettings, chartSettings } from "../document/chartSettings.ts";
import type { WorkbookDocument } from "../document/workbookDocument.ts";
import { fileSeries } from "./chartRanges.ts";
import { hasOtherAxis, plotXml } from "./plotXml.ts";
import { escaped, type FileSeries, UNITS_A_PIXEL } from "./seriesXml.ts";
import { chartsInFile, colorOf, fileFormat, sizeOf } from "./writtenCharts.ts";

type Parts = Readonly<Record<string, Uint8Array>>;

/** The file numbers its charts in the order of the tabs, and a drawing as its tab. */
export function withOwnPlots(document: WorkbookDocument, parts: Parts): Record<string, Uint8Array> {
  const mended: Record<string, Uint8Array> = { ...parts };
  const mend = (path: string, change: (xml: string) => string): void => {
    const part = mended[path];
    if (part === undefined) throw new Error(`the workbook has no ${path}`);
    mended[path] = strToU8(change(strFromU8(part)));
  };
  const tabs = document.tabs.map(chartsInFile);
  for (const [i, charts] of tabs.entries()) {
    if (charts.length === 0) continue;
    mend(`xl/drawings/drawing${i + 1}.xml`, (xml) => sized(xml, charts));
  }
  for (const [i, chart] of tabs.flat().entries()) {
    mend(`xl/charts/chart${i + 1}.xml`, (xml) => withPlot(xml, document, chart));
  }
  return mended;
}

/** Ids that the library does not give. */
const OTHER_AXES = { category: "333333333", value: "444444444" };

/** Charts that hang on one cell keep their size, whatever height another program gives the rows. */
function sized(drawing: string, charts: readonly Chart[]): string {
  let place = 0;
  return drawing.replace(
    /<xdr:twoCellAnchor[^>]*>(<xdr:from>.*?<\/xdr:from>)<xdr:to>.*?<\/xdr:to>(.*?)<\/xdr:twoCellAnchor>/gs,
    (_, from: string, frame: string) => {
      const chart = charts[place++]!;
      const { width, height } = sizeOf(chart);
      const corner = from
        .replace(/<xdr:colOff>\d+/, `<xdr:colOff>${Math.round(chart.offsetX * UNITS_A_PIXEL)}`)
        .replace(/<xdr:rowOff>\d+/, `<xdr:rowOff>${Math.round(chart.offsetY * UNITS_A_PIXEL)}`);
      const size = `<xdr:ext cx="${width * UNITS_A_PIXEL}" cy="${height * UNITS_A_PIXEL}"/>`;
      return `<xdr:oneCellAnchor>${corner}${size}${frame}</xdr:oneCellAnchor>`;
    },
  );
}

function withPlot(xml: string, document: WorkbookDocument, chart: Chart): string {
  if (chart.type === "pie" || chart.type === "scatter") return xml;
  const settings = chartSettings(chart.options);
  const series = fileSeries(document, chart);
  const near = {
    category: axisId(xml, "catAx"),
    value: axisId(xml, "valAx"),
  };
  const plot = plotXml(chart, settings, series, [near, OTHER_AXES]);
  const other = hasOtherAxis(chart, settings, series.length) ? otherAxes(settings) : "";
  return xml
    .replace(/(<c:plotArea>(?:<c:layout\/>)?).*?(?=<c:catAx>)/s, (_, head: string) => head + plot)
    .replace("</c:plotArea>", () => `${other}</c:plotArea>`)
    .replace("<c:majorGridlines/>", gridlines(chart, settings))
    .replace(/<c:catAx>.*?<\/c:catAx>/s, (axis) =>
      reachesBelow(series) ? withLowLabels(axis) : axis,
    )
    .replace(/<c:legendPos [^>]*\/>/, (position) => position + leftOut(settings, series.length));
}

function reachesBelow(series: readonly FileSeries[]): boolean {
  return series.some(({ values }) =>
    values.numbers.some((number) => number !== null && number < 0),
  );
}

/** Columns that go down from zero would run over the labels that stand there. */
function withLowLabels(axis: string): string {
  return axis.replace(/<c:minorTickMark [^>]*\/>/, (mark) => `${mark}<c:tickLblPos val="low"/>`);
}

/** Series that the legend does not name. */
function leftOut(settings: ChartSettings, count: number): string {
  return Array.from({ length: count }, (_, place) =>
    settings.isOff(`series.${place}.visibleInLegend`)
      ? `<c:legendEntry><c:idx val="${place}"/><c:delete val="1"/></c:legendEntry>`
      : "",
  ).join("");
}

function gridlines({ type }: Chart, settings: ChartSettings): string {
  const asked = settings.text(`${type === "bar" ? "hAxis" : "vAxis"}.gridlines.color`);
  const color = colorOf(asked) ?? "E8EBEE";
  return `<c:majorGridlines><c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="${color}"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>`;
}

function axisId(xml: string, axis: "catAx" | "valAx"): string {
  const id = new RegExp(`<c:${axis}><c:axId val="(\\d+)"/>`).exec(xml)?.[1];
  if (id === undefined) throw new Error(`a chart has no ${axis}`);
  return id;
}

/** Values on the other side; its categories are those of the near side and not drawn. */
function otherAxes(settings: ChartSettings): string {
  const format = fileFormat(settings.text("vAxes.1.format") ?? "General");
  const title = settings.text("vAxes.1.title") ?? "";
  const { category, value } = OTHER_AXES;
  const orientation = '<c:scaling><c:orientation val="minMax"/></c:scaling>';
  const text =
    '<a:defRPr sz="900" b="0"><a:solidFill><a:srgbClr val="5B6169"/></a:solidFill></a:defRPr>';
  const name =
    title === ""
      ? ""
      : '<c:title><c:tx><c:rich><a:bodyPr rot="-5400000" vert="horz"/><a:lstStyle/><a:p>' +
        `<a:pPr>${text}</a:pPr><a:r><a:rPr lang="en-US" sz="900" b="0" i="1"/><a:t>${escaped(title)}</a:t></a:r>` +
        '</a:p></c:rich></c:tx><c:overlay val="0"/></c:title>';
  return (
    `<c:catAx><c:axId val="${category}"/>${orientation}<c:delete val="1"/><c:axPos val="b"/>` +
    `<c:crossAx val="${value}"/><c:crosses val="autoZero"/></c:catAx>` +
    `<c:valAx><c:axId val="${value}"/>${orientation}<c:delete val="0"/><c:axPos val="r"/>${name}` +
    `<c:numFmt formatCode="${escaped(format).replaceAll('"', "&quot;")}" sourceLinked="0"/>` +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>` +
    `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${text}</a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>` +
    `<c:crossAx val="${category}"/><c:crosses val="max"/><c:crossBetween val="between"/></c:valAx>`
  );
}
