import { beforeEach, describe, expect, it, vi } from "vitest";
import { addTab } from "../../../addon/src/sheet/addTab.ts";
import {
  type EmulatedDocument,
  emulatedDocument,
  addTab as putTab,
  snapshotOf,
} from "./emulatedDocument.ts";

let world: EmulatedDocument;
beforeEach(() => {
  vi.spyOn(console, "warn").mockImplementation(() => {});
  world = emulatedDocument();
});

const values = [
  ["Order ID", "Email", "Paid at", "Shipped", "Total"],
  [
    "00123",
    "=HYPERLINK(1)",
    new Date("2025-01-31T00:00:00Z"),
    new Date("2025-02-01T14:30:00Z"),
    45.5,
  ],
  ["3001", "ben@ex.com", new Date("2025-02-01T00:00:00Z"), "", ""],
  [77, "", new Date("2025-03-01T00:00:00Z"), "", -3],
] as const;

describe("a tab for the user", () => {
  it("comes right of the one it was made of, in front, its header in sight", () => {
    putTab(world, "Last");
    expect(add()).toEqual({ sheet: "Orders (cleaned)" });
    expect(world.document.tabs.map(({ name }) => name)).toEqual([
      "Orders",
      "Orders (cleaned)",
      "Last",
    ]);
    expect(world.document.activeTab.name).toBe("Orders (cleaned)");
    expect(world.document.activeTab.frozenRows).toBe(1);
  });

  it("gets the first free number behind its name", () => {
    add();
    expect(add()).toEqual({ sheet: "Orders (cleaned) 2" });
    expect(add()).toEqual({ sheet: "Orders (cleaned) 3" });
  });

  it("keeps text the text that it is, and shows dates as dates", () => {
    add();
    const { cells, styles, formulas } = world.document.activeTab;
    expect([2, 3, 4].map((row) => cells.at(row, 1))).toEqual(["00123", "3001", 77]);
    expect(cells.at(2, 2)).toBe("=HYPERLINK(1)");
    expect(formulas.size).toBe(0);
    expect([2, 3, 4].map((row) => cells.at(row, 3))).toEqual([45688, 45689, 45717]);
    expect(styles.at(2, 3).numberFormat).toBe("yyyy-mm-dd");
    expect(styles.at(2, 4).numberFormat).toBe("yyyy-mm-dd hh:mm");
    expect([2, 3, 4].map((row) => cells.at(row, 5))).toEqual([45.5, null, -3]);
  });

  it("takes over the formats of the numbers under the same headers", () => {
    const tab = putTab(world, "Prices", [
      ["Report", "", ""],
      ["SKU", "Price", "Off"],
      ["a", "67", "15%"],
      ["b", "45.99", "20%"],
    ]);
    tab.styles.write({ row: 3, column: 2, rows: 2, columns: 1 }, "numberFormat", () => "0.00");
    const moved = [
      ["SKU", "Off", "Price"],
      ["a", 0.15, 67],
      ["b", 0.2, 5],
    ];
    addTab(world.spreadsheet, "Prices", "Prices (cleaned)", moved, 2);
    const { styles } = world.document.activeTab;
    const formats = [2, 3].map((row) => [2, 3].map((c) => styles.at(row, c).numberFormat));
    expect(formats).toEqual([
      ["0%", "0.00"],
      ["0%", "0.00"],
    ]);
  });

  it("makes no more calls for more rows, once the tab has to grow", () => {
    const counts = [1200, 5000].map((rows) => {
      world = emulatedDocument();
      world.calls.length = 0;
      const many = Array.from({ length: rows }, (_, i) => [i % 2 ? `0${i}` : i, "text", i]);
      addTab(world.spreadsheet, "Orders", "Many", [["a", "b", "c"], ...many], 1);
      return world.calls.length;
    });
    expect(counts[1]).toBe(counts[0]);
  });

  it("is not there at all when a call fails", () => {
    const before = JSON.parse(snapshotOf(world)).tabs;
    world.calls.length = 0;
    add();
    const total = world.calls.length;
    expect(total).toBeGreaterThan(15);
    for (let place = 0; place < total; place++) {
      world = emulatedDocument();
      world.calls.length = 0;
      world.failAt = { place, message: "Service error: Spreadsheets", forGood: false };
      expect(add).toThrow("Service error");
      expect(JSON.parse(snapshotOf(world)).tabs).toEqual(before);
    }
  });

  it("is refused where it would pass the limit of cells", () => {
    world.document.tabs[0]!.rows = 384_600;
    expect(add()).toMatchObject({ code: "sheet.tooManyCells", limit: 10_000_000 });
  });

  it("counts the columns that a new tab has to spare", () => {
    const tall = Array.from({ length: 400_000 }, (_, i) => [i]);
    expect(addTab(world.spreadsheet, "Orders", "More", tall, 1)).toMatchObject({
      code: "sheet.tooManyCells",
    });
    const rows = Array.from({ length: 2000 }, (_, i) => [i]);
    world.document.tabs[0]!.rows = Math.floor((10_000_000 - 2000 * 26) / 26) + 1;
    expect(addTab(world.spreadsheet, "Orders", "More", rows, 1)).toMatchObject({
      code: "sheet.tooManyCells",
    });
  });
});

function add() {
  return addTab(world.spreadsheet, "Orders", "Orders (cleaned)", values, 1);
}
