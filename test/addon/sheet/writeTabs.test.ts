import { beforeEach, describe, expect, it, vi } from "vitest";
import { isProblem } from "#shared/problems/isProblem.ts";
import type { Language } from "#shared/words/language.ts";
import { writeTabs } from "../../../addon/src/sheet/writeTabs.ts";
import { customersTab } from "../../../addon/src/table/tabs/customersTab.ts";
import { dashboardTab } from "../../../addon/src/table/tabs/dashboardTab.ts";
import { dataCheckTab } from "../../../addon/src/table/tabs/dataCheckTab.ts";
import type { TabPlan } from "../../../addon/src/table/tabs/tabPlan.ts";
import { populationOf } from "../../shared/engine/populations.ts";
import { scoredRunOf } from "../table/tabs/scoredShop.ts";
import { addTab, type EmulatedDocument, emulatedDocument, snapshotOf } from "./emulatedDocument.ts";

const ownNames = ["CV Customers", "CV Dashboard", "CV Data check"];
let world: EmulatedDocument;
beforeEach(() => {
  vi.spyOn(console, "warn").mockImplementation(() => {});
  world = emulatedDocument();
});

describe("writing the tabs", () => {
  it("adds three after the user's own and brings the dashboard to the front", () => {
    const answer = write(plansFor(6));
    expect(answer).toEqual({
      customers: "CV Customers",
      dashboard: "CV Dashboard",
      dataCheck: "CV Data check",
    });
    expect(namesOf(world)).toEqual(["Orders", ...ownNames]);
    expect(world.document.activeTab.name).toBe("CV Dashboard");
    const customers = tab("CV Customers");
    expect([customers.rows, customers.columns]).toEqual([7, 21]);
    expect([customers.frozenRows, customers.frozenColumns]).toEqual([1, 1]);
    expect(customers.conditionalFormats).toHaveLength(3);
    expect(customers.notes.size).toBe(21);
    const { charts } = tab("CV Dashboard");
    expect(charts.map(({ type, options }) => [type, options["title"]])).toEqual([
      ["column", "Tier share"],
      ["bar", "Segments"],
      ["column", "Recency × frequency grid"],
    ]);
    expect(charts.map(({ ranges }) => ranges.length)).toEqual([3, 3, 6]);
  });

  it("writes a later run into the same tabs, larger or smaller", () => {
    write(plansFor(6));
    const ids = idsOf(world);
    for (const size of [1500, 3, 40]) {
      write(plansFor(size));
      expect(idsOf(world)).toEqual(ids);
      expect(tab("CV Customers").rows).toBe(size + 1);
      expect(tab("CV Customers").cells.lastRow()).toBe(size + 1);
      expect(tab("CV Dashboard").charts).toHaveLength(size < 5 ? 2 : 3);
    }
    const afterwards = JSON.parse(snapshotOf(world)).tabs;
    world = emulatedDocument();
    write(plansFor(40));
    const fresh = JSON.parse(snapshotOf(world)).tabs;
    const looks = (tabs: { id: number }[]) => tabs.map((each) => ({ ...each, id: 0 }));
    expect(looks(afterwards)).toEqual(looks(fresh));
  });

  it("makes as many calls for 2,000 customers as for 200", () => {
    const counts = [200, 2000].map((size) => {
      world = emulatedDocument();
      write(plansFor(size));
      const first = world.calls.length;
      write(plansFor(size));
      return [first, world.calls.length - first];
    });
    // A new sheet has 1,000 rows: a smaller result deletes some, a larger one inserts.
    const [small, large] = counts;
    expect(Math.abs(large![0]! - small![0]!)).toBeLessThanOrEqual(1);
    expect(large![1]).toBe(small![1]);
  });

  it("takes the other language's names, but not from a tab that the user renamed", () => {
    write(plansFor(6));
    tab("CV Dashboard").name = "Our board";
    const ids = idsOf(world);
    expect(write(plansFor(6, "zh"))).toMatchObject({
      customers: "客户价值 客户",
      dashboard: "Our board",
    });
    expect(idsOf(world)).toEqual(ids);
  });

  it("touches no tab of the user's that merely has our name", () => {
    addTab(world, "CV Dashboard", [["mine"]]);
    const before = snapshotOf(world);
    expect(write(plansFor(6))).toEqual({ code: "sheet.outputOccupied", sheet: "CV Dashboard" });
    expect(snapshotOf(world)).toBe(before);
  });

  it("leaves the user's copy of our tab to the user", () => {
    write(plansFor(6));
    const ours = world.spreadsheet.getSheetByName("CV Customers");
    const copied = ours!.copyTo(world.spreadsheet);
    copied.setName("Mine now");
    write(plansFor(9));
    expect(tab("Mine now").cells.lastRow()).toBe(7);
    expect(tab("CV Customers").cells.lastRow()).toBe(10);
  });

  it("says which tab is protected and changes nothing", () => {
    write(plansFor(6));
    tab("CV Data check").protections = [
      { id: 9, area: null, description: "", warningOnly: false, byOthers: true },
    ];
    const before = snapshotOf(world);
    expect(write(plansFor(9))).toEqual({ code: "sheet.protectedRange", sheet: "CV Data check" });
    expect(snapshotOf(world)).toBe(before);
  });

  it("counts the cells before it writes the first", () => {
    tab("Orders").rows = 380_000;
    const before = snapshotOf(world);
    const crowd = plansFor(6);
    const rows = Array.from({ length: 9000 }, () => crowd[0]!.values[1]!);
    const answer = write([{ ...crowd[0]!, values: rows }, crowd[1]!, crowd[2]!]);
    expect(answer).toMatchObject({ code: "sheet.tooManyCells", limit: 10_000_000 });
    expect(snapshotOf(world)).toBe(before);
  });
});

describe("a write that fails", () => {
  it.each(["into a new document", "over an earlier run"])(
    "at any call %s leaves everything as it was",
    (where) => {
      const prepare = () => {
        world = emulatedDocument();
        if (where === "over an earlier run") write(plansFor(6));
        world.calls.length = 0;
      };
      prepare();
      const before = snapshotOf(world);
      write(plansFor(9));
      const after = snapshotOf(world);
      const total = world.calls.length;
      expect(total).toBeGreaterThan(100);

      let failed = 0;
      for (let place = 0; place < total; place++) {
        prepare();
        world.failAt = { place, message: "Service error: Spreadsheets", forGood: false };
        let isWritten = false;
        try {
          isWritten = !isProblem(write(plansFor(9)));
        } catch {
          failed++;
        }
        world.failAt = null;
        // The calls after the last cell only tidy up: what they leave behind is hidden, and goes with the next run.
        if (isWritten) write(plansFor(9));
        const isAsWanted = snapshotOf(world) === (isWritten ? after : before);
        expect({ place, call: world.calls[place], isWritten, isAsWanted }).toMatchObject({
          isAsWanted: true,
        });
      }
      expect(failed).toBeGreaterThan(total / 2);
    },
  );

  it("for good, as when Google ends the run, is mended by the next", () => {
    write(plansFor(6));
    const total = callsOf(() => write(plansFor(9)));
    const wanted = snapshotOf(world);
    for (let place = 0; place < total; place += 7) {
      world = emulatedDocument();
      write(plansFor(6));
      world.failAt = {
        place: world.calls.length + place,
        message: "Service error: Spreadsheets",
        forGood: true,
      };
      try {
        write(plansFor(9));
      } catch {
        // The point is what the next run makes of it.
      }
      world.failAt = null;
      write(plansFor(9));
      expect(JSON.parse(snapshotOf(world)).tabs).toEqual(JSON.parse(wanted).tabs);
    }
  });

  it("tells a protected range that was not seen before", () => {
    world.failAt = {
      place: 40,
      message:
        "You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.",
      forGood: false,
    };
    expect(write(plansFor(6))).toMatchObject({ code: "sheet.protectedRange" });
    expect(namesOf(world)).toEqual(["Orders"]);
  });
});

function write(plans: readonly TabPlan[]) {
  return writeTabs(world.spreadsheet, plans, () => {});
}

function plansFor(size: number, language: Language = "en"): readonly TabPlan[] {
  const rows = Array.from({ length: size }, (_, i) => ({
    age: 300,
    inactivity: i % 300,
    orderCount: 1 + (i % 7),
    spend: 1000 + i,
    influence: -1,
  }));
  const names = rows.map((_, i) => `customer ${i}`);
  const run = scoredRunOf(populationOf(rows), names);
  return [customersTab(run, language), dashboardTab(run, language), dataCheckTab(run, language)];
}

function callsOf(work: () => void): number {
  const before = world.calls.length;
  work();
  return world.calls.length - before;
}

function tab(name: string) {
  const found = world.document.tabByName(name);
  if (found === null) throw new Error(`no tab ${name}`);
  return found;
}

function namesOf({ document }: EmulatedDocument): string[] {
  return document.tabs.map(({ name }) => name);
}

function idsOf({ document }: EmulatedDocument): number[] {
  return document.tabs.map(({ id }) => id);
}
