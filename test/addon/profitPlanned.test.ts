/**
 * What is planned on a profit run: kept in the document, beside the user's data.
 */
import { beforeEach, describe, expect, it, vi } from "vitest";
import {
  dropScenario,
  keepBudget,
  keepScenario,
  profitModel,
} from "../../addon/src/profitPlanned.ts";
import { budget, cobalt, type ProfitDocument, profitDocument } from "./profitDocument.ts";
import { shownTabsOf } from "./sheet/emulatedDocument.ts";

let given: ProfitDocument;
beforeEach(() => {
  vi.spyOn(console, "warn").mockImplementation(() => {});
  given = profitDocument();
});

describe("scenarios", () => {
  beforeEach(() => given.run());

  it("are kept in the document, replaced by name and deleted, and touch no data", () => {
    const before = shownTabsOf(given.world).slice(0, 4);
    expect(keepScenario(given.ports, cobalt)).toEqual({ ok: true, tab: "CV Scenarios" });
    keepScenario(given.ports, { ...cobalt, name: "Second" });
    const dearer = { ...cobalt, steps: [{ scope: { kind: "all" }, change: { price: 1.05 } }] };
    expect(keepScenario(given.ports, { ...dearer, name: " Cobalt " } as never)).toMatchObject({
      ok: true,
    });
    expect(given.model().scenarios.map(({ name }) => name)).toEqual(["Cobalt", "Second"]);
    expect(given.model().scenarios[0]!.steps).toEqual(dearer.steps);
    dropScenario(given.ports, "Second");
    expect(dropScenario(given.ports, "Cobalt")).toEqual({ ok: true, tab: "CV Profit" });
    expect(given.world.document.tabByName("CV Scenarios")).toBe(null);
    expect(shownTabsOf(given.world).slice(0, 4)).toEqual(before);
  });

  it("stay with their customers through the next run, wherever those stand by then", () => {
    keepScenario(given.ports, cobalt);
    keepScenario(given.ports, {
      name: "Aurora",
      steps: [{ scope: { kind: "customers", places: [0] }, change: { price: 1.02 } }],
    });
    given.world.document.tabByName("finance")!.deleteRows(2, 1);
    given.run();
    expect(given.model().scenarios).toEqual([
      { ...cobalt, steps: [{ ...cobalt.steps[0], scope: { kind: "customers", places: [1] } }] },
    ]);
    expect(given.model().customers[1]).toBe("Cobalt Mfg");
  });

  it("need a name", () => {
    expect(() => keepScenario(given.ports, { ...cobalt, name: "  " })).toThrow();
    expect(() => keepScenario(given.ports, { ...cobalt, name: "x".repeat(61) })).toThrow();
  });
});

describe("the model of the what-if", () => {
  it("needs a run", () => {
    const problem = { code: "sheet.noProfitRun" };
    expect(profitModel(given.ports)).toEqual({ ok: false, problem });
    expect(keepBudget(given.ports, budget)).toEqual({ ok: false, problem });
  });

  it("marks the customer of the selected row, on the table and on our tabs", () => {
    given.run();
    given.select("finance", 4);
    expect(given.model().selected).toBe(2);
    given.select("finance", 1);
    expect(given.model().selected).toBe(null);
    const fixList = given.world.document.tabByName("CV Fix list")!;
    const row = Array.from({ length: 30 }, (_, i) => i + 1).find((r) =>
      [1, 2, 3].some((c) => fixList.cells.at(r, c) === "Cobalt Mfg"),
    );
    given.select("CV Fix list", row!);
    expect(given.model().selected).toBe(2);
    given.select("Orders", 2);
    expect(given.model().selected).toBe(null);
  });

  it("holds the accounts, a column each", () => {
    given.run();
    const { accounts, currency } = given.model();
    expect(accounts.grossRevenue[2]).toBe(36_000_000);
    expect(accounts.discounts[2]).toBe(5_400_000);
    expect(accounts.monthlyChurn).toHaveLength(12);
    expect(currency).toBe(null);
  });
});
