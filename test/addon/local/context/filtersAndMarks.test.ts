import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ScriptHost, scriptHost } from "../scriptHost.ts";

let host: ScriptHost;
beforeAll(async () => {
  host = await scriptHost(`
    function tab() { return SpreadsheetApp.getActiveSheet(); }
    function fill() {
      tab().clear();
      tab().getRange("A1:B4").setValues([["Name", "Sum"], ["Amy", 3], ["Ben", ""], ["Cat", 9]]);
    }
    function filtering() {
      fill();
      var filter = tab().getRange("A1:B4").createFilter();
      filter.setColumnFilterCriteria(2, SpreadsheetApp.newFilterCriteria().setHiddenValues(["3"]).build());
      filter.sort(2, false);
      var again = tab().getFilter();
      var copied = again.getColumnFilterCriteria(2).copy().build().getHiddenValues();
      var names = tab().getRange("A2:A4").getValues().map(function (row) { return row[0]; });
      tab().insertColumnsAfter(0, 1);
      var moved = tab().getFilter().getRange().getA1Notation();
      var none = tab().getFilter().getColumnFilterCriteria(2);
      var some = tab().getFilter().getColumnFilterCriteria(3).getHiddenValues();
      tab().deleteColumns(1, 1);
      again.remove();
      return [names, copied, moved, none, some, tab().getFilter()];
    }
    function hiddenNow(first, last) {
      var rows = [];
      for (var row = first; row <= last; row++) {
        rows.push([tab().isRowHiddenByUser(row), tab().isRowHiddenByFilter(row)].join());
      }
      return rows;
    }
    function hiding() {
      fill();
      tab().hideRows(2);
      tab().getRange("A1:B4").createFilter()
        .setColumnFilterCriteria(2, SpreadsheetApp.newFilterCriteria().setHiddenValues(["9"]).build());
      var before = hiddenNow(1, 5);
      tab().insertRowsAfter(1, 1);
      var moved = hiddenNow(2, 5);
      tab().showRows(1, 4);
      tab().getFilter().remove();
      return [before, moved, hiddenNow(1, 5).join(";"), tab().getSlicers().length];
    }
    function secondFilter() {
      tab().getRange("A1:B4").createFilter();
      try { tab().getRange("A1:B2").createFilter(); } finally { tab().getFilter().remove(); }
    }
    function copyFiltered() {
      tab().getRange("A1:B4").createFilter();
      try { tab().getRange("A1:B4").copyTo(tab().getRange("D1:E4")); } finally { tab().getFilter().remove(); }
    }
    function found() {
      return SpreadsheetApp.getActiveSpreadsheet().createDeveloperMetadataFinder().withKey("c").find();
    }
    function markColumn() {
      var sheet = tab();
      var visibility = SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT;
      sheet.getRange("B:B").addDeveloperMetadata("c", "v", visibility);
      var seen = [found()[0].getLocation().getColumn().getColumn()];
      sheet.insertColumnsAfter(1, 2);
      seen.push(found()[0].getLocation().getColumn().getColumn());
      sheet.moveColumns(sheet.getRange("D:D"), 1);
      seen.push(found()[0].getLocation().getColumn().getColumn());
      seen.push(found()[0].getLocation().getSheet());
      found()[0].setValue("w");
      seen.push(found()[0].getValue());
      sheet.deleteColumn(1);
      seen.push(found().length);
      return seen;
    }
    function markCell() { tab().getRange("B2").addDeveloperMetadata("c"); }
    function markDocument() {
      var ss = SpreadsheetApp.getActiveSpreadsheet();
      ss.addDeveloperMetadata("c", "of all");
      var mark = found()[0];
      var where = mark.getLocation();
      var seen = [mark.getValue(), where.getSheet(), where.getColumn(), where.getSpreadsheet().getName() === ss.getName()];
      mark.remove();
      return seen.concat(found().length);
    }
    function editable() {
      return ["A1:B2", "C1:D2", "C9"].map(function (a1) { return tab().getRange(a1).canEdit(); });
    }
    function widths() {
      var sheet = tab();
      sheet.setColumnWidth(1, 250);
      sheet.getRange("A1:B4").copyTo(sheet.getRange("F1:G4"), SpreadsheetApp.CopyPasteType.PASTE_COLUMN_WIDTHS, false);
      return [sheet.getColumnWidth(6), sheet.getColumnWidth(7), sheet.getRange("F1").getValue()];
    }
    function hideAll() { tab().hideSheet(); }
    function hideFront() {
      var ss = SpreadsheetApp.getActiveSpreadsheet();
      var first = tab();
      var made = ss.insertSheet("Made");
      made.hideSheet();
      var front = tab().getSheetId() === first.getSheetId();
      ss.deleteSheet(made);
      return front;
    }
  `);
});
afterAll(() => host.close());

it("tells which rows the user hides and which a filter leaves out", async () => {
  const none = "false,false";
  expect(await host.value("hiding")).toEqual([
    [none, "true,false", none, "false,true", none],
    [none, "true,false", none, "false,true"],
    Array(5).fill(none).join(";"),
    0,
  ]);
});

describe("a filter", () => {
  it("keeps what it leaves out, sorts its rows with blanks last, and moves with its columns", async () => {
    expect(await host.value("filtering")).toEqual([
      ["Cat", "Amy", "Ben"],
      ["3"],
      "B1:C4",
      null,
      ["3"],
      null,
    ]);
  });

  it("is one a tab", async () => {
    expect(await host.failure("secondFilter")).toContain("already has a filter");
  });

  it("would let a copy lose rows, so a script that copies through it is stopped", async () => {
    expect(await host.failure("copyFiltered")).toContain("not emulated: Range.copyTo");
  });
});

describe("metadata", () => {
  it("on a column moves with it, and goes with it", async () => {
    expect(await host.value("markColumn")).toEqual([2, 4, 1, null, "w", 0]);
  });

  it("is refused for a part of a column", async () => {
    expect(await host.failure("markCell")).toContain("arbitrary ranges is not currently supported");
  });

  it("on the document is found without a tab", async () => {
    expect(await host.value("markDocument")).toEqual(["of all", null, null, true, 0]);
  });
});

describe("who may edit", () => {
  it("is told by range: not what others protected, and all of what only warns", async () => {
    const protection = { description: "", warningOnly: false, byOthers: true };
    host.document.activeTab.protections = [
      { ...protection, id: 1, area: { row: 2, column: 3, rows: 1, columns: 1 } },
      { ...protection, id: 2, area: { row: 1, column: 1, rows: 9, columns: 1 }, warningOnly: true },
    ];
    expect(await host.value("editable")).toEqual([true, false, true]);
    host.document.activeTab.protections = [];
  });
});

describe("tabs and columns", () => {
  it("copy their widths alone when asked to", async () => {
    expect(await host.value("widths")).toEqual([250, 100, ""]);
  });

  it("cannot all be hidden; the one in front gives way to its neighbour", async () => {
    expect(await host.failure("hideAll")).toContain("can't hide all the sheets");
    expect(await host.value("hideFront")).toBe(true);
  });
});
