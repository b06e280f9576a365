import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { languages } from "#shared/words/language.ts";
import { profitFixWords } from "#shared/words/profitFix.ts";
import { profitNames } from "#shared/words/profitNames.ts";
import { fixListTab } from "../../../../addon/src/table/profit/fixListTab.ts";
import { profitFacts } from "../../../../addon/src/table/profit/profitFacts.ts";
import type { ProfitRun } from "../../../../addon/src/table/profit/profitRun.ts";
import { financeRun, profitRunOf } from "./financeRun.ts";
import { expectSound } from "./planChecks.ts";

const golden = JSON.parse(
  readFileSync(new URL("../../../golden/journeys/finance.json", import.meta.url), "utf8"),
);
const tabOf = (run: ProfitRun, language: "en" | "zh" = "en") =>
  fixListTab(run, profitFacts(run), language);
const actionsOf = (run: ProfitRun) => tabOf(run).values.slice(-1)[0]!.at(-1);

describe.each(languages)("the fix list in %s", (language) => {
  const run = financeRun();
  const plan = tabOf(run, language);

  it("is sound", () => expectSound(plan));

  it("names the journey's customers, losses and levers, in its order", () => {
    const { lever: names } = profitNames(language);
    const rows = plan.values.slice(-4);
    golden.fixes.forEach(
      ([code, loss, levers]: [string, number, [keyof typeof names, number][]], i: number) => {
        const row = rows[i]!;
        expect(row[0]).toBe(run.checked.customers[Number(code.slice(1)) - 1]);
        expect(row.slice(2, 4)).toEqual([-loss, loss]);
        levers.forEach(([lever, worth], place) => {
          expect(row[4 + 2 * place]).toBe(names[lever]);
          expect(Number(row[5 + 2 * place]).toFixed(0)).toBe(String(worth));
        });
        expect(String(row[10]).length).toBeGreaterThan(8);
      },
    );
  });

  it("tells the medians, and that levers must not be added", () => {
    const text = plan.values.map(([cell]) => cell).join("\n");
    for (const rate of Object.values<number>(golden.medians)) {
      expect(text).toContain(rate.toFixed(1));
    }
    expect(text).toContain(profitFixWords(language).overlap);
  });

  it("says nothing of a run before where there was none", () => {
    expect(plan.values.flat()).not.toContain(profitFixWords(language).crossed.heading);
  });
});

describe("the fix list", () => {
  it("has the journey's note to the letter", () => {
    expect(tabOf(financeRun()).values.flat()).toContain(
      "Levers overlap (price is affected by discount). Do not add them.",
    );
  });

  it("names who crossed break-even since the run before, and nobody else", () => {
    const former = new Map([
      ["cobalt mfg", 100],
      ["aurora hotels", -1],
      ["larch schools", -500],
      ["birch cafes", 0],
      ["somebody gone", -5],
    ]);
    const text = tabOf({ ...financeRun(), former }).values.flat();
    expect(text).toContain("Came out of a loss (1): Aurora Hotels");
    expect(text).toContain("Fell into a loss (1): Cobalt Mfg");
  });

  it("says so where nobody crossed", () => {
    const text = tabOf({ ...financeRun(), former: new Map() }).values.flat();
    expect(text).toContain("Nobody has crossed break-even.");
  });

  it("says that there is nothing to fix where nobody loses", () => {
    const account = financeRun().accounts[0]!;
    const plan = tabOf(profitRunOf([account, account], ["a", "b"]));
    expectSound(plan);
    expect(plan.values.flat()).toContain("No customer loses money: there is nothing to fix.");
    expect(plan.headerNotes).toEqual([]);
  });

  it("takes no more calls for many than for few", () => {
    const { accounts } = financeRun();
    const many = Array.from({ length: 1200 }, (_, i) => accounts[i % 12]!);
    const [few, lots] = [accounts, many].map((some) =>
      tabOf(
        profitRunOf(
          some,
          some.map((_, i) => `C ${i}`),
        ),
      ),
    );
    expect(lots!.values.length).toBeGreaterThan(400);
    for (const part of ["formats", "styles", "rules", "charts", "merges"] as const) {
      expect(lots![part].length).toBe(few![part].length);
    }
  });

  it("gives a customer time who only has not paid back yet", () => {
    // 100 a month, 3 months of the 10 that 1,000 take.
    const fresh = {
      ...financeRun().accounts[0]!,
      grossRevenue: 300_00,
      discounts: 0,
      returns: 0,
      goods: 0,
      service: 0,
      logistics: 0,
      savings: 0,
      acquisition: 1_000_00,
      monthsActive: 3,
    };
    expect(actionsOf(profitRunOf([fresh], ["new"]))).toMatch(/^Not yet paid back: 7 more months/);
    expect(actionsOf(profitRunOf([{ ...fresh, grossRevenue: 0 }], ["none"]))).toMatch(
      /^No net revenue/,
    );
  });
});
