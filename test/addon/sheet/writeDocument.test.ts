import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Language } from "#shared/words/language.ts";
import { unwatched } from "../../../addon/src/ports.ts";
import { rewriteDocument, writeDocument } from "../../../addon/src/sheet/writeDocument.ts";
import {
  addTab,
  type EmulatedDocument,
  emulatedDocument,
  shownTabsOf,
  snapshotOf,
} from "./emulatedDocument.ts";
import { plannedColumns, plannedDocument } from "./plannedDocument.ts";

const ownNames = ["CV Customers", "CV Dashboard", "CV Data check", "CV Record"];
let world: EmulatedDocument;
beforeEach(() => {
  vi.spyOn(console, "warn").mockImplementation(() => {});
  world = emulatedDocument();
});

describe("writing a run", () => {
  it("adds our tabs after the user's own and brings the dashboard to the front", () => {
    expect(write(6)).toEqual({
      customers: "CV Customers",
      dashboard: "CV Dashboard",
      model: null,
      dataCheck: "CV Data check",
      record: "CV Record",
    });
    expect(namesOf()).toEqual(["Orders", ...ownNames]);
    expect(world.document.activeTab.name).toBe("CV Dashboard");
    expect(world.document.tabs.map(({ hidden }) => hidden)).toEqual([
      false,
      false,
      false,
      false,
      true,
    ]);
    const customers = tab("CV Customers");
    expect([customers.rows, customers.columns]).toEqual([7, 3]);
    expect([customers.frozenRows, customers.frozenColumns]).toEqual([1, 1]);
    expect([customers.cells.at(2, 1), customers.cells.at(2, 3)]).toEqual(["000", 0]);
    expect(customers.conditionalFormats).toHaveLength(1);
    expect(customers.notes.size).toBe(3);
    const { charts } = tab("CV Dashboard");
    expect(charts.map(({ type, options }) => [type, options["title"]])).toEqual([
      ["column", "column of 6"],
      ["combo", "combo of 6"],
    ]);
  });

  it("writes a later run into the same tabs, larger or smaller, and keeps one copy of each, hidden", () => {
    write(6);
    const ids = shownTabsOf(world).map(({ id }) => id);
    for (const size of [1500, 3, 40]) {
      write(size);
      expect(shownTabsOf(world).map(({ id }) => id)).toEqual(ids);
      expect(tab("CV Customers").rows).toBe(size + 1);
      expect(tab("CV Customers").cells.lastRow()).toBe(size + 1);
      expect(tab("CV Dashboard").charts).toHaveLength(2);
      const copies = world.document.tabs.slice(5);
      expect(copies).toHaveLength(4);
      expect(copies.every(({ hidden }) => hidden)).toBe(true);
    }
    const afterwards = shownTabsOf(world);
    world = emulatedDocument();
    write(40);
    const looks = (tabs: ReturnType<typeof shownTabsOf>) =>
      tabs.map((each) => ({ ...each, id: 0 }));
    expect(looks(afterwards)).toEqual(looks(shownTabsOf(world)));
  });

  it("makes as many calls for 2,000 customers as for 200", () => {
    const counts = [200, 2000].map((size) => {
      world = emulatedDocument();
      write(size);
      const first = world.calls.length;
      write(size);
      const second = world.calls.length;
      write(size);
      return [first, second - first, world.calls.length - second];
    });
    // A new sheet has 1,000 rows: a smaller result deletes some, a larger one inserts.
    const [small, large] = counts;
    expect(Math.abs(large![0]! - small![0]!)).toBeLessThanOrEqual(1);
    expect(large!.slice(1)).toEqual(small!.slice(1));
  });

  it("takes the other language's names, but not from a tab that the user renamed", () => {
    write(6);
    tab("CV Dashboard").name = "Our board";
    const ids = shownTabsOf(world).map(({ id }) => id);
    expect(write(6, "zh")).toMatchObject({ customers: "客户价值 客户", dashboard: "Our board" });
    expect(shownTabsOf(world).map(({ id }) => id)).toEqual(ids);
  });

  it("touches no tab of the user's that merely has our name", () => {
    addTab(world, "CV Dashboard", [["mine"]]);
    const before = snapshotOf(world);
    expect(write(6)).toEqual({ code: "sheet.outputOccupied", sheet: "CV Dashboard" });
    expect(snapshotOf(world)).toBe(before);
  });

  it("leaves the user's copy of our tab to the user", () => {
    write(6);
    const copied = world.spreadsheet.getSheetByName("CV Customers")!.copyTo(world.spreadsheet);
    copied.setName("Mine now");
    write(9);
    expect(tab("Mine now").cells.lastRow()).toBe(7);
    expect(tab("CV Customers").cells.lastRow()).toBe(10);
  });

  it("hides the record again that a curious user has shown", () => {
    write(6);
    tab("CV Record").hidden = false;
    write(7);
    expect(tab("CV Record").hidden).toBe(true);
  });

  it("keeps a filter on the customers, over as many rows as there then are", () => {
    write(6);
    const sheet = world.spreadsheet.getSheetByName("CV Customers")!;
    const criteria = world.app.newFilterCriteria().setHiddenValues(["Low"]).build();
    sheet.getDataRange().createFilter().setColumnFilterCriteria(2, criteria);
    write(9);
    expect(tab("CV Customers").filter).toEqual({
      area: { row: 1, column: 1, rows: 10, columns: 3 },
      criteria: { 2: { hiddenValues: ["Low"], condition: null } },
    });
    rewriteDocument(world.spreadsheet, [plannedDocument(9, "zh")], unwatched);
    expect(tab("客户价值 客户").filter?.criteria).toHaveProperty("2");
  });

  it("says which tab is protected and changes nothing", () => {
    write(6);
    protect("CV Data check");
    const before = snapshotOf(world);
    expect(write(9)).toEqual({ code: "sheet.protectedRange", sheet: "CV Data check" });
    expect(snapshotOf(world)).toBe(before);
  });

  it("says so, too, when it is protected meanwhile and the host tells in a language that we do not know", () => {
    write(6);
    const before = snapshotOf(world);
    let steps = 0;
    const columns = plannedColumns("Orders", [["High", 1]]);
    const answer = writeDocument(world.spreadsheet, plannedDocument(9, "en", columns), {
      isCancelled: () => false,
      step: () => {
        if (++steps !== 5) return;
        protect("Orders");
        world.failAt = { place: world.calls.length, message: "Accès refusé", forGood: false };
      },
    });
    expect(answer).toEqual({ code: "sheet.protectedRange", sheet: "Orders" });
    expect(snapshotOf(world)).toBe(before);
  });

  it("tells who may only read from a protected tab", () => {
    vi.spyOn(world.spreadsheet, "getActiveSheet");
    const sheet = world.spreadsheet.getSheetByName("Orders")!;
    const reader = {
      ...world.spreadsheet,
      createDeveloperMetadataFinder: () => world.spreadsheet.createDeveloperMetadataFinder(),
      getActiveSheet: () => ({
        getRange: () => ({ canEdit: () => false }),
        getProtections: () => [],
        getName: () => sheet.getName(),
      }),
    } as unknown as typeof world.spreadsheet;
    expect(writeDocument(reader, plannedDocument(6), unwatched)).toEqual({
      code: "sheet.permissionMissing",
    });
  });
});

function write(size: number, language: Language = "en") {
  return writeDocument(world.spreadsheet, plannedDocument(size, language), unwatched);
}

function protect(name: string): void {
  tab(name).protections = [
    { id: 9, area: null, description: "", warningOnly: false, byOthers: true },
  ];
}

function tab(name: string) {
  const found = world.document.tabByName(name);
  if (found === null) throw new Error(`no tab ${name}`);
  return found;
}

function namesOf(): string[] {
  return world.document.tabs.map(({ name }) => name);
}
