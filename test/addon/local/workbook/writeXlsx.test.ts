import { strFromU8, unzipSync } from "fflate";
import { parseChart } from "hucre";
import { beforeAll, describe, expect, it } from "vitest";
import { plainStyle } from "../../../../addon/local/document/cell.ts";
import { writeCell } from "../../../../addon/local/document/editCells.ts";
import { WorkbookDocument } from "../../../../addon/local/document/workbookDocument.ts";
import { openFiles } from "../../../../addon/local/workbook/openWorkbook.ts";
import { writeCsv } from "../../../../addon/local/workbook/writeCsv.ts";
import { writeXlsx } from "../../../../addon/local/workbook/writeXlsx.ts";

function sample(): WorkbookDocument {
  const document = new WorkbookDocument("id", "sample", "UTC");
  const tab = document.addTab("It's a tab");
  const rows = [
    ["Tier", "Customers", "Since"],
    ["High", 3, { date: 45829 }],
    ["Low", 6, { date: 45830.5 }],
    ["'=1+2", 0.5, true],
  ] as const;
  rows.forEach((line, r) => {
    line.forEach((value, c) => {
      writeCell(tab, r + 1, c + 1, value);
    });
  });
  tab.styles.write({ row: 1, column: 1, rows: 1, columns: 3 }, "fontWeight", () => "bold");
  tab.styles.write({ row: 2, column: 2, rows: 2, columns: 1 }, "numberFormat", () => "#,##0.00");
  tab.styles.write({ row: 1, column: 1, rows: 1, columns: 1 }, "background", () => "#112233");
  tab.notes.set("1,2", "How many");
  tab.frozenRows = 1;
  tab.columnWidths.set(1, 180);
  tab.conditionalFormats = [
    {
      areas: [{ row: 2, column: 1, rows: 3, columns: 1 }],
      condition: { criteria: "TEXT_EQUAL_TO", text: "High" },
      gradient: null,
      looks: { background: "#d9ead3", fontColor: "#274e13", bold: null, italic: null },
    },
    {
      areas: [{ row: 2, column: 2, rows: 3, columns: 1 }],
      condition: null,
      gradient: [
        { color: "#ffffff", type: "MIN", value: "" },
        { color: "#006100", type: "MAX", value: "" },
      ],
      looks: { background: null, fontColor: null, bold: null, italic: null },
    },
  ];
  const range = { sheet: tab.id, row: 1, column: 1, rows: 3, columns: 2 };
  const place = { row: 6, column: 2, offsetX: 0, offsetY: 0, headers: 1, transposed: false };
  const options = {
    title: "Tiers",
    colors: ["#ff8800"],
    legend: { position: "none" },
    "hAxis.minValue": 0,
    hAxis: { format: "0%" },
  };
  tab.charts = (["bar", "column", "pie", "line"] as const).map((type, i) => ({
    ...place,
    id: i + 1,
    type,
    ranges: [range],
    options,
  }));
  const second = document.addTab("Second");
  document.metadata = [
    { id: 9, key: "k", value: `role:${second.id}`, visibility: "DOCUMENT", sheet: second.id },
  ];
  return document;
}

let bytes: Uint8Array;
let parts: Record<string, Uint8Array>;
beforeAll(async () => {
  bytes = await writeXlsx(sample());
  parts = unzipSync(bytes);
});

describe("a written workbook", () => {
  it("is the same, byte for byte, whenever it is written", async () => {
    await new Promise((resolve) => setTimeout(resolve, 2100)); // zip files tell time in two seconds
    expect(Buffer.compare(Buffer.from(await writeXlsx(sample())), Buffer.from(bytes))).toBe(0);
  });

  it("comes back with its values, formats, looks, notes and frozen rows", async () => {
    const { document } = await openFiles([{ name: "sample.xlsx", bytes }], "UTC");
    const tab = document?.tabs[0];
    if (document === null || tab === undefined) throw new Error("unreadable");
    expect(tab.name).toBe("It's a tab");
    expect([1, 2, 3, 4].map((row) => tab.cells.at(row, 1))).toEqual([
      "Tier",
      "High",
      "Low",
      "=1+2",
    ]);
    expect([tab.cells.at(2, 3), tab.cells.at(3, 3), tab.cells.at(4, 3)]).toEqual([
      45829,
      45830.5,
      true,
    ]);
    expect(tab.styles.at(2, 2).numberFormat).toBe("#,##0.00");
    expect(tab.styles.at(1, 1)).toMatchObject({ fontWeight: "bold", background: "#112233" });
    expect(tab.styles.at(4, 3)).toEqual(plainStyle);
    expect(tab.notes.get("1,2")).toBe("How many");
    expect([tab.frozenRows, tab.columnWidths.get(1)]).toEqual([1, 180]);
    expect(tab.conditionalFormats).toEqual(
      sample().activeTab.conditionalFormats.map((rule) => ({ ...rule })),
    );
  });

  it("keeps which tabs are ours, under the ids that they get when it is opened", async () => {
    const { document } = await openFiles([{ name: "sample.xlsx", bytes }], "UTC");
    const second = document?.tabs[1];
    expect(document?.metadata).toMatchObject([
      { key: "k", value: `role:${second?.id}`, sheet: second?.id },
    ]);
  });

  it("has charts that other programs can read", () => {
    const charts = Object.keys(parts).filter((name) => /charts\/chart\d+\.xml$/.test(name));
    expect(charts).toHaveLength(4);
    const kinds = charts.map((name) => {
      const xml = strFromU8(parts[name] ?? new Uint8Array());
      const chart = parseChart(xml);
      expect(chart?.title).toBe("Tiers");
      const [series] = chart?.series ?? [];
      expect(series?.valuesRef).toBe("'It''s a tab'!$B$2:$B$3");
      expect(series?.categoriesRef).toBe("'It''s a tab'!$A$2:$A$3");
      expect(xml).not.toContain('<c:smooth val="1"/>');
      expect(elementsInOrder(xml, "c:ser")).toBe(true);
      return chart?.kinds?.[0] ?? series?.kind;
    });
    expect(kinds).toEqual(["bar", "bar", "pie", "line"]);
  });
});

describe("a bar chart", () => {
  it("has its first bar on top and its values below, as Sheets draws it", () => {
    const xml = strFromU8(parts["xl/charts/chart1.xml"] ?? new Uint8Array());
    const category = /<c:catAx>.*?<\/c:catAx>/s.exec(xml)?.[0] ?? "";
    const value = /<c:valAx>.*?<\/c:valAx>/s.exec(xml)?.[0] ?? "";
    expect(category).toContain('<c:orientation val="maxMin"/>');
    expect(value).toContain('<c:crosses val="max"/>');
    expect(value).toContain('<c:min val="0"/>');
    expect(value).toContain('formatCode="0%"');
  });
});

describe("a tab as CSV", () => {
  it("has dates as shown and numbers bare, a mark for Excel, and no cell that Excel would run", () => {
    const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(writeCsv(sample().tabs[0]!));
    expect(text).toBe(
      "\uFEFFTier,Customers,Since\r\nHigh,3,6/21/2025\r\nLow,6,6/22/2025 12:00:00\r\n'=1+2,0.5,TRUE\r\n",
    );
  });
});

/** The parts of a series come in the one order that the schema of CT_BarSer and its kin allows (ECMA-376 part 1, 21.2.2). */
function elementsInOrder(xml: string, parent: string): boolean {
  const order =
    "idx order tx spPr invertIfNegative explosion marker dPt dLbls trendline errBars cat xVal val yVal smooth shape".split(
      " ",
    );
  const bodies = [...xml.matchAll(new RegExp(`<${parent}>(.*?)</${parent}>`, "gs"))].map(
    ([, body]) => body ?? "",
  );
  return bodies.every((body) => {
    const places = childNames(body).map((name) => order.indexOf(name));
    return places.length > 3 && places.every((place, i) => place >= (places[i - 1] ?? 0));
  });
}

/** Names of the outermost elements. */
function childNames(body: string): string[] {
  const names: string[] = [];
  let depth = 0;
  for (const [, closing, name, selfClosing] of body.matchAll(/<(\/?)[a-z]+:(\w+)[^>]*?(\/?)>/g)) {
    if (closing === "/") depth--;
    else {
      if (depth === 0) names.push(name ?? "");
      if (selfClosing !== "/") depth++;
    }
  }
  return names;
}

describe("the names of tabs", () => {
  it("are made such that Excel allows them, each its own", async () => {
    const names = [
      "orders [2025]: all?",
      "a very long name of a file that goes on and on 1",
      "a very long name of a file that goes on and on 2",
      "History",
      "quoted'",
      "订单",
    ];
    const document = new WorkbookDocument("id", "names", "UTC");
    for (const name of names) writeCell(document.addTab(name), 1, 1, name);
    const bytes = await writeXlsx(document);
    const read = (await openFiles([{ name: "names.xlsx", bytes }], "UTC")).document;
    const written = read?.tabs.map(({ name }) => name) ?? [];
    expect(new Set(written.map((name) => name.toLowerCase())).size).toBe(names.length);
    for (const name of written) expect(name).toMatch(/^(?!history$)[^[\]:*?/\\]{1,31}$/i);
    expect(written.at(-1)).toBe("订单");
    expect(read?.tabs.map((tab) => tab.cells.at(1, 1))).toEqual(names);
  });
});

it("gives broken text the room of its lines, and no other row a height", async () => {
  const document = new WorkbookDocument("id", "broken", "UTC");
  const tab = document.addTab("Sheet1");
  writeCell(tab, 1, 1, "Expected value over the next 12 months");
  writeCell(tab, 2, 1, "Short");
  tab.styles.write({ row: 1, column: 1, rows: 2, columns: 1 }, "wrap", () => true);
  const file = unzipSync(await writeXlsx(document));
  const xml = strFromU8(file["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
  const heights = [...xml.matchAll(/<row r="(\d+)"[^>]*? ht="([\d.]+)"/g)].map(
    ([, row, height]) => [row, Number(height) >= 3 * 13],
  );
  expect(heights).toEqual([["1", true]]);
});

it("keeps hidden rows, and those that a filter leaves out, through a file", async () => {
  const document = sample();
  const [tab] = document.tabs;
  tab!.hiddenRows = new Set([2]);
  tab!.filter = {
    area: { row: 1, column: 1, rows: 4, columns: 3 },
    criteria: { 1: { hiddenValues: ["Low"], condition: null } },
  };
  const bytes = await writeXlsx(document);
  const opened = await openFiles([{ name: "sample.xlsx", bytes }], "UTC");
  expect([...opened.document!.tabs[0]!.hiddenRows]).toEqual([2, 3]);
});
