/**
 * Formulas over a script: the built add-on's functions, and functions that a test writes itself.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { buildAddon } from "../../../../addon/build.ts";
import { writeCell } from "../../../../addon/local/document/editCells.ts";
import { startHost } from "../../../../addon/local/host/host.ts";
import { emptyWorkbook } from "../../../../addon/local/workbook/openWorkbook.ts";
import smallShop from "../../../golden/journeys/smallShop.json" with { type: "json" };
import { type ScriptHost, scriptHost } from "../scriptHost.ts";

describe("the add-on's functions in cells", () => {
  const bundle = mkdtempSync(join(tmpdir(), "tierline-formulas-"));
  beforeAll(async () => {
    await buildAddon(bundle);
  });
  afterAll(() => rmSync(bundle, { recursive: true, force: true }));

  it("answer as the sheet's own columns do", async () => {
    const document = emptyWorkbook("Asia/Shanghai");
    const host = await startHost({
      document,
      bundle,
      service: null,
      files: { document: null, user: null, script: null },
      user: { email: "you@example.com", locale: "en" },
      window: {
        showMenu: () => undefined,
        showSidebar: () => undefined,
        showDialog: () => undefined,
        showToast: () => undefined,
        askUser: () => Promise.resolve("CLOSE"),
        log: () => undefined,
      },
    });
    const tab = document.activeTab;
    const asOf = Date.UTC(2025, 5, 30);
    smallShop.customers.forEach(({ customer, daysSince, orders, revenue }, i) => {
      const last = new Date(asOf - daysSince * 86_400_000).toISOString().slice(0, 10);
      [customer, last, orders, revenue].forEach((value, column) => {
        writeCell(tab, i + 2, column + 1, value);
      });
    });
    writeCell(tab, 2, 6, "=CV_RFM(B2:B, C2:C, D2:D, , DATE(2025,6,30))");
    writeCell(tab, 2, 7, "=CV_CLV(160, 75%, 10%)");
    writeCell(tab, 3, 7, '=CV_SEGMENT(B2:B13, C2:C12, D2:D13, , , "zh")');
    writeCell(tab, 4, 7, "=ROUND(CV_NPS(H2:H5))");
    [10, 9, 8, 0].forEach((rating, i) => {
      writeCell(tab, i + 2, 8, rating);
    });
    document.changed();
    await host.formulas.idle();
    expect(host.customFunctions.map(({ name }) => name)).toContain("CV_SEGMENT");
    await host.close();
    const shown = smallShop.customers.map((_, i) => tab.cells.at(i + 2, 6));
    expect(shown).toEqual(smallShop.customers.map(({ rfm }) => rfm));
    expect(tab.cells.at(2, 7)).toBeCloseTo(342.857, 3);
    expect(tab.cells.at(3, 7)).toBe("CV_SEGMENT：各列行数分别为12、11、12，必须一致。");
    expect(tab.cells.at(4, 7)).toBe(25);
  });
});

describe("a script and formulas", () => {
  let host: ScriptHost;
  afterEach(() => host.close());
  const script = `
    /** Twice. @customfunction */
    function TWICE(value) { return Array.isArray(value) ? value.map((row) => row.map((each) => each * 2)) : value * 2; }
    /** Kind. @customfunction */
    function KIND(value) { return value instanceof Date ? value.toISOString() : typeof value; }
    /** Never. @customfunction */
    function NEVER() { for (;;) {} }
    function PLAIN() { return 1; }
    function writeAndRead() {
      const sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
      sheet.getRange(1, 1, 3, 1).setValues([[1], [2], ["=A1+A2"]]);
      const range = sheet.getRange(3, 1);
      return [range.getValues(), range.getFormulas(), sheet.getLastRow()];
    }`;
  const type = async (formula: string) => {
    const tab = host.document.activeTab;
    writeCell(tab, 9, 1, formula);
    host.document.changed();
    await host.formulas.idle();
    const value = tab.cells.at(9, 1);
    return typeof value === "object" && value !== null ? value.error : value;
  };

  it("reads the results of what it wrote, and the formulas themselves", async () => {
    host = await scriptHost(script);
    expect(await host.value("writeAndRead")).toEqual([[[3]], [["=A1+A2"]], 3]);
  });

  it("is called where its documentation says so, with dates as dates", async () => {
    host = await scriptHost(script, { timeZone: "Europe/Berlin" });
    expect(await type("=TWICE(21)")).toBe(42);
    expect(await type("=SUM(TWICE({1,2;3,4}))")).toBe(20);
    expect(await type("=KIND(DATE(2025,6,30))")).toBe("2025-06-29T22:00:00.000Z");
    expect(await type("=KIND(Z99)")).toBe("string");
    expect(await type("=PLAIN()")).toBe("#NAME?");
  });

  it("is ended when it takes too long", async () => {
    host = await scriptHost(script, { quotas: { customFunctionMilliseconds: 300 } });
    expect(await type("=NEVER()")).toBe("#ERROR!");
    expect(await type("=TWICE(1)")).toBe(2);
  });
});
