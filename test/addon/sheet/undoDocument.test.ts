import { beforeEach, describe, expect, it, vi } from "vitest";
import { unwatched } from "../../../addon/src/ports.ts";
import {
  readFormerRecord,
  rewriteDocument,
  undoableFamily,
  undoDocument,
  writeDocument,
} from "../../../addon/src/sheet/writeDocument.ts";
import type { ColumnsPlan, DocumentPlan } from "../../../addon/src/table/tabs/tabPlan.ts";
import {
  type EmulatedDocument,
  emulatedDocument,
  shownTabsOf,
  snapshotOf,
} from "./emulatedDocument.ts";
import { plannedColumns, plannedDocument } from "./plannedDocument.ts";
import { chartsIn } from "./plannedProfit.ts";

let world: EmulatedDocument;
beforeEach(() => {
  vi.spyOn(console, "warn").mockImplementation(() => {});
  world = emulatedDocument();
});

describe("undo", () => {
  it("is possible after a run, once", () => {
    expect(undoableFamily(world.spreadsheet)).toBe(null);
    expect(undo(null)).toEqual({ code: "sheet.nothingToUndo" });
    write(plannedDocument(6));
    expect(undoableFamily(world.spreadsheet)).toBe("scores");
    expect(undo(null)).toBe(null);
    expect(undoableFamily(world.spreadsheet)).toBe(null);
    expect(undo(null)).toEqual({ code: "sheet.nothingToUndo" });
  });

  it("of a first run leaves what was there before it", () => {
    const before = snapshotOf(world);
    write(plannedDocument(6, "en", columnsOf(["High", "Low"])));
    undo(null);
    expect(snapshotOf(world)).toBe(before);
  });

  it("restores everything that the user had made of our tabs, and the charts by their plans", () => {
    const former = plannedDocument(6, "en", columnsOf(["High", "Low"]));
    write(former);
    touch();
    const before = shownTabsOf(world);
    write(plannedDocument(40, "zh", columnsOf(["Low", "High"], "zh")));
    expect(shownTabsOf(world)).not.toEqual(before);
    expect(undo(former)).toBe(null);
    expect(shownTabsOf(world)).toEqual(before);
    expect(world.document.tabs).toHaveLength(5);
  });

  it("goes back past a change of language, which is no step of its own", () => {
    const former = plannedDocument(6);
    write(former);
    const before = shownTabsOf(world);
    write(plannedDocument(9));
    rewriteDocument(world.spreadsheet, [plannedDocument(9, "zh")], unwatched);
    expect(world.document.tabByName("客户价值 客户")?.cells.at(1, 1)).toBe("客户");
    expect(undoableFamily(world.spreadsheet)).toBe("scores");
    expect(undo(former)).toBe(null);
    expect(shownTabsOf(world)).toEqual(before);
  });

  it("makes a tab again that the user deleted, and takes away one that the last run made", () => {
    const former = plannedDocument(6);
    write(former);
    const contents = () =>
      shownTabsOf(world)
        .map(({ name, cells, charts }) => ({ name, cells, charts }))
        .sort((a, b) => (a.name < b.name ? -1 : 1));
    world.document.removeTab(world.document.tabByName("CV Data check")!);
    const before = contents();
    write(plannedDocument(9));
    world.document.removeTab(world.document.tabByName("CV Dashboard")!);
    expect(undo(former)).toBe(null);
    expect(contents()).toEqual(before);
  });

  it("needs all that was kept: a copy that the user deleted ends it", () => {
    write(plannedDocument(6));
    write(plannedDocument(9));
    const copy = world.document.tabs.at(-1)!;
    world.document.removeTab(copy);
    expect(undoableFamily(world.spreadsheet)).toBe(null);
  });

  it("is of one step: the run before the last cannot be brought back", () => {
    const [first, second] = [plannedDocument(6), plannedDocument(9)];
    write(first);
    write(second);
    write(plannedDocument(12));
    undo(second);
    expect(world.document.tabByName("CV Customers")?.rows).toBe(10);
    expect(undoableFamily(world.spreadsheet)).toBe(null);
  });

  it("reads the record as it stood before the last run", () => {
    expect(readFormerRecord(world.spreadsheet, "record")).toBe(null);
    write(plannedDocument(6));
    expect(readFormerRecord(world.spreadsheet, "record")).toBe(null);
    write(plannedDocument(9));
    expect(readFormerRecord(world.spreadsheet, "record")).toEqual([["record of 6"]]);
    rewriteDocument(world.spreadsheet, [plannedDocument(9, "zh")], unwatched);
    expect(readFormerRecord(world.spreadsheet, "record")).toEqual([["record of 6"]]);
  });

  it("brings back nothing over a name that the user has taken since", () => {
    const former = plannedDocument(6);
    write(former);
    write(plannedDocument(6, "zh"));
    world.document.addTab("CV Customers");
    const before = snapshotOf(world);
    expect(undo(former)).toEqual({ code: "sheet.outputOccupied", sheet: "CV Customers" });
    expect(snapshotOf(world)).toBe(before);
  });
});

/** What a user may make of our tabs. */
function touch(): void {
  const customers = world.document.tabByName("CV Customers")!;
  customers.name = "My customers";
  customers.cells.put(2, 2, "my own tier");
  customers.styles.write({ row: 3, column: 1, rows: 2, columns: 2 }, "background", () => "#ffff00");
  customers.notes.set("4,1", "call on Monday");
  customers.columnWidths.set(1, 333);
  customers.formulas.set("3,3", "A1");
  customers.frozenColumns = 2;
  customers.tabColor = "#ff0000";
  const sheet = world.spreadsheet.getSheetByName("My customers")!;
  const criteria = world.app.newFilterCriteria().setHiddenValues(["Low"]).build();
  sheet.getRange(1, 1, 7, 2).createFilter().setColumnFilterCriteria(2, criteria);
}

function columnsOf(tiers: readonly string[], language: "en" | "zh" = "en"): ColumnsPlan {
  return plannedColumns(
    "Orders",
    tiers.map((tier, i) => [tier, i + 0.5]),
    language,
  );
}

function write(plan: DocumentPlan): void {
  expect(writeDocument(world.spreadsheet, plan, unwatched)).toHaveProperty("customers");
}

/** @param former The plan of the run to be brought back; null for none. */
function undo(former: DocumentPlan | null) {
  const charts = former === null ? {} : chartsIn(former);
  return undoDocument(world.spreadsheet, charts, former?.columns ?? null);
}
