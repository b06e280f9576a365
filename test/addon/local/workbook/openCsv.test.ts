import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { shownText } from "../../../../addon/local/document/shownText.ts";
import type { WorkbookDocument } from "../../../../addon/local/document/workbookDocument.ts";
import { importedCell } from "../../../../addon/local/workbook/importedCell.ts";
import { openFiles } from "../../../../addon/local/workbook/openWorkbook.ts";

const open = async (bytes: Uint8Array, name = "orders.csv") =>
  (await openFiles([{ name, bytes }], "UTC")).document;
const textFile = (text: string, name = "orders.csv") => ({
  name,
  bytes: new TextEncoder().encode(text),
});
const textOf = (document: WorkbookDocument | null, row: number, column: number): string => {
  const tab = document?.activeTab;
  if (tab === undefined) return "unreadable";
  return shownText(tab.cells.at(row, column), tab.styles.at(row, column).numberFormat);
};

describe("what is written in a CSV file", () => {
  it.each([
    "00123",
    "1234567890123456",
    "1e5",
    "+4915112345",
    "1/2",
    "3-4",
    "Jan 5",
    "0.10",
    "1.50",
    "2025-06-21",
    "2025/6/21 10:00",
    "1,234.50",
    "12%",
    "(not) a number",
    " padded ",
    "#N/A",
    "2024-07-09 10:00:00 +0000",
  ])("is shown again: %j", (text) => {
    const { value, numberFormat = "" } = importedCell(text, true);
    expect(shownText(value, numberFormat)).toBe(text);
  });

  it.each([
    ["00123", "string"],
    ["1234567890123456", "string"],
    ["1e5", "string"],
    ["1/2", "string"],
    ["42", "number"],
    ["1.50", "number"],
    ["2025-06-21", "number"],
    ["-0.5", "number"],
    ["22.200000000000003", "number"],
    ["TRUE", "boolean"],
    ["12/01/2026", "string"],
    ["12/21/2026", "string"],
    ["12/01/2026 10:30", "string"],
    ["Jan 12, 2026", "string"],
    ["12-Jan-2026", "string"],
    ["2026/1/12", "number"],
    ["2026-01-12 10:30", "number"],
  ])("%j is kept as a %s", (text, type) => {
    expect(typeof importedCell(text, true).value).toBe(type);
  });

  it("is text where a shop wrote it as a formula to save its digits", () => {
    expect(importedCell('="3001"', true).value).toBe("3001");
    expect(importedCell("=1+2", true).value).toBe("=1+2");
  });
});

describe("a CSV file", () => {
  const table = "买家会员名,金额\n小本,60\n";
  it.each([
    ["UTF-8", iconv.encode(table, "utf-8")],
    ["UTF-8 with a mark", iconv.encode(table, "utf-8", { addBOM: true })],
    ["UTF-16 with a mark", iconv.encode(table, "utf-16le", { addBOM: true })],
    ["big-endian UTF-16 with a mark", iconv.encode(table, "utf-16be", { addBOM: true })],
    ["GBK", iconv.encode(table, "gbk")],
    ["a long GBK", iconv.encode(table.repeat(50), "gbk")],
    ["UTF-16 without a mark", iconv.encode(table.repeat(9), "utf-16le")],
    ["big-endian UTF-16 without a mark", iconv.encode(table.repeat(9), "utf-16be")],
    ["UTF-8 padded with zero bytes", Buffer.from(table.replace(",", "\0,"))],
  ])("is read in %s", async (_name, bytes) => {
    const document = await open(bytes);
    expect(textOf(document, 1, 1)).toBe("买家会员名");
    expect(textOf(document, 2, 1)).toBe("小本");
    expect(document?.activeTab.cells.at(2, 2)).toBe(60);
  });

  it.each([
    [",", "a,b\n1,2\n"],
    [";", "a;b\n1;2\n3;4\n"],
    ["tab", "a\tb\n1\t2\n"],
    ["|", "a|b\n1|2\n"],
    ["; with decimal commas", "a;b\n1,5;2\n2,5;3\n"],
    ["; below a title", "Orders, all of them\n1;2\n3;4\n5;6\n"],
    ["sep=;", "sep=;\na;b\n1;2\n"],
    ["a quote that is never closed", 'a,b\n1,2\n"3,4\n5,6\n'],
    ["quotes", '"a","b, c"\r\n1,2\r\n'],
  ])("is read with its delimiter: %s", async (_name, text) => {
    const document = await open(new TextEncoder().encode(text));
    expect(document?.activeTab.cells.lastColumn()).toBe(2);
    expect(document?.activeTab.cells.at(2, 2)).toBe(2);
  });

  it("keeps line breaks within a cell, and rows of any length", async () => {
    const document = await open(new TextEncoder().encode('a,b,c\n"x\ny",2\n1,2,3,4\n'));
    expect(textOf(document, 2, 1)).toBe("x\ny");
    expect(document?.activeTab.cells.at(3, 4)).toBe(4);
    expect(document?.activeTab.cells.at(2, 3)).toBeNull();
  });

  it.each([
    [
      "Windows-1252",
      "windows-1252",
      "Kunde;Straße;Betrag\nMüller;Große Gasse;5,00 €\nJosé;Café;2\n",
    ],
    ["Big5", "big5", "訂單編號,客戶姓名,金額\nA1,陳怡君,60\nA2,林志明,75\n"],
    ["GB18030", "gb18030", "订单编号,客户姓名,金额\nA1,王伟,60\nA2,李娜,75\n"],
    ["GBK with one Chinese name", "gbk", "Order,Name,Total\n1,王伟,5\n2,Amy,6\n"],
  ])("is told to be %s by what it says", async (_name, encoding, text) => {
    const document = await open(iconv.encode(text, encoding));
    const written = text
      .split("\n")
      .slice(0, 2)
      .map((line) => line.split(/[,;]/)[1]);
    expect([textOf(document, 1, 2), textOf(document, 2, 2)]).toEqual(written);
  });

  it("is the same document when it is opened again, and another under another name", async () => {
    const bytes = new TextEncoder().encode("a\n1\n");
    expect((await open(bytes))?.id).toBe((await open(bytes))?.id);
    expect((await open(bytes))?.id).not.toBe((await open(bytes, "other.csv"))?.id);
  });
});

describe("an amount with one mark and three digits behind it", () => {
  const typesIn = async (text: string, column: number) => {
    const document = await open(new TextEncoder().encode(text));
    return [2, 3].map((row) => typeof document?.activeTab.cells.at(row, column));
  };
  it.each([
    [
      "where nothing tells what the mark means",
      "Date;Amount\n2026-01-02;1,234\n2026-01-03;2.500\n",
    ],
    ["beside amounts with a decimal comma", "Date;Amount\n2026-01-02;1.234\n2026-01-03;12,50\n"],
    ["where one column contradicts itself", "Date;Amount\n2026-01-02;12.50\n2026-01-03;12,50\n"],
    ["where others contradict each other", "Amount;A;B\n1,234;1,234;2,5\n1,234;1,234;2.5\n"],
  ])("stays text %s", async (_name, text) => {
    expect(await typesIn(text, 2)).toEqual(["string", "string"]);
  });

  it.each([
    ["beside cents", "Date;Amount\n2026-01-02;1,234\n2026-01-03;12.50\n"],
    ["beside millions", "Date;Amount\n2026-01-02;1,234\n2026-01-03;-1,234,567\n"],
    ["where another column has cents", "Tax;Amount\n12.50;1,234\n0.99;2,500\n"],
  ])("is a number %s", async (_name, text) => {
    expect(await typesIn(text, 2)).toEqual(["number", "number"]);
  });
});

describe("several files", () => {
  it("are the tabs of one document, called after what their names share", async () => {
    const files = [
      textFile("a,b\n1,2\n", "orders-2025-01.csv"),
      textFile("a,b\n3,4\n", "orders-2025-02.csv"),
    ];
    const { document, problems } = await openFiles(files, "UTC");
    expect(problems).toEqual([]);
    expect(document?.name).toBe("orders-2025");
    expect(document?.tabs.map(({ name }) => name)).toEqual(["orders-2025-01", "orders-2025-02"]);
    expect(document?.tabs[1]?.cells.at(2, 2)).toBe(4);
    expect(document?.activeTab.name).toBe("orders-2025-01");
  });

  it("are opened without the one that cannot be, which is told", async () => {
    const broken = { name: "photo.csv", bytes: Buffer.from("89504e470d0a1a0a", "hex") };
    const { document, problems } = await openFiles([broken, textFile("a\n1\n")], "UTC");
    expect(document?.tabs.map(({ name }) => name)).toEqual(["orders"]);
    expect(problems).toEqual([{ code: "input.unreadableFile", file: "photo.csv", is: "picture" }]);
  });
});
