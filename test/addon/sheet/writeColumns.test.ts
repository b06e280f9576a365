import { beforeEach, describe, expect, it, vi } from "vitest";
import { unwatched } from "../../../addon/src/ports.ts";
import { readTable } from "../../../addon/src/sheet/readTable.ts";
import { rewriteDocument, writeDocument } from "../../../addon/src/sheet/writeDocument.ts";
import { addTab, type EmulatedDocument, emulatedDocument, snapshotOf } from "./emulatedDocument.ts";
import { plannedColumns, plannedDocument } from "./plannedDocument.ts";

let world: EmulatedDocument;
beforeEach(() => {
  vi.spyOn(console, "warn").mockImplementation(() => {});
  world = emulatedDocument();
  addTab(world, "Accounts", [
    ["Record ID", "Revenue"],
    ["9001", "5"],
    ["9002", "7"],
  ]);
});

describe("columns beside the user's table", () => {
  it("come right of the last used column, dressed as its header", () => {
    accounts().styles.write(
      { row: 1, column: 2, rows: 1, columns: 1 },
      "background",
      () => "#eeeeee",
    );
    write();
    expect(grid()).toEqual([
      ["Record ID", "Revenue", "Tier", "Score"],
      [9001, 5, "High", 1.5],
      [9002, 7, "Low", 0.5],
    ]);
    const tab = accounts();
    expect(tab.styles.at(1, 3)).toMatchObject({ background: "#eeeeee" });
    expect(tab.styles.at(2, 3)).toMatchObject({
      background: "#ffffff",
      horizontalAlignment: "center",
    });
    expect([tab.notes.get("1,3"), tab.columnWidths.get(3)]).toEqual(["tier explained", 120]);
    expect(tab.conditionalFormats).toHaveLength(1);
    expect(tab.conditionalFormats[0]).toMatchObject({ areas: [{ row: 2, column: 3, rows: 2 }] });
  });

  it("are found again where the user moved them, in the other language", () => {
    write();
    accounts().moveColumns(4, 1, 1);
    accounts().insertColumns(3, 1);
    expect(rewriteDocument(world.spreadsheet, [plan("zh")], unwatched)).toBe(null);
    expect(grid()).toEqual([
      ["分数", "Record ID", null, "Revenue", "等级"],
      [1.5, 9001, null, 5, "高"],
      [0.5, 9002, null, 7, "Low"],
    ]);
    expect(accounts().conditionalFormats).toHaveLength(1);
  });

  it("are made again where the user deleted one, and keep the looks that the user gave them", () => {
    write();
    accounts().columnWidths.set(4, 77);
    accounts().deleteColumns(3, 1);
    write();
    expect(grid()[0]).toEqual(["Record ID", "Revenue", "Score", "Tier"]);
    expect(accounts().columnWidths.get(3)).toBe(77);
  });

  it("leave no value where the table became shorter", () => {
    write();
    const shorter = plannedColumns("Accounts", [["Low", 0.25]]);
    writeDocument(world.spreadsheet, { ...plan(), columns: shorter }, unwatched);
    expect(grid().map((row) => row.slice(2))).toEqual([
      ["Tier", "Score"],
      ["Low", 0.25],
      [null, null],
    ]);
  });

  it("go when they are not wanted, and leave the tab as it was", () => {
    const before = snapshotOf(world);
    write();
    writeDocument(world.spreadsheet, { ...plan(), columns: null }, unwatched);
    const tabs = (text: string) => JSON.parse(text).tabs.slice(0, 2);
    expect(tabs(snapshotOf(world))).toEqual(tabs(before));
  });

  it("go from a tab when another one is scored", () => {
    write();
    const elsewhere = plannedColumns("Orders", [["High", 1]]);
    writeDocument(world.spreadsheet, { ...plan(), columns: elsewhere }, unwatched);
    expect(grid()[0]).toEqual(["Record ID", "Revenue"]);
    expect(world.document.tabByName("Orders")?.cells.at(1, 3)).toBe("Tier");
  });

  it("are not read as a part of the table", () => {
    write();
    const table = readTable(world.spreadsheet, ["Accounts"], null);
    expect("values" in table && table.values[0]).toEqual(["Record ID", "Revenue"]);
  });

  it("leave the user's rules, notes and protections alone", () => {
    const sheet = world.spreadsheet.getSheetByName("Accounts")!;
    const rule = world.app
      .newConditionalFormatRule()
      .setRanges([sheet.getRange("A2:B3")])
      .whenNumberGreaterThan(6)
      .setBackground("#ff0000")
      .build();
    sheet.setConditionalFormatRules([rule]);
    sheet.getRange("A2").setNote("mine");
    accounts().protections = [
      {
        id: 1,
        area: { row: 1, column: 1, rows: 3, columns: 2 },
        description: "",
        warningOnly: false,
        byOthers: true,
      },
    ];
    const protections = accounts().protections;
    write();
    write();
    expect(accounts().conditionalFormats.map(({ condition }) => condition?.criteria)).toEqual([
      "NUMBER_GREATER_THAN",
      "TEXT_EQUAL_TO",
    ]);
    expect(accounts().notes.get("2,1")).toBe("mine");
    expect(accounts().protections).toEqual(protections);
  });

  it("keep a rule that the user gave to one of them", () => {
    write();
    const sheet = world.spreadsheet.getSheetByName("Accounts")!;
    const rule = world.app
      .newConditionalFormatRule()
      .setRanges([sheet.getRange("D2:D3")])
      .whenNumberGreaterThan(1)
      .setBackground("#ff0000")
      .build();
    sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(), rule]);
    write();
    expect(accounts().conditionalFormats.map(({ condition }) => condition?.criteria)).toEqual(
      expect.arrayContaining(["NUMBER_GREATER_THAN"]),
    );
    expect(accounts().conditionalFormats).toHaveLength(2);
  });

  it("stand in the user's filter, so that sorting by it keeps each value with its row", () => {
    const sheet = world.spreadsheet.getSheetByName("Accounts")!;
    const criteria = world.app.newFilterCriteria().setHiddenValues(["5"]).build();
    sheet.getDataRange().createFilter().setColumnFilterCriteria(2, criteria);
    write();
    expect(accounts().filter).toMatchObject({
      area: { row: 1, column: 1, rows: 3, columns: 4 },
      criteria: { 2: { hiddenValues: ["5"] } },
    });
    sheet.getFilter()!.sort(2, false);
    expect(grid()).toEqual([
      ["Record ID", "Revenue", "Tier", "Score"],
      [9002, 7, "Low", 0.5],
      [9001, 5, "High", 1.5],
    ]);
    writeDocument(world.spreadsheet, { ...plan(), columns: null }, unwatched);
    expect(accounts().filter?.area).toEqual({ row: 1, column: 1, rows: 3, columns: 2 });
  });

  it("are refused on a protected tab before anything is written", () => {
    accounts().protections = [
      { id: 1, area: null, description: "", warningOnly: false, byOthers: true },
    ];
    const before = snapshotOf(world);
    expect(writeDocument(world.spreadsheet, plan(), unwatched)).toEqual({
      code: "sheet.protectedRange",
      sheet: "Accounts",
    });
    expect(snapshotOf(world)).toBe(before);
  });

  it("take as many calls for 2,000 rows as for 20", () => {
    const counts = [20, 2000].map((rows) => {
      world = emulatedDocument();
      addTab(world, "Accounts", [["Record ID", "Revenue"], ...Array(rows).fill(["1", "2"])]);
      accounts().rows = rows + 10;
      const values = Array.from({ length: rows }, (_, i) => ["High", i] as const);
      const many = { ...plan(), columns: plannedColumns("Accounts", values) };
      return [1, 2].map(() => {
        world.calls.length = 0;
        writeDocument(world.spreadsheet, many, unwatched);
        return world.calls.length;
      });
    });
    expect(counts[1]).toEqual(counts[0]);
  });
});

function plan(language: "en" | "zh" = "en") {
  const high = language === "en" ? "High" : "高";
  const columns = plannedColumns(
    "Accounts",
    [
      [high, 1.5],
      ["Low", 0.5],
    ],
    language,
  );
  return plannedDocument(6, language, columns);
}

function write(): void {
  expect(writeDocument(world.spreadsheet, plan(), unwatched)).toHaveProperty("customers");
}

function accounts() {
  return world.document.tabByName("Accounts")!;
}

function grid(): unknown[][] {
  const { cells } = accounts();
  return [1, 2, 3].map((row) =>
    Array.from({ length: cells.lastColumn() }, (_, c) => cells.at(row, c + 1)),
  );
}
