import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { shownText } from "../../../../addon/local/document/shownText.ts";
import type { WorkbookDocument } from "../../../../addon/local/document/workbookDocument.ts";
import { importedCell } from "../../../../addon/local/workbook/importedCell.ts";
import { openWorkbook } from "../../../../addon/local/workbook/openWorkbook.ts";

const open = (bytes: Uint8Array, name = "orders.csv") => openWorkbook({ name, bytes }, "UTC");
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
    const { value, numberFormat = "" } = importedCell(text);
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
  ])("%j is kept as a %s", (text, type) => {
    expect(typeof importedCell(text).value).toBe(type);
  });

  it("is text where a shop wrote it as a formula to save its digits", () => {
    expect(importedCell('="3001"').value).toBe("3001");
    expect(importedCell("=1+2").value).toBe("=1+2");
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
    ["quotes", '"a","b, c"\r\n1,2\r\n'],
  ])("is read with its delimiter: %s", async (_name, text) => {
    const document = await open(new TextEncoder().encode(text));
    expect(document?.activeTab.cells.lastColumn()).toBe(2);
    expect(document?.activeTab.cells.at(2, 2)).toBe(2);
  });

  it("may be empty", async () => {
    expect((await open(new Uint8Array()))?.activeTab.cells.lastRow()).toBe(0);
  });

  it("is the same document when it is opened again, and another under another name", async () => {
    const bytes = new TextEncoder().encode("a\n1\n");
    expect((await open(bytes))?.id).toBe((await open(bytes))?.id);
    expect((await open(bytes))?.id).not.toBe((await open(bytes, "other.csv"))?.id);
  });
});

describe("a file that is none", () => {
  const png = Uint8Array.from([
    0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 1,
  ]);
  const noise = Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256);
  const brokenZip = new TextEncoder().encode("PK\u0003\u0004 this is no workbook");
  const encrypted = Uint8Array.from([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...new Array(600).fill(0),
  ]);
  it.each([
    ["a picture", png],
    ["noise", noise],
    ["a broken workbook", brokenZip],
    ["an encrypted or old workbook", encrypted],
  ])("is refused: %s", async (_name, bytes) => {
    expect(await open(bytes)).toBeNull();
  });
});
