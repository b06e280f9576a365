import { beforeEach, describe, expect, it } from "vitest";
import { markAsOwn } from "../../../addon/src/sheet/ownTabs.ts";
import { readTable, scorableSheetNames } from "../../../addon/src/sheet/readTable.ts";
import { showTab } from "../../../addon/src/sheet/showTab.ts";
import { addTab, type EmulatedDocument, emulatedDocument } from "./emulatedDocument.ts";

let world: EmulatedDocument;
beforeEach(() => {
  world = emulatedDocument();
});

describe("reading the table", () => {
  it("takes the used range of the tab in front", () => {
    expect(read()).toMatchObject({ sheet: "Orders", firstRow: 1 });
    expect(valuesOf(read())).toHaveLength(3);
  });

  it("takes a selection of several rows and columns, clipped to what is used", () => {
    select("Orders", { row: 2, column: 1, rows: 900, columns: 2 });
    expect(read()).toMatchObject({ firstRow: 2 });
    expect(valuesOf(read())).toHaveLength(2);
  });

  it.each([
    ["one cell", { row: 2, column: 1, rows: 1, columns: 1 }],
    ["one row", { row: 2, column: 1, rows: 1, columns: 2 }],
    ["one column", { row: 1, column: 1, rows: 3, columns: 1 }],
    ["cells beyond the table", { row: 10, column: 5, rows: 4, columns: 4 }],
  ])("reads the whole tab when %s is selected", (_, area) => {
    select("Orders", area);
    expect(valuesOf(read())).toHaveLength(3);
  });

  it("reads the named tab, and ignores a selection elsewhere", () => {
    addTab(world, "Accounts", [
      ["Record ID", "Total Revenue"],
      ["9001", "5"],
    ]);
    select("Orders", { row: 1, column: 1, rows: 3, columns: 2 });
    expect(read("Accounts")).toMatchObject({ sheet: "Accounts" });
    expect(valuesOf(read("Accounts"))).toHaveLength(2);
  });

  it("never reads one of our own tabs: with one in front it takes the tab scored before", () => {
    addTab(world, "Accounts", [["Record ID"], ["9001"]]);
    const board = addTab(world, "CV Dashboard", [["Customer value"]]);
    markAsOwn(world.spreadsheet.getSheetByName("CV Dashboard")!, "dashboard");
    world.document.activate(board);
    expect(read(null, "Accounts")).toMatchObject({ sheet: "Accounts" });
    expect(read("CV Dashboard", null)).toMatchObject({ sheet: "Orders" });
    expect(scorableSheetNames(world.spreadsheet)).toEqual(["Orders", "Accounts"]);
  });

  it("leaves hidden tabs out", () => {
    addTab(world, "Archive").hidden = true;
    expect(scorableSheetNames(world.spreadsheet)).toEqual(["Orders"]);
  });

  it("reads the values in one call", () => {
    world.calls.length = 0;
    read();
    expect(world.calls.filter((name) => name === "readValues")).toHaveLength(1);
  });
});

describe("showing a tab", () => {
  it("brings it to the front with the first row that is there", () => {
    addTab(world, "Other");
    showTab(world.spreadsheet, "Orders", [99, 3, 2]);
    expect(world.document.activeTab.name).toBe("Orders");
    expect(world.document.selection).toMatchObject({ row: 3, column: 1, rows: 1, columns: 2 });
  });

  it("leaves everything where it is when the tab is gone", () => {
    showTab(world.spreadsheet, "No such tab", [1]);
    expect(world.document.activeTab.name).toBe("Orders");
  });
});

function read(sheet: string | null = null, otherwise: string | null = null) {
  return readTable(world.spreadsheet, sheet, otherwise);
}

function valuesOf(answer: ReturnType<typeof read>) {
  return "values" in answer ? answer.values : [];
}

function select(
  name: string,
  area: { row: number; column: number; rows: number; columns: number },
): void {
  const tab = world.document.tabByName(name)!;
  world.document.activate(tab);
  world.document.selection = { sheet: tab.id, ...area };
}
