import { beforeEach, describe, expect, it } from "vitest";
import { markAsOwnColumn } from "../../../addon/src/sheet/ownColumns.ts";
import { markAsOwn } from "../../../addon/src/sheet/ownTabs.ts";
import {
  meantSheetName,
  readTable,
  scorableSheetNames,
} from "../../../addon/src/sheet/readTable.ts";
import { selectedRow } from "../../../addon/src/sheet/selectedRow.ts";
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
    expect(meantSheetName(world.spreadsheet, "Accounts")).toBe("Accounts");
    expect(read("CV Dashboard")).toEqual({ code: "choice.tabMissing", sheet: "CV Dashboard" });
    expect(scorableSheetNames(world.spreadsheet)).toEqual(["Orders", "Accounts"]);
  });

  it("leaves hidden tabs out", () => {
    addTab(world, "Archive").hidden = true;
    expect(scorableSheetNames(world.spreadsheet)).toEqual(["Orders"]);
  });

  it("reads the values in one call, and none to know which tab is meant", () => {
    world.calls.length = 0;
    expect(meantSheetName(world.spreadsheet, null)).toBe("Orders");
    expect(world.calls).not.toContain("readValues");
    read();
    expect(world.calls.filter((name) => name === "readValues")).toHaveLength(1);
  });

  it("reads several tabs, a selection of the first and the others whole", () => {
    addTab(world, "July", [
      ["Email", "Paid at"],
      ["cat@ex.com", "2025-07-01"],
    ]);
    select("Orders", { row: 1, column: 1, rows: 2, columns: 2 });
    const both = readTable(world.spreadsheet, ["Orders", "July", "Orders"], null);
    expect(both).toMatchObject({ sheet: "Orders", isPart: true, further: [{ sheet: "July" }] });
    expect(valuesOf(both)).toHaveLength(2);
    expect("further" in both && both.further?.[0]?.values).toHaveLength(2);
  });

  it("says which chosen tab is gone, and reads one that was hidden since", () => {
    addTab(world, "July", [["Email"], ["cat@ex.com"]]).hidden = true;
    expect(readTable(world.spreadsheet, ["Orders", "June"], null)).toEqual({
      code: "choice.tabMissing",
      sheet: "June",
    });
    expect(read("July")).toMatchObject({ sheet: "July" });
  });

  it("leaves our columns out, wherever the user moved them", () => {
    const tab = ownColumnAt(3);
    expect(valuesOf(read())[0]).toEqual(["Email", "Paid at"]);
    tab.moveColumns(3, 1, 1);
    expect(tab.cells.at(1, 1)).toBe("Tier");
    expect(valuesOf(read())[0]).toEqual(["Email", "Paid at"]);
    tab.insertColumns(1, 2);
    tab.cells.put(1, 1, "mine");
    expect(valuesOf(read())[0]).toEqual(["mine", "", "Email", "Paid at"]);
  });

  it("tells joined cells by their places among the values, our columns left out", () => {
    const sheet = world.spreadsheet.getSheetByName("Orders")!;
    sheet.getRange("B2:B3").merge();
    expect(read()).toMatchObject({ joined: [{ row: 1, column: 1, rows: 2, columns: 1 }] });
    sheet.insertColumnsAfter(1, 1);
    markAsOwnColumn(sheet, 2, "tier");
    expect(read()).toMatchObject({ joined: [{ row: 1, column: 1, rows: 2, columns: 1 }] });
  });

  it("takes a selection of everything but our columns for the whole tab, and one of ours alone for none", () => {
    ownColumnAt(3);
    select("Orders", { row: 1, column: 1, rows: 3, columns: 2 });
    expect(read()).not.toHaveProperty("isPart");
    select("Orders", { row: 1, column: 2, rows: 3, columns: 2 });
    expect(valuesOf(read())[0]).toEqual(["Email", "Paid at"]);
  });

  it("takes the columns of a copied tab for the user's", () => {
    ownColumnAt(3);
    const copy = world.spreadsheet.getSheetByName("Orders")!.copyTo(world.spreadsheet);
    expect(valuesOf(read(copy.getName()))[0]).toEqual(["Email", "Paid at", "Tier"]);
  });
});

describe("the selected row", () => {
  it("names the user's tab, or which of ours it is", () => {
    select("Orders", { row: 3, column: 1, rows: 1, columns: 1 });
    expect(selectedRow(world.spreadsheet)).toEqual({ sheet: "Orders", own: null, row: 3 });
    addTab(world, "Our customers");
    markAsOwn(world.spreadsheet.getSheetByName("Our customers")!, "customers");
    select("Our customers", { row: 7, column: 1, rows: 2, columns: 1 });
    expect(selectedRow(world.spreadsheet)).toEqual({
      sheet: "Our customers",
      own: "customers",
      row: 7,
    });
  });
});

describe("showing a tab", () => {
  it("brings it to the front with the first row that is there", () => {
    addTab(world, "Other");
    expect(showTab(world.spreadsheet, "Orders", [99, 3, 2])).toBe(true);
    expect(world.document.activeTab.name).toBe("Orders");
    expect(world.document.selection).toMatchObject({ row: 3, column: 1, rows: 1, columns: 2 });
  });

  it("says that a tab is gone, and leaves everything where it is", () => {
    expect(showTab(world.spreadsheet, "No such tab", [1])).toBe(false);
    expect(world.document.activeTab.name).toBe("Orders");
  });
});

function read(sheet: string | null = null, otherwise: string | null = null) {
  return readTable(world.spreadsheet, sheet === null ? [] : [sheet], otherwise);
}

/** A column of ours on the orders. */
function ownColumnAt(column: number) {
  const tab = world.document.tabByName("Orders")!;
  for (const [row, text] of ["Tier", "High", "Low"].entries()) tab.cells.put(row + 1, column, text);
  markAsOwnColumn(world.spreadsheet.getSheetByName("Orders")!, column, "tier");
  return tab;
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
