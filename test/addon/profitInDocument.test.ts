/**
 * Profit runs that stand in a document beside scores: columns, language, undo.
 */
import { beforeEach, describe, expect, it, vi } from "vitest";
import { defaultSettings } from "../../addon/src/documentSettings.ts";
import { keepBudget, keepScenario } from "../../addon/src/profitPlanned.ts";
import { standingProfitView } from "../../addon/src/profitStanding.ts";
import { score } from "../../addon/src/score.ts";
import { showAgain, undo } from "../../addon/src/standingRuns.ts";
import { budget, choices, cobalt, type ProfitDocument, profitDocument } from "./profitDocument.ts";
import { shownTabsOf } from "./sheet/emulatedDocument.ts";

let given: ProfitDocument;
beforeEach(() => {
  vi.spyOn(console, "warn").mockImplementation(() => {});
  given = profitDocument();
});

describe("profit beside scores", () => {
  it("keeps the columns of the other through a run, another language and an undo", () => {
    given.run();
    const profitHeaders = given.headers().slice(13);
    expect(profitHeaders.length).toBeGreaterThan(2);
    given.select("finance", 1);
    expect(
      score({ ...given.ports, service: given.fake.world.ports.service }, choices),
    ).toMatchObject({
      ok: true,
    });
    const both = given.headers();
    expect(both.slice(13, 13 + profitHeaders.length)).toEqual(profitHeaders);
    expect(both.length).toBeGreaterThan(13 + profitHeaders.length);
    expect(showAgain(given.ports, "zh", defaultSettings)).toMatchObject({
      ok: true,
      result: { tabs: { customers: "客户价值 客户" } },
      profit: { tabs: { profit: "客户价值 利润", fixList: "客户价值 修复清单" } },
    });
    expect(given.headers()).toHaveLength(both.length);
    expect(
      given
        .headers()
        .slice(13)
        .every((header) => /[一-鿿]/.test(String(header))),
    ).toBe(true);
    expect(showAgain(given.ports, "en", defaultSettings)).toMatchObject({ ok: true });
    expect(given.headers()).toEqual(both);
    expect(undo(given.ports)).toMatchObject({ ok: true, result: null, profit: { customers: 12 } });
    expect(given.headers().slice(13)).toEqual(profitHeaders);
  });

  it("comes back in another language without a request, to the cell", () => {
    given.run();
    const before = shownTabsOf(given.world);
    given.fake.world.language = "zh";
    showAgain(given.ports, "zh", defaultSettings);
    expect(shownTabsOf(given.world)).not.toEqual(before);
    showAgain(given.ports, "en", defaultSettings);
    expect(shownTabsOf(given.world)).toEqual(before);
    expect(given.fake.requests).toHaveLength(1);
  });

  it("follows the table where it was sorted and moved since", () => {
    given.run();
    const tab = given.world.document.tabByName("finance")!;
    const profitColumn =
      given.headers().findIndex((header) => String(header).includes("Profit")) + 1;
    const cobaltProfit = tab.cells.at(4, profitColumn);
    tab.insertRows(1, 2);
    showAgain(given.ports, "en", defaultSettings);
    expect(tab.cells.at(6, profitColumn)).toBe(cobaltProfit);
    showAgain(given.ports, "en", { ...defaultSettings, columnsBeside: false });
    expect(tab.columns).toBe(26);
  });
});

describe("undo of a profit run", () => {
  it("brings the former one back, and what was crossed with it", () => {
    given.run();
    const before = standingProfitView(given.ports);
    given.put(4, "Service & Support Cost", 1000);
    given.run();
    expect(standingProfitView(given.ports)?.crossed).toEqual({
      intoProfit: ["Cobalt Mfg"],
      intoLoss: [],
    });
    expect(undo(given.ports)).toMatchObject({ ok: true, profit: { totals: before!.totals } });
    expect(standingProfitView(given.ports)).toEqual({ ...before, canUndo: false });
    expect(undo(given.ports)).toMatchObject({
      ok: false,
      problem: { code: "sheet.nothingToUndo" },
    });
  });

  it("of the first leaves nothing", () => {
    const before = shownTabsOf(given.world);
    given.run();
    keepScenario(given.ports, cobalt);
    expect(undo(given.ports)).toEqual({ ok: true, result: null, profit: null });
    expect(shownTabsOf(given.world)).toEqual(before);
  });

  it("keeps what was planned since", () => {
    given.run();
    given.put(4, "Service & Support Cost", 1000);
    given.run();
    keepScenario(given.ports, cobalt);
    keepBudget(given.ports, budget);
    expect(undo(given.ports)).toMatchObject({
      profit: { tabs: { scenarios: "CV Scenarios", budget: "CV Budget" } },
    });
    expect(given.model().scenarios).toEqual([cobalt]);
  });
});
