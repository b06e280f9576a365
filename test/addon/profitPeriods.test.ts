/**
 * Averages by period, which tell nothing of customers, in a document with and without a profit run.
 */
import { beforeEach, expect, it, vi } from "vitest";
import { profit } from "../../addon/src/profit.ts";
import { standingProfitView } from "../../addon/src/profitStanding.ts";
import { undo } from "../../addon/src/standingRuns.ts";
import { choices, type ProfitDocument, profitDocument } from "./profitDocument.ts";
import { addTab, shownTabsOf } from "./sheet/emulatedDocument.ts";

const revenue = [20, 30, 42, 55, 66, 74, 80, 84, 86, 86, 84, 80];
const cost = [60, 48, 44, 42, 41, 40, 40, 41, 42, 43, 45, 48];
const ofPeriods = { ...choices, sheets: ["periods"] };

let given: ProfitDocument;
beforeEach(() => {
  vi.spyOn(console, "warn").mockImplementation(() => {});
  given = profitDocument();
  const rows = revenue.map((each, i) => [String(i + 1), String(each), String(cost[i])]);
  addTab(given.world, "periods", [["Period", "Average revenue", "Average cost"], ...rows]);
  given.select("periods", 1);
});

it("are a run of their own where there is none, with their curve alone", () => {
  expect(profit(given.ports, ofPeriods)).toMatchObject({
    ok: true,
    result: {
      customers: 0,
      tabs: { profit: null, fixList: null, unitCurve: "CV Unit curve" },
    },
  });
  expect(given.world.document.activeTab.name).toBe("CV Unit curve");
  expect(given.fake.requests).toEqual([]);
  expect(undo(given.ports)).toMatchObject({ ok: true, profit: null });
});

it("add their curve to the profit run that stands, and leave its customers as they are", () => {
  given.run();
  const before = standingProfitView(given.ports);
  const columns = given.headers();
  expect(profit(given.ports, ofPeriods)).toMatchObject({
    result: { customers: 12, totals: before!.totals, tabs: { unitCurve: "CV Unit curve" } },
  });
  expect(given.headers()).toEqual(columns);
  expect(undo(given.ports)).toMatchObject({ profit: { tabs: { unitCurve: null } } });
  expect(standingProfitView(given.ports)).toEqual({ ...before, canUndo: false });
});

it("stay through a run of customers whose table knows no periods", () => {
  profit(given.ports, ofPeriods);
  const curve = () => shownTabsOf(given.world).find(({ name }) => name === "CV Unit curve");
  const before = curve()!;
  expect(before.cells.join("\n")).toContain("periods");
  given.run();
  expect(curve()).toEqual(before);
  given.run();
  expect(curve()).toEqual(before);
});

it("give way to customers in their own table, until that is undone", () => {
  given.run();
  profit(given.ports, ofPeriods);
  const before = shownTabsOf(given.world);
  // The tab that told of periods tells of customers now.
  const { document } = given.world;
  document.removeTab(document.tabByName("periods")!);
  document.tabByName("finance")!.name = "periods";
  expect(profit(given.ports, ofPeriods)).toMatchObject({ result: { customers: 12 } });
  expect(document.tabByName("CV Unit curve")).toBe(null);
  expect(undo(given.ports)).toMatchObject({ profit: { tabs: { unitCurve: "CV Unit curve" } } });
  const shown = (tabs: typeof before) => tabs.filter(({ name }) => name === "CV Unit curve");
  const contents = (tabs: typeof before) => shown(tabs).map(({ cells, charts }) => [cells, charts]);
  expect(contents(shownTabsOf(given.world))).toEqual(contents(before));
});
