/**
 * Profit runs that stand in a document beside scores: language, undo, scenarios and budgets.
 */
import { beforeEach, describe, expect, it, vi } from "vitest";
import { defaultSettings } from "../../addon/src/documentSettings.ts";
import { type ProfitPorts, profit } from "../../addon/src/profit.ts";
import {
  dropScenario,
  keepBudget,
  keepScenario,
  profitModel,
} from "../../addon/src/profitPlanned.ts";
import { standingProfitView } from "../../addon/src/profitStanding.ts";
import { score } from "../../addon/src/score.ts";
import { appsScriptWorkbook } from "../../addon/src/sheet/appsScriptWorkbook.ts";
import { automaticChoices } from "../../addon/src/sidebarApi.ts";
import { showAgain, undo } from "../../addon/src/standingRuns.ts";
import { financeCells, profitWorld } from "./profitWorld.ts";
import {
  addTab,
  type EmulatedDocument,
  emulatedDocument,
  shownTabsOf,
} from "./sheet/emulatedDocument.ts";

const cobalt = {
  name: "Cobalt",
  steps: [
    {
      scope: { kind: "customers", places: [2] },
      change: { discountRate: 0.08, service: 0.7 },
    },
  ],
} as const;
const budget = {
  budget: 1_000_000,
  unit: "money",
  hourlyRate: 0,
  uplift: { high: 0.1, medium: 0.1, low: null },
  cost: { high: 100_000, medium: 50_000, low: 0 },
} as const;

let world: EmulatedDocument;
let fake: ReturnType<typeof profitWorld>;
let ports: ProfitPorts;
beforeEach(() => {
  vi.spyOn(console, "warn").mockImplementation(() => {});
  world = emulatedDocument();
  addTab(
    world,
    "finance",
    financeCells().map((row) => row.map(String)),
  );
  fake = profitWorld([]);
  ports = { ...fake.ports, workbook: appsScriptWorkbook() };
  select("finance", 1);
});

describe("profit beside scores", () => {
  it("keeps the columns of the other through a run, another language and an undo", () => {
    run();
    const profitHeaders = headers().slice(13);
    expect(profitHeaders.length).toBeGreaterThan(2);
    select("finance", 1);
    expect(score({ ...ports, service: fake.world.ports.service }, choices)).toMatchObject({
      ok: true,
    });
    const both = headers();
    expect(both.slice(13, 13 + profitHeaders.length)).toEqual(profitHeaders);
    expect(both.length).toBeGreaterThan(13 + profitHeaders.length);
    expect(showAgain(ports, "zh", defaultSettings)).toMatchObject({
      ok: true,
      result: { tabs: { customers: "客户价值 客户" } },
      profit: { tabs: { profit: "客户价值 利润", fixList: "客户价值 修复清单" } },
    });
    expect(headers()).toHaveLength(both.length);
    expect(
      headers()
        .slice(13)
        .every((header) => /[一-鿿]/.test(String(header))),
    ).toBe(true);
    expect(showAgain(ports, "en", defaultSettings)).toMatchObject({ ok: true });
    expect(headers()).toEqual(both);
    expect(undo(ports)).toMatchObject({ ok: true, result: null, profit: { customers: 12 } });
    expect(headers().slice(13)).toEqual(profitHeaders);
  });

  it("comes back in another language without a request, to the cell", () => {
    run();
    const before = shownTabsOf(world);
    fake.world.language = "zh";
    showAgain(ports, "zh", defaultSettings);
    expect(shownTabsOf(world)).not.toEqual(before);
    showAgain(ports, "en", defaultSettings);
    expect(shownTabsOf(world)).toEqual(before);
    expect(fake.requests).toHaveLength(1);
  });

  it("follows the table where it was sorted and moved since", () => {
    run();
    const tab = world.document.tabByName("finance")!;
    const profitColumn = headers().findIndex((header) => String(header).includes("Profit")) + 1;
    const cobaltProfit = tab.cells.at(4, profitColumn);
    tab.insertRows(1, 2);
    showAgain(ports, "en", defaultSettings);
    expect(tab.cells.at(6, profitColumn)).toBe(cobaltProfit);
    showAgain(ports, "en", { ...defaultSettings, columnsBeside: false });
    expect(tab.columns).toBe(26);
  });
});

describe("undo of a profit run", () => {
  it("brings the former one back, and what was crossed with it", () => {
    run();
    const before = standingProfitView(ports);
    put(4, "Service & Support Cost", "1000");
    run();
    expect(standingProfitView(ports)?.crossed).toEqual({
      intoProfit: ["Cobalt Mfg"],
      intoLoss: [],
    });
    expect(undo(ports)).toMatchObject({ ok: true, profit: { totals: before!.totals } });
    expect(standingProfitView(ports)).toEqual({ ...before, canUndo: false });
    expect(undo(ports)).toMatchObject({ ok: false, problem: { code: "sheet.nothingToUndo" } });
  });

  it("of the first leaves nothing", () => {
    const before = shownTabsOf(world);
    run();
    keepScenario(ports, cobalt);
    expect(undo(ports)).toEqual({ ok: true, result: null, profit: null });
    expect(shownTabsOf(world)).toEqual(before);
  });

  it("keeps what was planned since", () => {
    run();
    put(4, "Service & Support Cost", "1000");
    run();
    keepScenario(ports, cobalt);
    keepBudget(ports, budget);
    expect(undo(ports)).toMatchObject({
      profit: { tabs: { scenarios: "CV Scenarios", budget: "CV Budget" } },
    });
    expect(model().scenarios).toEqual([cobalt]);
  });
});

describe("scenarios", () => {
  beforeEach(run);

  it("are kept in the document, replaced by name and deleted, and touch no data", () => {
    const before = shownTabsOf(world).slice(0, 4);
    expect(keepScenario(ports, cobalt)).toEqual({ ok: true, tab: "CV Scenarios" });
    keepScenario(ports, { ...cobalt, name: "Second" });
    const dearer = { ...cobalt, steps: [{ scope: { kind: "all" }, change: { price: 1.05 } }] };
    expect(keepScenario(ports, { ...dearer, name: " Cobalt " } as never)).toMatchObject({
      ok: true,
    });
    expect(model().scenarios.map(({ name }) => name)).toEqual(["Cobalt", "Second"]);
    expect(model().scenarios[0]!.steps).toEqual(dearer.steps);
    dropScenario(ports, "Second");
    expect(dropScenario(ports, "Cobalt")).toEqual({ ok: true, tab: "CV Profit" });
    expect(world.document.tabByName("CV Scenarios")).toBe(null);
    expect(shownTabsOf(world).slice(0, 4)).toEqual(before);
  });

  it("stay with their customers through the next run, wherever those stand by then", () => {
    keepScenario(ports, cobalt);
    keepScenario(ports, {
      name: "Aurora",
      steps: [{ scope: { kind: "customers", places: [0] }, change: { price: 1.02 } }],
    });
    world.document.tabByName("finance")!.deleteRows(2, 1);
    run();
    expect(model().scenarios).toEqual([
      { ...cobalt, steps: [{ ...cobalt.steps[0], scope: { kind: "customers", places: [1] } }] },
    ]);
    expect(model().customers[1]).toBe("Cobalt Mfg");
  });

  it("need a name", () => {
    expect(() => keepScenario(ports, { ...cobalt, name: "  " })).toThrow();
    expect(() => keepScenario(ports, { ...cobalt, name: "x".repeat(61) })).toThrow();
  });
});

describe("the model of the what-if", () => {
  it("needs a run", () => {
    const problem = { code: "sheet.noProfitRun" };
    expect(profitModel(ports)).toEqual({ ok: false, problem });
    expect(keepBudget(ports, budget)).toEqual({ ok: false, problem });
  });

  it("marks the customer of the selected row, on the table and on our tabs", () => {
    run();
    select("finance", 4);
    expect(model().selected).toBe(2);
    select("finance", 1);
    expect(model().selected).toBe(null);
    const fixList = world.document.tabByName("CV Fix list")!;
    const row = Array.from({ length: 30 }, (_, i) => i + 1).find((r) =>
      [1, 2, 3].some((c) => fixList.cells.at(r, c) === "Cobalt Mfg"),
    );
    select("CV Fix list", row!);
    expect(model().selected).toBe(2);
    select("Orders", 2);
    expect(model().selected).toBe(null);
  });

  it("holds the accounts, a column each", () => {
    run();
    const { accounts, currency } = model();
    expect(accounts.grossRevenue[2]).toBe(36_000_000);
    expect(accounts.discounts[2]).toBe(5_400_000);
    expect(accounts.monthlyChurn).toHaveLength(12);
    expect(currency).toBe(null);
  });
});

const choices = { ...automaticChoices, sheets: ["finance"] };

function run(): void {
  select("finance", 1);
  expect(profit(ports, choices)).toMatchObject({ ok: true });
}

function model() {
  const answer = profitModel(ports);
  if (!answer.ok) throw new Error("no model");
  return answer.model;
}

function headers(): readonly unknown[] {
  const tab = world.document.tabByName("finance")!;
  const cells = Array.from({ length: 60 }, (_, i) => tab.cells.at(1, i + 1));
  return cells.filter((value) => value !== null && value !== "");
}

function put(row: number, header: string, value: string): void {
  const column = headers().indexOf(header) + 1;
  world.spreadsheet.getSheetByName("finance")!.getRange(row, column).setValue(Number(value));
}

function select(name: string, row: number): void {
  const tab = world.document.tabByName(name)!;
  world.document.activate(tab);
  world.document.selection = {
    ...world.document.selection,
    sheet: tab.id,
    row,
    column: 1,
    rows: 1,
    columns: 1,
  };
}
