import { describe, expect, it } from "vitest";
import { UNKNOWN } from "#shared/engine/population.ts";
import { customersTab } from "../../../../addon/src/table/tabs/customersTab.ts";
import { dateSerial } from "../../../../addon/src/table/tabs/sheetDate.ts";
import { customerView } from "../../../../addon/src/table/view/customerView.ts";
import { manyLike, populationOf, typical } from "../../../shared/engine/populations.ts";
import { scoredRunOf, scoredShop, shopAsOf } from "../tabs/scoredShop.ts";

const shop = scoredShop();
const { customers } = shop.checked;
const viewOf = (name: string, orders: Parameters<typeof customerView>[2] = []) =>
  customerView(shop, customers.indexOf(name), orders, "en");

describe("a customer in full", () => {
  it("is dev@ex.com as journey 4a tells him", () => {
    const { blocks, raises, why, nextAction, ...facts } = viewOf("dev@ex.com");
    expect(facts).toEqual({
      customer: "dev@ex.com",
      tier: "high",
      segment: "CL",
      eightClass: expect.stringMatching(/^I/),
      flags: expect.arrayContaining(["overdue"]),
      r: 2,
      f: 5,
      m: 5,
      score: 94.3,
      due: "2025-07-03",
      confidence: "low:customers",
      spend: 1230_00,
      orders: 5,
      daysSinceLastOrder: 159,
      usualInterval: expect.closeTo(52, 0),
      chanceActive: expect.closeTo(0.63, 2),
      expectedOrders: expect.closeTo(2.28, 2),
      expectedOrdersLow: expect.closeTo(1.11, 2),
      expectedOrdersHigh: expect.closeTo(3.65, 2),
      expectedSpend: expect.closeTo(198_21, -1),
      expectedValue: expect.closeTo(452_00, -2),
      expectedValueLow: expect.closeTo(220_00, -2),
      expectedValueHigh: expect.closeTo(723_00, -2),
      history: [],
      historyLength: 0,
    });
    expect(raises).toEqual([]); // the best tier has none above it
    expect(why).toContain("159 days");
    expect(nextAction).toContain("Call them this week");
  });

  it.each(["en", "zh"] as const)(
    "says why and what next in the words of the tab (%s)",
    (language) => {
      const [header, ...rows] = customersTab(scoredShop(), language).values;
      for (const row of rows) {
        const view = customerView(shop, customers.indexOf(String(row[0])), [], language);
        expect(row).toContain(view.why);
        expect(row).toContain(view.nextAction);
        expect(row).toContain(dateSerial(Date.parse(view.due!) / 86_400_000));
      }
      expect(header).toBeDefined();
    },
  );

  it("has blocks that make the score, and raises that end in a better tier", () => {
    let raised = 0;
    for (const name of customers) {
      const { score, blocks, raises, tier, spend, orders } = viewOf(name);
      const made = Object.values(blocks).reduce((sum, block) => {
        return block === null ? sum : sum + block.points * block.weight;
      }, 0);
      expect(made).toBeCloseTo(score!, 1);
      if (tier === "high") continue;
      raised++;
      expect(raises.length).toBeGreaterThan(0);
      expect(raises[0]!.amount).toBe(Math.round(spend! / orders!));
      if (raises.length < 6) expect(raises.at(-1)!.tier).not.toBe(tier);
    }
    expect(raised).toBeGreaterThan(3);
  });

  it("tells what the user decided instead of ours", () => {
    const key = shop.checked.customerKeys[customers.indexOf("dev@ex.com")]!;
    const row = {
      owner: "Mia",
      notes: "",
      nextAction: "=visit him",
      due: dateSerial(shopAsOf + 1),
      dueFor: "CL",
      own: [],
    };
    const carried = { rows: new Map([[key, row]]), ownHeaders: [], sortedAs: null };
    const view = customerView({ ...shop, carried }, customers.indexOf("dev@ex.com"), [], "en");
    expect(view).toMatchObject({ nextAction: "=visit him", due: "2025-07-01" });
  });
});

it("compares with those alone of whom the measure is known", () => {
  const rows = manyLike(typical, 12, (i) => (i < 5 ? { influence: 20 * i } : {}));
  const run = scoredRunOf(populationOf(rows), namesOf(12));
  expect(run.response.model.measured).toEqual({
    spend: 12,
    orders: 12,
    expected: 12,
    influence: 5,
  });
  expect(customerView(run, 4, [], "en").why).toContain("above 4 of 4");
});

describe("a customer's orders", () => {
  it("come newest first, fifty of them, with their number", () => {
    const orders = Array.from({ length: 60 }, (_, i) => ({
      day: shopAsOf - (i % 30),
      amount: 100 * i,
      row: 2 + i,
    }));
    const { history, historyLength } = viewOf("amy@ex.com", orders);
    expect(historyLength).toBe(60);
    expect(history).toHaveLength(50);
    expect(history.slice(0, 3)).toEqual([
      { date: "2025-06-30", amount: 0, row: 2 },
      { date: "2025-06-30", amount: 3000, row: 32 },
      { date: "2025-06-29", amount: 100, row: 3 },
    ]);
  });

  it("have no amount where the table knows no money", () => {
    const free = populationOf(manyLike({ ...typical, spend: 0 }, 9), false);
    const run = scoredRunOf(free, namesOf(9));
    const view = customerView(run, 0, [{ day: 20_000, amount: 0, row: 2 }], "en");
    expect(view.history).toEqual([{ date: "2024-10-04", amount: null, row: 2 }]);
    expect(view).toMatchObject({ spend: null, expectedValue: null });
  });
});

it("leaves open what is not known, and takes no score apart that another engine made", () => {
  const unknown = { age: UNKNOWN, inactivity: UNKNOWN, orderCount: UNKNOWN };
  const rows = manyLike(typical, 9, (i) => (i === 0 ? unknown : { spend: 100 * i }));
  const run = scoredRunOf(populationOf(rows), namesOf(9));
  expect(customerView(run, 0, [], "en")).toMatchObject({
    r: 0,
    f: 0,
    segment: null,
    eightClass: null,
    orders: null,
    daysSinceLastOrder: null,
    usualInterval: null,
    chanceActive: null,
    expectedOrders: null,
    due: null,
    nextAction: "",
    raises: [],
  });
  const { model } = shop.response;
  const older = {
    ...shop,
    response: { ...shop.response, model: { ...model, engineVersion: "0" } },
  };
  expect(customerView(older, 3, [], "en")).toMatchObject({
    blocks: { present: null, future: null, social: null },
    raises: [],
  });
});

function namesOf(count: number): string[] {
  return Array.from({ length: count }, (_, i) => `customer ${i}`);
}
