import { expect, it } from "vitest";
import { Tab } from "../../../../addon/local/document/tab.ts";

function filled(): Tab {
  const tab = new Tab(0, "T");
  for (let row = 1; row <= 4; row++) {
    for (let column = 1; column <= 3; column++) tab.cells.put(row, column, `${row}.${column}`);
  }
  tab.styles.write({ row: 3, column: 2, rows: 1, columns: 1 }, "fontWeight", () => "bold");
  tab.notes.set("3,2", "note");
  tab.columnWidths.set(2, 77);
  return tab;
}

it("moves values, looks, notes and widths along with rows and columns", () => {
  const tab = filled();
  tab.insertRows(2, 2);
  tab.insertColumns(1, 1);
  expect(tab.cells.at(5, 3)).toBe("3.2");
  expect(tab.styles.at(5, 3).fontWeight).toBe("bold");
  expect(tab.notes.get("5,3")).toBe("note");
  expect(tab.columnWidths.get(3)).toBe(77);
  tab.deleteRows(2, 2);
  tab.deleteColumns(1, 1);
  expect(tab.cells.at(3, 2)).toBe("3.2");
  expect(tab.styles.at(3, 2).fontWeight).toBe("bold");
  expect(tab.notes.get("3,2")).toBe("note");
  expect(tab.columnWidths.get(2)).toBe(77);
});

it("forgets what stood in lines that are deleted", () => {
  const tab = filled();
  tab.deleteRows(3, 1);
  expect(tab.notes.size).toBe(0);
  expect(tab.cells.at(3, 1)).toBe("4.1");
  expect(tab.cells.lastRow()).toBe(3);
});

it("knows the last row and column that hold something", () => {
  const tab = filled();
  tab.cells.put(900, 20, "");
  expect([tab.cells.lastRow(), tab.cells.lastColumn()]).toEqual([4, 3]);
  tab.cells.clear({ row: 1, column: 1, rows: 1000, columns: 26 });
  expect([tab.cells.lastRow(), tab.cells.lastColumn()]).toEqual([0, 0]);
});

it("shares one style between cells that look alike", () => {
  const tab = new Tab(0, "T");
  const area = { row: 1, column: 1, rows: 100, columns: 2 };
  tab.styles.write(area, "numberFormat", () => "0.00");
  tab.styles.write(area, "background", () => "#112233");
  expect(tab.styles.at(1, 1)).toBe(tab.styles.at(100, 2));
  expect(tab.styles.at(1, 1)).toMatchObject({ numberFormat: "0.00", background: "#112233" });
});
