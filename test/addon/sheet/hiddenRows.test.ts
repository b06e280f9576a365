import { beforeEach, describe, expect, it } from "vitest";
import { hiddenRows } from "../../../addon/src/sheet/hiddenRows.ts";
import { addTab, type EmulatedDocument, emulatedDocument } from "./emulatedDocument.ts";

let world: EmulatedDocument;
beforeEach(() => {
  world = emulatedDocument();
  const rows = Array.from({ length: 8 }, (_, i) => [`C${i + 1}`, i % 2 === 0 ? "North" : "South"]);
  addTab(world, "Finance", [["Customer", "Region"], ...rows]);
});

const sheet = () => world.spreadsheet.getSheetByName("Finance")!;
const found = (first = 2, count = 8) => hiddenRows(world.spreadsheet, "Finance", first, count);
const leaveOutSouth = () => {
  const filter = sheet().getRange("A1:B9").createFilter();
  filter.setColumnFilterCriteria(
    2,
    world.app.newFilterCriteria().setHiddenValues(["South"]).build(),
  );
  return filter;
};

describe("hidden rows", () => {
  it("are those that the user hid and those that a filter leaves out", () => {
    expect(found()).toEqual({ rows: [], isWhole: true });
    sheet().hideRows(4, 2);
    expect(found().rows).toEqual([4, 5]);
    leaveOutSouth();
    expect(found().rows).toEqual([3, 4, 5, 7, 9]);
    expect(found(4, 3).rows).toEqual([4, 5]);
  });

  it("are none of a tab that is gone, or of a filter that leaves nothing out", () => {
    sheet().getRange("A1:B9").createFilter();
    expect(found().rows).toEqual([]);
    expect(hiddenRows(world.spreadsheet, "Gone", 2, 8)).toEqual({ rows: [], isWhole: true });
  });

  it("cost a call a row, twice where a filter leaves something out", () => {
    const askedOf = () => {
      world.calls.length = 0;
      found();
      return world.calls.filter((name) => name === "readHiddenRow").length;
    };
    expect(askedOf()).toBe(8);
    leaveOutSouth();
    expect(askedOf()).toBeLessThanOrEqual(16);
  });

  it("are looked for here and there in a long table, with as many calls at most", () => {
    const tab = world.document.tabByName("Finance")!;
    tab.rows = 50_001;
    sheet().hideRows(20_000, 1000);
    world.calls.length = 0;
    const { rows, isWhole } = found(2, 50_000);
    expect(isWhole).toBe(false);
    expect(rows.length).toBeGreaterThan(0);
    expect(world.calls.length).toBeLessThan(400);
  });
});
