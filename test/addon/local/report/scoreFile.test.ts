import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { runReport } from "../../../../addon/local/report/runReport.ts";
import { openFiles } from "../../../../addon/local/workbook/openWorkbook.ts";
import journey from "../../../golden/journeys/smallShop.json" with { type: "json" };
import { score, type Told } from "./scored.ts";

const orders = "test/fixtures/shopify_orders.csv";
const folder = mkdtempSync(join(tmpdir(), "tierline-score-"));

let first: Told;
let report: ReturnType<typeof runReport>;
beforeAll(async () => {
  process.env["TIERLINE_STATE"] = folder;
  first = await score(orders);
  report = JSON.parse(first.written);
});
afterAll(() => {
  delete process.env["TIERLINE_STATE"];
  rmSync(folder, { recursive: true, force: true });
});

/** Half a unit of the last digit that the journey shows. */
const near = (value: unknown, wanted: number, decimals: number): void =>
  expect(value).toBeCloseTo(wanted, decimals - 1e-9);

describe("the shop's order export", () => {
  it("gives the twelve customers of the journey, in the order of their scores", () => {
    expect(first.code).toBe(0);
    expect(report.customers.map(({ customer }) => customer)).toEqual(
      journey.customers.map(({ customer }) => customer),
    );
  });

  it.each(journey.customers.map((wanted, place) => ({ ...wanted, place })))(
    "gives every number of $customer",
    (wanted) => {
      const found = report.customers[wanted.place]!;
      expect(found).toMatchObject({
        daysSinceLastOrder: wanted.daysSince,
        orders: wanted.orders,
        revenue: wanted.revenue,
        segmentCode: wanted.segment,
        tierCode: wanted.tier,
        eightClassCode: wanted.eightClass,
        score: wanted.score,
      });
      expect(`${found.r}${found.f}${found.m}`).toBe(wanted.rfm);
      expect(found.flagCodes.includes("bigFirstOrder")).toBe(wanted.bigFirstOrder);
      near(found.chanceActive, wanted.chanceActive, 2);
      near(found.expectedOrders, wanted.expectedOrders, 2);
      near(found.expectedValue, wanted.expectedValue, 0);
      near(found.expectedValueLow, wanted.low, 0);
      near(found.expectedValueHigh, wanted.high, 0);
    },
  );

  it("gives the ends of what is expected, and an order's amount", () => {
    for (const customer of report.customers) {
      const { expectedOrders, expectedOrdersLow, expectedOrdersHigh, expectedSpend } = customer;
      expect(Number(expectedOrdersLow)).toBeLessThanOrEqual(Number(expectedOrders));
      expect(Number(expectedOrdersHigh)).toBeGreaterThanOrEqual(Number(expectedOrders));
      near(Number(expectedSpend) * Number(expectedOrders), Number(customer.expectedValue), 0);
    }
  });

  it("says how the future was told, and why so", () => {
    expect(report.model.forecast).toMatchObject({
      method: "closed-form",
      methodName: "Closed form",
      reason: "fewCustomers",
      reasonText: "there are too few customers for a model to be stable",
      fit: null,
    });
  });

  it("gives a reason on every row, and the journey's for the biggest spender", () => {
    for (const { why } of report.customers) {
      expect(String(why).length).toBeGreaterThan(20);
      expect(String(why).length).toBeLessThanOrEqual(160);
    }
    const dev = report.customers.find(({ customer }) => customer === "dev@ex.com");
    expect(dev?.why).toBe(
      "High: biggest spender (1,230, above 11 of 11) but 159 days since last order vs usual 52 — chance still active 63 %.",
    );
  });

  it("gives the counts of the data check", () => {
    expect(report.dataCheck).toMatchObject({
      rowsRead: 39,
      ordersScored: 31,
      customers: 12,
      continuationRowsMerged: 3,
      duplicateRowsIgnored: 1,
      refundedOrdersExcluded: 1,
      cancelledOrdersExcluded: 1,
      unpaidOrdersExcluded: 1,
      ordersWithoutCustomer: 1,
      amountWithoutCustomer: 33,
      moneyScored: 3675,
      currency: "USD",
    });
  });

  it("gives the facts of the store", () => {
    const { model } = report;
    expect(model.asOf).toBe("2025-06-30");
    near(model.usualIntervalDays, journey.store.usualIntervalDays, 1);
    near(model.averageOrder, journey.store.averageOrder, 2);
    expect(model.facts.all.spend).toBe(journey.store.revenue);
    const tiers = Object.entries(journey.store.tiers);
    for (const [code, { customers, revenuePercent }] of tiers) {
      expect(model.facts.tiers[code]?.customers).toBe(customers);
      near((model.facts.tiers[code]?.revenueShare ?? 0) * 100, revenuePercent, 1);
    }
  });
});

describe("the second run", () => {
  it("answers from the store with the same bytes and writes nothing", async () => {
    const again = await score(orders);
    expect(again.written).toBe(first.written);
    expect(again.lines.at(-1)).toBe("Answered from the store, 0 items written.");
    expect(first.lines.at(-1)).toMatch(/^[1-9]\d* items written/);
  });

  it("has the same numbers in Chinese, and the journey's reason", async () => {
    const told = await score(orders, { language: "zh" });
    expect(told.lines).toContain("已为12位客户评分。");
    const chinese: typeof report = JSON.parse(told.written);
    const numbersOf = (each: typeof report) =>
      each.customers.map(({ score: value, segmentCode, tierCode, expectedValue }) => [
        value,
        segmentCode,
        tierCode,
        expectedValue,
      ]);
    expect(numbersOf(chinese)).toEqual(numbersOf(report));
    expect(chinese.customers[1]).toMatchObject({
      tier: "高价值",
      segment: "不可失去",
      why: "高价值：消费最高（1,230，高于其余11人），但已159天未下单（通常52天），仍活跃概率63%。",
    });
  });
});

describe("what is written", () => {
  it("is a workbook with all tabs and the dashboard's charts", async () => {
    const out = join(folder, "scored.xlsx");
    const told = await score(orders, { out });
    expect(told.code).toBe(0);
    expect(told.lines).toContain(`12 customers scored, written to ${out}.`);
    expect(first.lines).toContain("12 customers scored.");
    const bytes = readFileSync(out);
    const { document } = await openFiles([{ name: "scored.xlsx", bytes }], "UTC");
    const names = document?.tabs.map(({ name }) => name);
    expect(names?.slice(0, 5)).toEqual([
      "shopify_orders",
      "CV Customers",
      "CV Dashboard",
      "CV Model",
      "CV Data check",
    ]);
    // What the add-on keeps for itself stays out of sight in the file, too.
    expect(document?.tabs.slice(5).every(({ hidden }) => hidden)).toBe(true);
    expect(document?.tabs[1]?.cells.at(2, 1)).toBe("amy@ex.com");
    expect(bytes.includes("xl/charts/chart2.xml")).toBe(true);
    await score(orders, { out: join(folder, "again.xlsx") });
    expect(readFileSync(join(folder, "again.xlsx")).equals(bytes)).toBe(true);
  });

  it("can be opened and scored again: the tabs are known as ours", async () => {
    const again = await score(join(folder, "scored.xlsx"));
    expect(again.code).toBe(0);
    expect(JSON.parse(again.written).customers).toEqual(report.customers);
  });

  it("is the customers as CSV", async () => {
    const out = join(folder, "scored.csv");
    await score(orders, { out });
    const lines = readFileSync(out, "utf8").split("\r\n");
    expect(lines[0]).toContain("Customer,Tier,Score,Segment,");
    expect(lines).toHaveLength(14);
  });

  it("is a table for people without an output", async () => {
    const { written } = await score(orders, { out: null });
    expect(written).toMatch(/dev@ex\.com\s+High\s+94\.3\s+Can't Lose Them\s+High: biggest spender/);
    expect(written).toContain("Refunded orders excluded 1");
  });
});

describe("a file that cannot be scored", () => {
  it.each([
    ["picture.csv", "\u0089PNG\u0000\u0001\u0002\u0003", "cannot be opened"],
    ["empty.csv", "", "empty"],
    ["header.csv", "Name,Email,Created at,Total\n", "header"],
  ])("%s ends with what, why and what to do", async (name, content, word) => {
    const file = join(folder, name);
    writeFileSync(file, content, "latin1");
    const told = await score(file);
    expect(told.code).toBe(1);
    expect(told.written).toBe("");
    // What, why, what next; where an option of the command answers, that option.
    expect(told.lines.length).toBeGreaterThanOrEqual(3);
    expect(told.lines.length).toBeLessThanOrEqual(4);
    expect(told.lines.join(" ").toLowerCase()).toContain(word);
  });

  it("is said not to be there, and so is a folder to write to, before anything runs", async () => {
    const missing = await score(join(folder, "missing.csv"));
    expect(missing.code).toBe(1);
    expect(missing.lines).toEqual([expect.stringContaining("There is no file")]);
    const nowhere = await score(orders, { out: join(folder, "nowhere", "x.json") });
    expect(nowhere.code).toBe(1);
    expect(nowhere.lines).toEqual([expect.stringContaining("There is no folder")]);
  });
});
