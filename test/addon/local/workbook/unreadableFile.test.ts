import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { WorkbookDocument } from "../../../../addon/local/document/workbookDocument.ts";
import { openFiles } from "../../../../addon/local/workbook/openWorkbook.ts";
import { writeXlsx } from "../../../../addon/local/workbook/writeXlsx.ts";

const bytes = (text: string) => new Uint8Array(Buffer.from(text, "latin1"));
const hex = (text: string) => new Uint8Array(Buffer.from(text.replaceAll(" ", ""), "hex"));
const joined = (...parts: readonly Uint8Array[]) => new Uint8Array(Buffer.concat(parts));
const zeros = (count: number) => new Uint8Array(count);

/** The header of a compound file, then a directory's names as far as they matter here. */
const compound = (...names: readonly string[]) =>
  joined(
    hex("d0cf11e0a1b11ae1"),
    zeros(504),
    ...names.map((name) => Buffer.from(name.padEnd(64, "\0"), "utf16le")),
  );

async function workbook(): Promise<Uint8Array> {
  const document = new WorkbookDocument("id", "sample", "UTC");
  const tab = document.addTab("Orders");
  for (let row = 1; row <= 200; row++) tab.cells.put(row, 1, `customer ${row * 7919}`);
  return writeXlsx(document);
}

const noise = Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256);

describe("a file that cannot be read is told by its first bytes, whatever its name", () => {
  it.each([
    ["nothing", "empty", zeros(0)],
    ["blanks and a mark", "empty", bytes("\u00ef\u00bb\u00bf \r\n\r\n")],
    ["a PNG", "picture", hex("89504e470d0a1a0a 0000000d49484452")],
    ["a JPEG", "picture", hex("ffd8ffe000104a46494600010100")],
    ["a GIF", "picture", bytes("GIF89a\u0001\u0000")],
    ["a WebP", "picture", bytes("RIFF\u0024\u0000\u0000\u0000WEBPVP8 ")],
    ["a photo of a phone", "picture", bytes("\u0000\u0000\u0000\u0018ftypheic\u0000\u0000")],
    [
      "a bitmap",
      "picture",
      bytes("BM\u0036\u0010\u0000\u0000\u0000\u0000\u0000\u0000\u0036\u0000"),
    ],
    ["a drawing", "picture", bytes('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ["a PDF", "pdf", bytes("%PDF-1.7\n%\u00e2\u00e3")],
    ["a workbook of Excel 97", "oldExcel", compound("Root Entry", "Workbook")],
    ["a workbook with a password", "encrypted", compound("Root Entry", "EncryptedPackage")],
    ["an archive of something else", "other", zipSync({ "word/document.xml": zeros(10) })],
    ["a page of the web", "other", bytes("<!DOCTYPE html><table><tr><td>1")],
    ["noise", "other", noise],
  ])("%s is %s", async (_name, is, content) => {
    for (const name of ["orders.csv", "orders.xlsx"]) {
      const { document, problems } = await openFiles([{ name, bytes: content }], "UTC");
      expect(document).toBeNull();
      expect(problems).toEqual([{ code: "input.unreadableFile", file: name, is }]);
    }
  });

  it("a workbook that was cut off, or has one byte wrong, is damaged", async () => {
    const whole = await workbook();
    const bent = Uint8Array.from(whole);
    for (let i = 60; i < 400; i++) bent[i] = 0x55;
    for (const content of [whole.subarray(0, whole.length / 2), whole.subarray(0, 40), bent]) {
      const { problems } = await openFiles([{ name: "orders.xlsx", bytes: content }], "UTC");
      expect(problems).toEqual([
        { code: "input.unreadableFile", file: "orders.xlsx", is: "damaged" },
      ]);
    }
  });

  it("a table of more than ten million cells is too large", async () => {
    const line = `${",".repeat(999)}\n`;
    const content = bytes(line.repeat(10_001));
    const { problems } = await openFiles([{ name: "wide.csv", bytes: content }], "UTC");
    expect(problems).toEqual([{ code: "input.unreadableFile", file: "wide.csv", is: "tooLarge" }]);
  });

  it("text that begins like a mark is text", async () => {
    for (const text of ["BMW,Audi\n1,2\n", "PK,Name\n1,2\n", "GIF,b\n1,2\n"]) {
      const { document } = await openFiles([{ name: "a.csv", bytes: bytes(text) }], "UTC");
      expect(document?.activeTab.cells.at(2, 2)).toBe(2);
    }
  });
});
