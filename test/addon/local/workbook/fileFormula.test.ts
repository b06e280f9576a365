import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { writeCell } from "../../../../addon/local/document/editCells.ts";
import { documentFormulas } from "../../../../addon/local/document/formula/documentFormulas.ts";
import { WorkbookDocument } from "../../../../addon/local/document/workbookDocument.ts";
import { writtenFormula } from "../../../../addon/local/workbook/fileFormula.ts";
import { openFiles } from "../../../../addon/local/workbook/openWorkbook.ts";
import { writeCsv } from "../../../../addon/local/workbook/writeCsv.ts";
import { writeXlsx } from "../../../../addon/local/workbook/writeXlsx.ts";

const asItIs = (name: string) => name;

describe("a formula in a file", () => {
  it.each<[string, string | number | null, boolean, string | null]>([
    ["SUM(A1:A3)*2", 6, false, "SUM(A1:A3)*2"],
    ["sum(A2:A)", 6, false, "sum(A2:A1048576)"],
    [
      "CV_CLV(160,75%,10%)",
      342.86,
      false,
      'IFERROR(__xludf.DUMMYFUNCTION("CV_CLV(160,75%,10%)"),342.86)',
    ],
    [
      'CV_WHY(A1,"x")',
      'say "hi"',
      false,
      'IFERROR(__xludf.DUMMYFUNCTION("CV_WHY(A1,""x"")"),"say ""hi""")',
    ],
    ["A1:A3", "a", true, 'IFERROR(__xludf.DUMMYFUNCTION("A1:A3"),"a")'],
    ["1+", null, false, null],
  ])("%s with the result %s", (formula, value, isSpread, written) => {
    expect(writtenFormula(formula, value, isSpread, asItIs)).toBe(written);
  });
});

describe("a workbook with formulas", () => {
  const made = () => {
    const document = new WorkbookDocument("id", "formulas", "UTC");
    const tab = document.addTab("It's");
    const second = document.addTab("Second");
    [
      ["a", 1],
      ["b", 2],
      ["c", 3],
    ].forEach(([name, value], r) => {
      writeCell(tab, r + 1, 1, name!);
      writeCell(tab, r + 1, 2, value!);
    });
    writeCell(tab, 1, 4, "=SUM(B1:B)");
    writeCell(tab, 1, 5, "=SORT(B1:B3,1,FALSE)");
    writeCell(second, 1, 1, "='It''s'!D1+1");
    return { document, formulas: settled(document) };
  };
  const settled = (document: WorkbookDocument) => {
    const formulas = documentFormulas(document, {
      customFunctions: new Set(),
      call: () => Promise.reject(new Error("none")),
      clock: () => 0,
    });
    formulas.settle();
    return formulas;
  };

  it("holds each formula with its result", async () => {
    const parts = unzipSync(await writeXlsx(made().document));
    const sheet = strFromU8(parts["xl/worksheets/sheet1.xml"]!);
    expect(sheet).toMatch(/<c r="D1"[^>]*><f>SUM\(B1:B1048576\)<\/f><v>6<\/v>/);
    expect(sheet).toMatch(/<c r="E2"[^>]*><v>2<\/v>/);
  });

  it("comes back with its formulas, which compute on and spread where they had", async () => {
    const file = { name: "x.xlsx", bytes: await writeXlsx(made().document) };
    const { document: opened } = await openFiles([file], "UTC");
    if (opened === null) throw new Error("unreadable");
    const [tab, second] = opened.tabs;
    expect(tab!.formulas.get("1,5")).toBe("SORT(B1:B3,1,FALSE)");
    expect(tab!.formulas.get("1,4")).toBe("SUM(B1:B)");
    const formulas = settled(opened);
    expect([1, 2, 3].map((row) => tab!.cells.at(row, 5))).toEqual([3, 2, 1]);
    writeCell(tab!, 1, 2, 10);
    opened.changed();
    formulas.settle();
    expect([1, 2, 3].map((row) => tab!.cells.at(row, 5))).toEqual([10, 3, 2]);
    expect(second!.cells.at(1, 1)).toBe(16);
  });

  it("is results alone as CSV", () => {
    const { document } = made();
    const text = new TextDecoder().decode(writeCsv(document.tabs[0]!));
    expect(text).toBe("a,1,,6,3\r\nb,2,,,2\r\nc,3,,,1\r\n");
  });
});
