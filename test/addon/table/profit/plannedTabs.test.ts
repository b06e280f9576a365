/**
 * Scenarios and the budget.
 */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { BudgetPlan } from "#shared/engine/profit/budgetPlan.ts";
import { budgetTabWords } from "#shared/words/budgetTab.ts";
import { languages } from "#shared/words/language.ts";
import { scenarioTabWords } from "#shared/words/scenarioTab.ts";
import { whatIfBudgetWords } from "#shared/words/whatIfBudget.ts";
import type { Scenario } from "../../../../addon/src/profitApi.ts";
import { budgetTab } from "../../../../addon/src/table/profit/budgetTab.ts";
import { profitFacts } from "../../../../addon/src/table/profit/profitFacts.ts";
import { scenariosTab } from "../../../../addon/src/table/profit/scenariosTab.ts";
import { financeRun, profitRunOf } from "./financeRun.ts";
import { cellsOf, expectSound, rowsBelow } from "./planChecks.ts";

const { whatIf } = JSON.parse(
  readFileSync(new URL("../../../golden/journeys/finance.json", import.meta.url), "utf8"),
);

const run = financeRun();
const cobalt = run.checked.customers.indexOf("Cobalt Mfg");
const terms: Scenario = {
  name: "=C03 terms",
  steps: [
    {
      scope: { kind: "customers", places: [cobalt] },
      change: { discountRate: whatIf.discountRate, service: whatIf.service },
    },
  ],
};
const nothing: Scenario = { name: "Nothing yet", steps: [] };

describe.each(languages)("scenarios in %s", (language) => {
  const words = scenarioTabWords(language);
  const plan = scenariosTab({ ...run, scenarios: [terms, nothing] }, profitFacts(run), language);

  it("are sound", () => expectSound(plan));

  it("stand side by side with the journey's numbers", () => {
    const [asItIs, changed, same] = rowsBelow(plan, words.scenario);
    expect(asItIs!.slice(0, 5)).toEqual([
      words.asItIs,
      1_516_710,
      309_550,
      expect.any(Number),
      208_350,
    ]);
    expect(changed![0]).toBe("'=C03 terms");
    expect(changed![4]).toBe(whatIf.total);
    expect([asItIs![8], changed![8]]).toEqual([4, 3]);
    expect(same!.slice(1)).toEqual(asItIs!.slice(1));
    expect(rowsBelow(plan, words.scenario, 1)[0]![4]).toBe(whatIf.total - 208_350);
  });

  it("list who changes, and nobody else", () => {
    const rows = rowsBelow(plan, words.customer);
    expect(rows).toHaveLength(1);
    expect(rows[0]!.slice(0, 3)).toEqual(["Cobalt Mfg", expect.any(String), -43_000]);
    expect(rows[0]!.slice(4, 6)).toEqual([whatIf.profit, whatIf.profit + 43_000]);
    expect(rows[0]!.slice(7, 9)).toEqual([-43_000, 0]);
  });

  it("are drawn beside what is", () => {
    const [names, profits] = plan.charts[0]!.ranges.map((area) => cellsOf(plan, area).slice(1));
    expect(names).toHaveLength(3);
    expect(profits).toEqual([208_350, whatIf.total, 208_350]);
  });
});

it("a scenario for everybody lists the thousand largest changes, in as many calls as for one", () => {
  const all: Scenario = {
    name: "All",
    steps: [{ scope: { kind: "all" }, change: { price: 1.02 } }],
  };
  const many = Array.from({ length: 1500 }, (_, i) => run.accounts[i % 12]!);
  const wide = profitRunOf(
    many,
    many.map((_, i) => `C ${i}`),
  );
  const plan = scenariosTab({ ...wide, scenarios: [all] }, profitFacts(wide), "en");
  const rows = rowsBelow(plan, "Customer");
  expect(rows).toHaveLength(1000);
  const changes = rows.map((row) => Number(row[5]));
  expect(changes).toEqual([...changes].sort((a, b) => b - a));
  expect(plan.values.flat()).toContain("The 1,000 largest changes of 1,500.");
  const one = scenariosTab({ ...run, scenarios: [terms] }, profitFacts(run), "en");
  expect(plan.formats.length).toBe(one.formats.length);
  expect(plan.styles.length).toBe(one.styles.length);
});

const budget: BudgetPlan = {
  budget: 2_500_00,
  unit: "money",
  hourlyRate: 0,
  uplift: { high: 0.1, medium: 0.05, low: null },
  cost: { high: 2_000_00, medium: 500_00, low: 100_00 },
};

describe.each(languages)("the budget in %s", (language) => {
  const words = budgetTabWords(language);
  const groups = whatIfBudgetWords[language];
  const plan = budgetTab(run, profitFacts(run), budget, language);

  it("is sound", () => expectSound(plan));

  it("funds the best returns until the money ends, and says who is left", () => {
    const rows = rowsBelow(plan, words.columns.customer);
    expect(rows).toHaveLength(12);
    // Worth it: Aurora 19,695 for 2,000; Dune 1,729 and Birch 1,723 for 500 each. 2,500 buys the first two.
    expect(rows.slice(0, 4).map((row) => [row[0], row[2]])).toEqual([
      ["Aurora Hotels", groups.funded],
      ["Dune Outfitters", groups.funded],
      ["Birch Cafes", groups.beyondBudget],
      ["Elm Grocers", groups.notWorthIt],
    ]);
    expect(rows.slice(6).every((row) => row[2] === groups.unassumed)).toBe(true);
    expect(Number(rows[0]![5]).toFixed(0)).toBe("19695");
    expect(Number(rows[0]![6])).toBeCloseTo(Number(rows[0]![5]) / 3, 1);
  });

  it("has headlines that are the sums of what is listed", () => {
    const funded = rowsBelow(plan, words.columns.customer).filter(
      (row) => row[2] === groups.funded,
    );
    const sum = (column: number) => funded.reduce((so, row) => so + Number(row[column]), 0);
    const [, , , , line] = plan.values;
    expect([line![0], line![1], line![3]]).toEqual([2500, sum(7), funded.length]);
    expect(Number(line![5])).toBeCloseTo(sum(5), 1);
    expect(Number(line![7])).toBeCloseTo(sum(5) / sum(7), 3);
  });

  it("counts every customer in one group", () => {
    const rows = rowsBelow(plan, words.columns.group);
    expect(rows.map((row) => row[1])).toEqual([2, 1, 3, 6]);
  });
});

it("a budget of hours costs them at their rate", () => {
  const hours: BudgetPlan = {
    ...budget,
    unit: "hours",
    budget: 45,
    hourlyRate: 50_00,
    cost: { high: 40, medium: 10, low: 0 },
  };
  const plan = budgetTab(run, profitFacts(run), hours, "en");
  expectSound(plan);
  const [first] = rowsBelow(plan, "Customer");
  expect(first!.slice(7, 9)).toEqual([2000, 40]);
  expect(plan.values[4]!.slice(0, 2)).toEqual([45, 2000]);
});
