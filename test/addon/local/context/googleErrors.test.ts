import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ScriptHost, scriptHost } from "../scriptHost.ts";

let host: ScriptHost;
beforeAll(async () => {
  host = await scriptHost(`
    function tab() { return SpreadsheetApp.getActiveSheet(); }
    function shape(rows) { tab().getRange(1, 1, 2, 2).setValues(rows); }
    function coordinates(row, column, rows, columns) { tab().getRange(row, column, rows, columns); }
    function noTab() { return SpreadsheetApp.getActiveSpreadsheet().getSheetByName("nowhere"); }
    function twice() { SpreadsheetApp.getActiveSpreadsheet().insertSheet("Sheet1"); }
    function last() { SpreadsheetApp.getActiveSpreadsheet().deleteSheet(tab()); }
    function grow() { tab().insertRowsAfter(1000, 400000); }
    function long() { tab().getRange("A1").setValue(new Array(50002).join("x")); }
    function write() { tab().getRange("B2").setValue(1); }
    function returned(kind) {
      return {
        date: new Date(0), nested: { a: [1, { b: new Date(0) }] }, fn: function () {}, map: new Map(),
        nan: [NaN], missing: undefined, gap: { a: undefined, b: 1 }, plain: { a: [1, "x", null, true] },
      }[kind];
    }
    function circular() { var a = {}; a.a = a; return a; }
  `);
});
afterAll(() => host.close());

describe("arguments that do not fit", () => {
  it("are refused in Google's words for values of another shape", async () => {
    expect(await host.failure("shape", [[1, 2]])).toBe(
      "Exception: The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.",
    );
    expect(await host.failure("shape", [[1, 2], [3]])).toBe(
      "Exception: The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.",
    );
  });

  it.each([
    [[0, 1, 1, 1], "The starting row of the range is too small."],
    [[1, 0, 1, 1], "The starting column of the range is too small."],
    [[1, 1, 0, 1], "The number of rows in the range must be at least 1."],
    [[1001, 1, 1, 1], "The coordinates of the range are outside the dimensions of the sheet."],
    [[1, 26, 1, 2], "The coordinates of the range are outside the dimensions of the sheet."],
  ])("are refused for the coordinates %j", async (coordinates, message) => {
    expect(await host.failure("coordinates", ...coordinates)).toBe(`Exception: ${message}`);
  });

  it("give null for a tab that is not there, and refuse a name twice", async () => {
    expect(await host.value("noTab")).toBeNull();
    expect(await host.failure("twice")).toContain('"Sheet1" already exists');
    expect(await host.failure("last")).toContain("can't remove all the sheets");
  });
});

describe("the document's limits", () => {
  it("hold ten million cells", async () => {
    expect(await host.failure("grow")).toContain("above the limit of 10000000 cells");
    expect(host.document.activeTab.rows).toBe(1000);
  });

  it("hold 50,000 characters in a cell", async () => {
    expect(await host.failure("long")).toContain("more than the maximum of 50000 characters");
  });

  it("keep what somebody else has protected", async () => {
    const tab = host.document.activeTab;
    const area = { row: 2, column: 2, rows: 1, columns: 1 };
    const protection = { id: 1, area, description: "", warningOnly: false, byOthers: true };
    tab.protections = [protection];
    expect(await host.failure("write")).toContain("trying to edit a protected cell or object");
    tab.protections = [{ ...protection, byOthers: false }];
    expect(await host.value("write")).toBeNull();
  });
});

describe("what google.script.run carries back", () => {
  it.each(["date", "nested", "fn", "map", "nan"])("is not a %s", async (kind) => {
    expect(await host.failure("returned", kind)).toContain("google.script.run cannot carry");
  });

  it("names the place of what it refuses", async () => {
    expect(await host.failure("returned", "nested")).toContain("a Date: the returned value.a[1].b");
    expect(await host.failure("circular")).toContain("circular");
  });

  it("is plain values, and null for nothing", async () => {
    expect(await host.value("returned", "plain")).toEqual({ a: [1, "x", null, true] });
    expect(await host.value("returned", "gap")).toEqual({ b: 1 });
    expect(await host.value("returned", "missing")).toBeNull();
  });
});
