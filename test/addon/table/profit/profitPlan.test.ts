import { describe, expect, it } from "vitest";
import { languages } from "#shared/words/language.ts";
import { profitBesideIds } from "#shared/words/profitColumns.ts";
import { profitColumns } from "../../../../addon/src/table/profit/profitColumns.ts";
import { profitPlan } from "../../../../addon/src/table/profit/profitPlan.ts";
import { ROWS_A_TAB } from "../../../../addon/src/table/selectedTable.ts";
import { financeRun } from "./financeRun.ts";

const curve = { revenue: [100], cost: [200], labels: [], made: null };
const budget = {
  budget: 0,
  unit: "money",
  hourlyRate: 0,
  uplift: { high: null, medium: null, low: null },
  cost: { high: 0, medium: 0, low: 0 },
} as const;

describe("a profit run", () => {
  const run = financeRun();
  const tabsOf = (change: Partial<typeof run>) => {
    const { tabs, goes } = profitPlan({ ...run, ...change }, "en", null);
    return { writes: tabs.map(({ tab }) => tab), goes };
  };

  it("writes what it has, and takes away what it has not", () => {
    expect(tabsOf({})).toEqual({
      writes: ["profit", "fixList"],
      goes: ["unitCurve", "scenarios", "budget"],
    });
    expect(tabsOf({ curve, budget, scenarios: [{ name: "a", steps: [] }] })).toEqual({
      writes: ["profit", "fixList", "scenarios", "budget", "unitCurve"],
      goes: [],
    });
  });

  it("of periods without customers has their curve alone", () => {
    expect(tabsOf({ accounts: [], curve })).toEqual({
      writes: ["unitCurve"],
      goes: ["profit", "fixList", "scenarios", "budget"],
    });
  });
});

describe.each(languages)("profit columns beside the table in %s", (language) => {
  const run = financeRun();
  const rows = run.checked.customerRows;

  it("stand under ids of their own, each with a definition", () => {
    const { columns, sheet, headerRow } = profitColumns(run, language, { headerRow: 1, rows });
    expect([sheet, headerRow]).toEqual(["Finance", 1]);
    expect(columns.map(({ id }) => id)).toEqual(profitBesideIds.map((id) => `profit.${id}`));
    expect(new Set(columns.map(({ header }) => header)).size).toBe(columns.length);
    for (const { note, values } of columns) {
      expect(note).toContain("Tierline");
      expect(values).toHaveLength(12);
    }
  });

  it("follow the customers to where they stand by now", () => {
    // The header has moved to row 3, Aurora down to row 9, Birch is gone, Cobalt is on another tab.
    const moved = [9, -1, ROWS_A_TAB + 5, ...rows.slice(3).map(() => -1)];
    const { columns } = profitColumns(run, language, { headerRow: 3, rows: moved });
    const profits = columns.find(({ id }) => id === "profit.profit")!.values;
    expect(profits).toEqual(["", "", "", "", "", 165_000]);
  });
});
