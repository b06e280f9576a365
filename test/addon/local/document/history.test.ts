import { beforeEach, describe, expect, it } from "vitest";
import type { CellValue } from "../../../../addon/local/document/cell.ts";
import { writeCell } from "../../../../addon/local/document/editCells.ts";
import type { KeptRows } from "../../../../addon/local/document/rowStore.ts";
import { WorkbookDocument } from "../../../../addon/local/document/workbookDocument.ts";

let document: WorkbookDocument;
beforeEach(() => {
  document = new WorkbookDocument("id", "Shop", "UTC");
  document.addTab("Orders");
});

function type(row: number, text: string, tab = document.activeTab): void {
  document.history.mark();
  writeCell(tab, row, 1, text);
  document.changed();
}

function column(): unknown[] {
  return [1, 2, 3].map((row) => document.activeTab.cells.at(row, 1));
}

describe("undo and redo", () => {
  it("goes back step by step, and forward again", () => {
    type(1, "a");
    type(2, "b");
    type(1, "c");
    expect(column()).toEqual(["c", "b", null]);
    expect([document.history.undo(), column()]).toEqual([true, ["a", "b", null]]);
    expect([document.history.undo(), column()]).toEqual([true, ["a", null, null]]);
    expect([document.history.redo(), column()]).toEqual([true, ["a", "b", null]]);
    expect([document.history.redo(), column()]).toEqual([true, ["c", "b", null]]);
    expect(document.history.redo()).toBe(false);
    for (const _ of [1, 2, 3]) expect(document.history.undo()).toBe(true);
    expect(column()).toEqual([null, null, null]);
    expect(document.history.undo()).toBe(false);
  });

  it("forgets what was undone once something else is typed", () => {
    type(1, "a");
    document.history.undo();
    type(1, "b");
    expect(document.history.canRedo).toBe(false);
    expect(document.history.redo()).toBe(false);
    document.history.undo();
    document.history.redo();
    expect(column()).toEqual(["b", null, null]);
  });

  it("takes all that a script did as one step, whatever was typed meanwhile", () => {
    type(1, "mine");
    document.history.hold();
    writeCell(document.activeTab, 2, 1, "script");
    type(3, "typed meanwhile");
    expect(document.history.undo()).toBe(false);
    document.history.release();
    document.history.undo();
    expect(column()).toEqual(["mine", null, null]);
  });

  it("counts writing what is there already as no step", () => {
    type(1, "a");
    type(1, "a");
    document.history.undo();
    expect(column()).toEqual([null, null, null]);
  });

  it("counts a script that only reads as no step, and keeps the way forward", () => {
    type(1, "a");
    document.history.undo();
    document.history.hold();
    document.history.release();
    expect(document.history.canRedo).toBe(true);
    document.history.redo();
    document.history.hold();
    document.history.release();
    document.history.undo();
    expect(column()).toEqual([null, null, null]);
  });

  it("brings back tabs, sizes, looks, notes, charts, marks and filters", () => {
    const tab = document.activeTab;
    type(1, "a");
    tab.notes.set("1,1", "note");
    tab.columnWidths.set(1, 300);
    tab.marks = [{ id: 1, key: "k", value: "v", visibility: "DOCUMENT", column: 2 }];
    document.history.mark();
    tab.insertColumns(1, 2);
    tab.deleteRows(1, 1);
    tab.name = "Renamed";
    tab.frozenRows = 1;
    tab.filter = { area: { row: 1, column: 1, rows: 2, columns: 1 }, criteria: {} };
    tab.styles.write({ row: 1, column: 1, rows: 2, columns: 2 }, "fontWeight", () => "bold");
    const other = document.addTab("Other");
    document.removeTab(tab);
    expect(document.activeTab).toBe(other);
    expect(document.history.undo()).toBe(true);
    expect(document.tabs).toEqual([tab]);
    expect(tab).toMatchObject({ name: "Orders", columns: 26, rows: 1000, frozenRows: 0 });
    expect([tab.filter, tab.notes.get("1,1"), tab.columnWidths.get(1)]).toEqual([
      null,
      "note",
      300,
    ]);
    expect([tab.marks[0]?.column, tab.cells.at(1, 1)]).toEqual([2, "a"]);
    expect(tab.styles.at(1, 1).fontWeight).toBe("normal");
    expect(document.activeTab).toBe(tab);
    document.history.redo();
    expect(document.tabs.map(({ name }) => name)).toEqual(["Other"]);
  });

  it("goes back to where the user was", () => {
    document.selection = { sheet: document.activeTab.id, row: 5, column: 1, rows: 1, columns: 1 };
    type(5, "a");
    const before = document.selectionMovedAt;
    document.activate(document.addTab("Other"));
    document.history.undo();
    expect(document.activeTab.name).toBe("Orders");
    expect(document.selection.row).toBe(5);
    expect(document.selectionMovedAt).toBeGreaterThan(before);
  });

  it("keeps a hundred steps, and of heavy ones fewer, but always the last", () => {
    for (let i = 1; i <= 130; i++) type(1, `text ${i}`);
    let steps = 0;
    while (document.history.undo()) steps++;
    expect(steps).toBe(100);
    const tab = document.activeTab;
    tab.rows = 60_000;
    for (let i = 1; i <= 5; i++) {
      document.history.mark();
      for (let row = 1; row <= 60_000; row++) tab.cells.put(row, 60, i);
    }
    steps = 0;
    while (document.history.undo()) steps++;
    expect(steps).toBeLessThan(5);
    expect(steps).toBeGreaterThan(0);
  });

  it("keeps of a typed cell its row and no copy of the tab", () => {
    const tab = document.activeTab;
    for (let row = 1; row <= 50_000; row++) tab.cells.put(row, 20, row);
    type(1, "first");
    for (let i = 1; i <= 100; i++) {
      const before = rowsKept();
      type(i, `text ${i}`);
      const after = rowsKept();
      expect(after.flatMap((row, place) => (row === before[place] ? [] : place))).toEqual([i - 1]);
    }
    for (let i = 0; i < 100; i++) document.history.undo();
    expect(tab.cells.at(50, 20)).toBe(50);
    expect(column()).toEqual(["first", null, null]);
  });
});

function rowsKept(): KeptRows<CellValue>["rows"] {
  const kept = document.history.moment().tabs[0]?.fields["cells"] as KeptRows<CellValue>;
  return kept.rows;
}
