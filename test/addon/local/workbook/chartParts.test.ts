import { strFromU8, unzipSync } from "fflate";
import { parseChart } from "hucre";
import { describe, expect, it } from "vitest";
import type { Chart, ChartType } from "../../../../addon/local/document/chart.ts";
import { writeCell } from "../../../../addon/local/document/editCells.ts";
import { WorkbookDocument } from "../../../../addon/local/document/workbookDocument.ts";
import { writeXlsx } from "../../../../addon/local/workbook/writeXlsx.ts";
import { childrenOf, elements } from "./xmlElements.ts";

/**
 * The order of the parts of each element, ECMA-376 part 1, 5th edition, 21.2.2: CT_PlotArea (.145),
 * CT_BarChart (.16), CT_LineChart (.97), CT_AreaChart (.3), CT_BarSer (.170), CT_LineSer (.173),
 * CT_AreaSer (.171), CT_CatAx (.25), CT_ValAx (.226). A reader may refuse a file that has them otherwise.
 */
const order: Readonly<Record<string, string>> = {
  plotArea: "layout areaChart barChart lineChart catAx valAx catAx valAx spPr",
  barChart: "barDir grouping varyColors ser dLbls gapWidth overlap serLines axId",
  lineChart: "grouping varyColors ser dLbls dropLines hiLowLines upDownBars marker smooth axId",
  areaChart: "grouping varyColors ser dLbls dropLines axId",
  ser: "idx order tx spPr invertIfNegative marker dPt dLbls trendline errBars cat val smooth",
  catAx:
    "axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl",
  valAx:
    "axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt crossBetween majorUnit minorUnit dispUnits",
};

const rows = [
  ["Week", "Orders", "Share <&>", "Low"],
  ["1", 12, 0.5, 3],
  ["2", 7.25, null, 4],
  ["R&D", -3, 0.125, 5],
] as const;

function documentWith(charts: readonly (Partial<Chart> & { type: ChartType })[]): WorkbookDocument {
  const document = new WorkbookDocument("id", "charts", "UTC");
  document.addTab("No chart");
  for (const name of ["R&D's", "Second"]) {
    const tab = document.addTab(name);
    rows.forEach((line, r) => {
      line.forEach((value, c) => {
        writeCell(tab, r + 1, c + 1, value);
      });
    });
    const whole = { sheet: tab.id, row: 1, column: 1, rows: 4, columns: 4 };
    tab.charts = charts.map((chart, i) => ({
      id: i + 1,
      ranges: [whole],
      row: 6,
      column: 2,
      offsetX: 12,
      offsetY: 7,
      headers: 1,
      transposed: false,
      options: {},
      ...chart,
    }));
  }
  return document;
}

async function partsOf(document: WorkbookDocument): Promise<(path: string) => string> {
  const parts = unzipSync(await writeXlsx(document));
  return (path) => strFromU8(parts[path] ?? new Uint8Array());
}

async function chartXml(type: ChartType, options: Chart["options"] = {}): Promise<string> {
  return (await partsOf(documentWith([{ type, options }])))("xl/charts/chart1.xml");
}

const COMBO = {
  "series.1.type": "line",
  "series.1.targetAxisIndex": 1,
  "series.2.type": "area",
  seriesType: "bars",
  "vAxes.1.format": '0%;"less"',
  "vAxes.1.title": "Share & more",
};

describe.each(["bar", "column", "line", "area", "combo"] as const)("a %s chart", (type) => {
  it.each([{}, { isStacked: true, title: "T", "hAxis.title": "H" }, COMBO])(
    "has its parts in the order of the schema: %j",
    async (options) => {
      const xml = await chartXml(type, options);
      for (const [name, parts] of Object.entries(order)) {
        for (const body of elements(xml, `c:${name}`)) {
          let at = 0;
          const expected = parts.split(" ");
          for (const child of childrenOf(body)) {
            const found = expected.indexOf(child, at);
            expect(found, `${child} in ${name}`).toBeGreaterThanOrEqual(at);
            at = found;
          }
        }
      }
      expect(parseChart(xml)).toBeDefined();
    },
  );

  it("names every axis that its series run along, each once", async () => {
    const xml = await chartXml(type, type === "combo" ? COMBO : {});
    const ids = (body: string) =>
      [...body.matchAll(/<c:axId val="(\d+)"/g)].map(([, id]) => id ?? "");
    const axes = ["catAx", "valAx"].flatMap((name) => elements(xml, `c:${name}`).flatMap(ids));
    const used = ["barChart", "lineChart", "areaChart"].flatMap((name) =>
      elements(xml, `c:${name}`).flatMap(ids),
    );
    expect(new Set(used)).toEqual(new Set(axes));
    expect(new Set(axes).size).toBe(axes.length);
  });

  it("has the numbers and texts of the cells beside the references to them", async () => {
    const xml = await chartXml(type);
    const [orders = "", shares = ""] = elements(xml, "c:ser");
    expect(orders).toContain("<c:tx><c:strRef><c:f>'R&amp;D''s'!$B$1</c:f>");
    expect(shares).toContain("<c:v>Share &lt;&amp;&gt;</c:v>");
    expect(orders).toContain("<c:f>'R&amp;D''s'!$B$2:$B$4</c:f>");
    const points = (series: string) =>
      [...(elements(series, "c:val")[0] ?? "").matchAll(/idx="(\d)"><c:v>([^<]*)/g)].map(
        ([, idx, value]) => [Number(idx), Number(value)],
      );
    expect(points(orders)).toEqual([
      [0, 12],
      [1, 7.25],
      [2, -3],
    ]);
    expect(points(shares)).toEqual([
      [0, 0.5],
      [2, 0.125],
    ]);
  });
});

describe("a combo chart", () => {
  it("has each series in the group that the script asked for, in the script's order", async () => {
    const xml = await chartXml("combo", COMBO);
    const placesIn = (group: string) =>
      elements(elements(xml, `c:${group}`)[0] ?? "", "c:ser").map(
        (series) => /<c:order val="(\d)"/.exec(series)?.[1],
      );
    expect([placesIn("barChart"), placesIn("lineChart"), placesIn("areaChart")]).toEqual([
      ["0"],
      ["1"],
      ["2"],
    ]);
  });

  it("draws lines where the script says nothing, and never smooths them", async () => {
    const xml = await chartXml("combo");
    expect(elements(xml, "c:barChart")).toEqual([]);
    expect(elements(xml, "c:smooth")).toEqual([]);
    expect(xml.match(/<c:smooth val="0"\/>/g)).toHaveLength(3);
  });

  it("puts the second value axis on the other side, with its format and title", async () => {
    const [near = "", other = ""] = elements(await chartXml("combo", COMBO), "c:valAx");
    expect(near).toContain('<c:axPos val="l"/>');
    expect(other).toContain('<c:axPos val="r"/>');
    expect(other).toContain('<c:crosses val="max"/>');
    expect(other).toContain('formatCode="0%;&quot;less&quot;"');
    expect(other).toContain("<a:t>Share &amp; more</a:t>");
  });
});

it("tells series of one lightness apart by texture", async () => {
  const alike = { colors: ["#4285f4", "#ea4335", "#0b5c8c"] };
  const bars = elements(await chartXml("column", alike), "c:ser");
  expect(bars.map((series) => series.includes("<a:pattFill"))).toEqual([false, true, false]);
  const lines = elements(await chartXml("line", alike), "c:ser");
  expect(lines.map((series) => /prstDash val="(\w+)"/.exec(series)?.[1])).toEqual([
    "solid",
    "dash",
    "solid",
  ]);
});

it("names in the legend no series that the script leaves out of it", async () => {
  const legend = elements(
    await chartXml("column", { "series.1.visibleInLegend": false }),
    "c:legend",
  )[0];
  expect(legend).toContain('<c:legendEntry><c:idx val="1"/><c:delete val="1"/></c:legendEntry>');
  expect(legend?.match(/legendEntry>/g)).toHaveLength(2);
  expect(childrenOf(legend ?? "").slice(0, 2)).toEqual(["legendPos", "legendEntry"]);
});

it("puts labels below columns that go down from zero, and nowhere else", async () => {
  const labelsOf = async (rows: number) => {
    const document = documentWith([{ type: "column" }]);
    for (const tab of document.tabs) {
      tab.charts = tab.charts.map((chart) => ({
        ...chart,
        ranges: chart.ranges.map((range) => ({ ...range, rows })),
      }));
    }
    const xml = (await partsOf(document))("xl/charts/chart1.xml");
    return /tickLblPos val="(\w+)"/.exec(elements(xml, "c:catAx")[0] ?? "")?.[1];
  };
  // The fourth row has the number below zero.
  expect(await labelsOf(4)).toBe("low");
  expect(await labelsOf(3)).not.toBe("low");
});

it("draws no edge where a line has no width, and grid lines in the colour asked for", async () => {
  const area = await chartXml("area", {
    "series.0.lineWidth": 0,
    "vAxis.gridlines.color": "#ffffff",
  });
  const [first = "", second = ""] = elements(area, "c:ser");
  expect(first).toContain("<a:ln><a:noFill/></a:ln>");
  expect(second).not.toContain("<a:ln><a:noFill/></a:ln>");
  expect(elements(area, "c:majorGridlines")[0]).toContain("FFFFFF");
});

it("writes a pie with a hole as a ring", async () => {
  const xml = await chartXml("pie", { pieHole: 0.45 });
  expect(elements(xml, "c:doughnutChart")).toHaveLength(1);
  expect(xml).toContain('<c:holeSize val="45"/>');
});

it("hangs every chart on its cell, in the size that was asked for", async () => {
  const size = { width: 480, height: 300 };
  const part = await partsOf(
    documentWith([{ type: "column", options: size }, { type: "histogram" }, { type: "line" }]),
  );
  for (const drawing of [2, 3]) {
    const anchors = elements(part(`xl/drawings/drawing${drawing}.xml`), "xdr:oneCellAnchor");
    // 9525 units are a pixel; 600 × 371 is what Sheets gives a chart that asks for no size.
    expect(
      anchors.map((anchor) => /<xdr:ext cx="(\d+)" cy="(\d+)"/.exec(anchor)?.slice(1)),
    ).toEqual([
      [`${480 * 9525}`, `${300 * 9525}`],
      [`${600 * 9525}`, `${371 * 9525}`],
    ]);
    expect(anchors[0]).toContain(
      `<xdr:col>1</xdr:col><xdr:colOff>${12 * 9525}</xdr:colOff><xdr:row>5</xdr:row><xdr:rowOff>${7 * 9525}</xdr:rowOff>`,
    );
  }
  // The fourth chart of the file is the line of the second tab that has charts.
  expect(elements(part("xl/charts/chart4.xml"), "c:lineChart")).toHaveLength(1);
  expect(part("xl/charts/chart4.xml")).toContain("'Second'!$B$2:$B$4");
});

it("writes points without a line where the script asks for that", async () => {
  const options = { "series.0.lineWidth": 0, "series.0.pointSize": 8 };
  const [points = "", line = ""] = elements(await chartXml("line", options), "c:ser");
  expect(points).toContain("<a:ln><a:noFill/></a:ln>");
  expect(points).toContain('<c:symbol val="circle"/><c:size val="6"/>');
  expect(line).toContain('<c:symbol val="none"/>');
});
