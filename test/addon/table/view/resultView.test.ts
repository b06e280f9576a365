import { describe, expect, it } from "vitest";
import { UNKNOWN } from "#shared/engine/population.ts";
import { customersTab } from "../../../../addon/src/table/tabs/customersTab.ts";
import type { ScoredRun } from "../../../../addon/src/table/tabs/scoredRun.ts";
import { resultView } from "../../../../addon/src/table/view/resultView.ts";
import { rowsAsWritten, rowsByNow } from "../../../../addon/src/table/view/rowsOnTab.ts";
import { manyLike, populationOf, typical } from "../../../shared/engine/populations.ts";
import { scoredRunOf, scoredShop } from "../tabs/scoredShop.ts";

const tabs = {
  customers: "CV Customers",
  dashboard: "CV Dashboard",
  model: "CV Model",
  dataCheck: "CV Data check",
  record: "CV Record",
};
const resultOf = (run: ScoredRun) =>
  resultView(run, tabs, { rows: rowsAsWritten(run), canUndo: false });
const shop = scoredShop();
const view = resultOf(shop);

describe("the names to look customers up by", () => {
  it("are those of the tab from top to bottom, of the largest stores the first 2,000", () => {
    const cells = customersTab(shop, "en").values;
    expect(view.names).toEqual(cells.slice(1).map(([name]) => name));
    const customers = Array.from({ length: 2500 }, (_, i) => `Customer ${i}`);
    const many = resultOf(scoredRunOf(populationOf(manyLike(typical, 2500)), customers));
    expect(many.names).toHaveLength(2000);
  });
});

describe("whom to contact first, in the shop of journey 4a", () => {
  it("is who is silent and good, with most at stake first", () => {
    // 452 × 0.37 ÷ 0.63, see the engine's test of what is at stake.
    expect(view.queue[0]).toMatchObject({
      customer: "dev@ex.com",
      tier: "high",
      segment: "CL",
      daysSinceLastOrder: 159,
      spend: 123_000,
      due: "2025-07-03",
    });
    expect(view.queue[0]!.atStake).toBeGreaterThan(250_00);
    for (const { tier } of view.queue) expect(["high", "medium"]).toContain(tier);
    const stakes = view.queue.map(({ atStake }) => atStake);
    expect(stakes).toEqual([...stakes].sort((a, b) => b - a));
    expect(view.queue.map(({ customer }) => customer)).not.toContain("amy@ex.com"); // 9 days ago
  });

  it("is nobody who is most likely gone: silence took most from them, and least will come back", () => {
    const chanceActive = shop.scores.chanceActive.slice();
    const dev = shop.order.indexOf(shop.checked.customers.indexOf("dev@ex.com"));
    chanceActive[dev] = 0.09;
    const { queue } = resultOf({ ...shop, scores: { ...shop.scores, chanceActive } });
    expect(queue.map(({ customer }) => customer)).not.toContain("dev@ex.com");
  });

  it("names the row in which the customer then stands", () => {
    const cells = customersTab(shop, "en").values;
    for (const { customer, row } of view.queue) expect(cells[row - 1]?.[0]).toBe(customer);
    expect(view.queue.length).toBeGreaterThan(0);
  });

  it("names the row that the user's sort made of it", () => {
    const sortedAs = [...shop.checked.customerKeys].reverse();
    const sorted: ScoredRun = { ...shop, carried: { ...shop.carried, sortedAs } };
    const cells = customersTab(sorted, "en").values;
    const { queue } = resultOf(sorted);
    for (const { customer, row } of queue) expect(cells[row - 1]?.[0]).toBe(customer);
    expect(queue.map(({ row }) => row)).not.toEqual(view.queue.map(({ row }) => row));
  });

  it("names the row of the tab as it stands by now, and nobody whose row is gone", () => {
    const [header = [], ...lines] = customersTab(shop, "en").values;
    const moved = [["Our customers"], header, ...lines.reverse()].map((row) => ["", ...row]);
    const queueOver = (cells: typeof moved) =>
      resultView(shop, tabs, { rows: rowsByNow(cells, shop), canUndo: true }).queue;
    const { customer, row } = queueOver(moved)[0]!;
    expect(customer).toBe("dev@ex.com");
    expect(moved[row - 1]).toContain(customer);
    expect(queueOver(moved.filter((_, i) => i !== row - 1))).toEqual([]);
  });
});

describe("what is at stake", () => {
  it("is told by segment, and all of the queue's is part of it", () => {
    const all = Object.values(view.atStake).reduce((sum, value) => sum + value, 0);
    const queued = view.queue.reduce((sum, { atStake }) => sum + atStake, 0);
    expect(queued).toBeLessThanOrEqual(all);
    const cantLose = view.queue.filter(({ segment }) => segment === "CL");
    expect(view.atStake.CL).toBe(cantLose.reduce((sum, { atStake }) => sum + atStake, 0));
    expect(view.atStake.CH).toBe(0);
  });

  it("is nothing where the table knows no dates", () => {
    const undated = manyLike({ ...typical, age: UNKNOWN, inactivity: UNKNOWN }, 12, (i) => ({
      spend: 100 * i,
    }));
    const names = undated.map((_, i) => `customer ${i}`);
    const { queue, overdue, atStake } = resultOf(scoredRunOf(populationOf(undated), names));
    expect(queue).toEqual([]);
    expect(overdue).toEqual({ customers: 0, spend: 0 });
    expect(new Set(Object.values(atStake))).toEqual(new Set([0]));
  });
});

it("counts who is overdue, with what they spent, and queues twenty at most", () => {
  const spendOf = (i: number) => 1000_00 + i;
  // Ninety regulars of ten days, silent for a hundred; ten who were here yesterday.
  const rows = manyLike(typical, 100, (i) => ({
    age: 300,
    inactivity: i < 90 ? 100 : 1,
    orderCount: 21,
    spend: spendOf(i),
  }));
  const names = rows.map((_, i) => `customer ${i}`);
  const run = scoredRunOf(populationOf(rows), names);
  const { queue, overdue } = resultOf(run);
  const good = names.filter((_, i) => i < 90 && run.scores.tier[run.order.indexOf(i)]! >= 1);
  const spent = good.reduce((sum, name) => sum + spendOf(names.indexOf(name)), 0);
  expect(overdue).toEqual({ customers: good.length, spend: spent });
  expect(good.length).toBeGreaterThan(20);
  expect(queue).toHaveLength(20);
});

describe("the eight classes, in the shop of journey 4a", () => {
  it("hold the customers that the journey puts there, and what they spent", () => {
    // amy and leo; hal; dev; ben and ivy; cai, fay and kim; eva, gus and jon.
    expect(view.eightClasses).toEqual({
      IV: { customers: 2, spend: 114_000 },
      ID: { customers: 1, spend: 40_000 },
      IK: { customers: 1, spend: 123_000 },
      IW: { customers: 0, spend: 0 },
      GV: { customers: 2, spend: 54_500 },
      GD: { customers: 3, spend: 21_000 },
      GK: { customers: 0, spend: 0 },
      GW: { customers: 3, spend: 15_000 },
    });
  });
});
