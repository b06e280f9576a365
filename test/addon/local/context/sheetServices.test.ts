import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serialOf } from "../../../../addon/local/document/wallTime.ts";
import { type ScriptHost, scriptHost } from "../scriptHost.ts";

let host: ScriptHost;
beforeAll(async () => {
  host = await scriptHost(`
    function tab() { return SpreadsheetApp.getActiveSheet(); }
    function writeTexts(format) {
      var range = tab().getRange(1, 1, 1, 5);
      range.clear();
      range.setNumberFormat(format);
      range.setValues([["007", "2025-06-21", "1,234.5", "=A1", "'kept"]]);
      return range.getValues()[0].map(function (v) { return v instanceof Date ? "Date" : v; });
    }
    function writeDate(y, m, d) {
      tab().getRange("A3").setValue(new Date(Date.UTC(y, m, d, 22)));
      return Utilities.formatDate(tab().getRange("A3").getValue(), "Europe/Berlin", "yyyy-MM-dd HH:mm");
    }
    function midnight() { return tab().getRange("A5").getValue().toISOString(); }
    function calls(rows) {
      var sheet = tab();
      var values = [];
      for (var i = 0; i < rows; i++) values.push([i]);
      sheet.getRange(1, 9, rows, 1).setValues(values);
      return sheet.getRange(1, 9, rows, 1).getValues().length;
    }
    function marks() {
      var ss = SpreadsheetApp.getActiveSpreadsheet();
      var sheet = ss.insertSheet("Marked");
      sheet.addDeveloperMetadata("k", "v", SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
      var copy = sheet.copyTo(ss);
      var found = ss.createDeveloperMetadataFinder().withKey("k").find().map(function (m) {
        return m.getLocation().getSheet().getName() + ":" + m.getValue();
      });
      ss.deleteSheet(copy);
      ss.deleteSheet(sheet);
      return [found, ss.createDeveloperMetadataFinder().withKey("k").find().length];
    }
    function charting() {
      var sheet = tab();
      var chart = sheet.newChart().setChartType(Charts.ChartType.BAR).addRange(sheet.getRange("A1:B3"))
        .setOption("title", "T").setOption("legend", { position: "none" }).setPosition(2, 3, 4, 5).build();
      sheet.insertChart(chart);
      var id = sheet.getCharts()[0].getChartId();
      sheet.removeChart(sheet.getCharts()[0]);
      return [typeof id, sheet.getCharts().length];
    }
    function rules() {
      var sheet = tab();
      sheet.setConditionalFormatRules([
        SpreadsheetApp.newConditionalFormatRule().setRanges([sheet.getRange("A1:A9")])
          .setGradientMaxpoint("#00ff00").setGradientMinpoint("white").build(),
        SpreadsheetApp.newConditionalFormatRule().setRanges([sheet.getRange("B1:B9")])
          .whenTextEqualTo("High").setBackground("#abc").build(),
      ]);
      return sheet.getConditionalFormatRules().length;
    }
    function ruleWithoutRange() { SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo("x").build(); }
  `);
});
afterAll(() => host.close());

describe("values", () => {
  it("are understood as typed when a script writes text into an automatic cell", async () => {
    expect(await host.value("writeTexts", "General")).toEqual([7, "Date", 1234.5, 7, "kept"]);
  });

  it("stay as written in a cell of plain text", async () => {
    expect(await host.value("writeTexts", "@")).toEqual([
      "007",
      "2025-06-21",
      "1,234.5",
      "=A1",
      "kept",
    ]);
  });

  it("bring a date back as the same instant, on the document's wall clock in the cell", async () => {
    expect(await host.value("writeDate", 2025, 5, 20)).toBe("2025-06-21 00:00");
    const midnightInBerlin = Date.UTC(2025, 5, 20, 22);
    expect(host.document.activeTab.cells.at(3, 1)).toBe(
      serialOf(midnightInBerlin, "Europe/Berlin"),
    );
    expect(host.document.activeTab.cells.at(3, 1)).toBe(45829);
  });

  it("give a day as local midnight of the document, as Google does", async () => {
    const tab = host.document.activeTab;
    tab.cells.put(5, 1, 45829);
    tab.styles.put(5, 1, { ...tab.styles.at(5, 1), numberFormat: "yyyy-mm-dd" });
    expect(await host.value("midnight")).toBe("2025-06-20T22:00:00.000Z");
  });
});

describe("calls into the spreadsheet service", () => {
  it("are counted by method, whatever the number of rows", async () => {
    const few = await host.call("calls", [2]);
    const many = await host.call("calls", [900]);
    expect(few.spreadsheetCalls).toBe(5);
    expect(many.spreadsheetCalls).toBe(few.spreadsheetCalls);
  });
});

describe("what stands beside the cells", () => {
  it("is marks that a copied tab carries along and a deleted tab takes away", async () => {
    expect(await host.value("marks")).toEqual([["Marked:v", "Copy of Marked:v"], 0]);
  });

  it("is charts, found and removed by their id", async () => {
    expect(await host.value("charting")).toEqual(["number", 0]);
  });

  it("is conditional formats, their points named in any order", async () => {
    expect(await host.value("rules")).toBe(2);
    const [gradient, text] = host.document.activeTab.conditionalFormats;
    expect(gradient?.gradient?.map(({ color }) => color)).toEqual(["#ffffff", "#00ff00"]);
    expect(text?.looks.background).toBe("#aabbcc");
    expect(await host.failure("ruleWithoutRange")).toContain("At least one range");
  });
});
