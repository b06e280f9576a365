import { expect, it } from "vitest";
import { generatedOrders } from "../../../addon/local/samples/generatedOrders.ts";

const today = new Date("2026-11-22");
const table = generatedOrders({ rows: 5000, today })
  .trimEnd()
  .split("\n")
  .map((line) => line.split(","));
const [header = [], ...orders] = table;
const column = (name: string) => header.indexOf(name);

it("gives the same orders for the same day, as many as asked", () => {
  expect(generatedOrders({ rows: 5000, today })).toBe(
    `${table.map((c) => c.join(",")).join("\n")}\n`,
  );
  expect(orders.length).toBe(5000);
  expect(new Set(orders.map((order) => order[column("Order ID")])).size).toBe(5000);
});

it("ends on the day, begins at most three years before, in the order of time", () => {
  const dates = orders.map((order) => order[column("Order date")] ?? "");
  expect([...dates].sort()).toEqual(dates);
  expect(dates.at(-1)?.slice(0, 10)).toBe("2026-11-22");
  expect((dates[0] ?? "") >= "2023-11-22").toBe(true);
});

it("looks like a shop: most come once, few bring most, some orders are undone", () => {
  const spend = new Map<string, number[]>();
  for (const order of orders) {
    const customer = order[column("Email")] ?? "";
    spend.set(customer, [...(spend.get(customer) ?? []), Number(order[column("Total")])]);
  }
  const customers = [...spend.values()].map((amounts) => ({
    orders: amounts.length,
    spend: amounts.reduce((sum, amount) => sum + amount, 0),
  }));
  const once = customers.filter((each) => each.orders === 1).length / customers.length;
  expect(once).toBeGreaterThan(0.4);
  expect(once).toBeLessThan(0.75);
  const sorted = customers.map((each) => each.spend).sort((one, other) => other - one);
  const sum = (amounts: readonly number[]) => amounts.reduce((total, each) => total + each, 0);
  const best = sum(sorted.slice(0, sorted.length / 5)) / sum(sorted);
  expect(best).toBeGreaterThan(0.5);
  expect(best).toBeLessThan(0.8);
  const statuses = orders.map((order) => order[column("Status")]);
  for (const status of ["refunded", "cancelled"]) {
    const share = statuses.filter((each) => each === status).length / statuses.length;
    expect(share).toBeGreaterThan(0.005);
    expect(share).toBeLessThan(0.05);
  }
});
