import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseKeys } from "#shared/contract/keys.ts";
import { runRequestSchema } from "#shared/contract/run.ts";
import { defaultOptions } from "#shared/engine/defaults.ts";
import { type OrderLog, summarise } from "#shared/engine/summary/summarise.ts";
import { datasetOf, pseudonymsOf } from "../../../../addon/src/table/send/pseudonym.ts";
import { packRun } from "../../../../addon/src/table/send/request.ts";
import { dayNumber, shopOrders } from "../../../shared/engine/exports.ts";
import {
  type Customer,
  orderingCustomer,
  populationOf,
} from "../../../shared/engine/populations.ts";

const secret = "5a".repeat(32);
const names = Array.from({ length: 40 }, (_, i) => `buyer ${i} <b${i}@example.com>`);
const someCustomers = fc.array(orderingCustomer, { minLength: 1, maxLength: 40 });

describe("the request of a run", () => {
  it("is what the contract allows, whatever the customers", () => {
    fc.assert(
      fc.property(someCustomers, (customers) => {
        const { request } = pack(customers, names);
        expect(runRequestSchema.safeParse(request).success).toBe(true);
        expect(parseKeys(request.keys)).toBe(customers.length);
      }),
    );
  });

  it("is the same in bytes for every order of the rows, and the way back finds each customer", () => {
    fc.assert(
      fc.property(someCustomers, fc.integer(), (customers, seed) => {
        const places = shuffled(customers.length, seed);
        const straight = pack(customers, names);
        const mixed = pack(
          places.map((place) => customers[place]!),
          places.map((place) => names[place]!),
        );
        expect(JSON.stringify(mixed.request)).toBe(JSON.stringify(straight.request));
        expect(Array.from(mixed.order, (place) => places[place])).toEqual([...straight.order]);
      }),
    );
  });

  it("says the same of purchases for every order of the rows", () => {
    const { orders, names: buyers } = shopOrders();
    const rows = shuffled(orders.customer.length, 7);
    const places = shuffled(buyers.length, 5);
    const mixed = {
      customers: orders.customers,
      customer: Int32Array.from(rows, (row) => places.indexOf(orders.customer[row]!)),
      day: Int32Array.from(rows, (row) => orders.day[row]!),
      amount: Float64Array.from(rows, (row) => orders.amount[row]!),
    };
    const requestFor = (log: OrderLog, customers: readonly string[]) => {
      const options = { asOf: dayNumber("2025-06-30"), windowDays: 730, horizonDays: 365 };
      const keys = pseudonymsOf(customers, secret);
      const { population } = summarise(log, options);
      return packRun(population, keys, datasetOf(secret), defaultOptions).request;
    };
    const straight = requestFor(orders, buyers);
    expect(straight.heldOut?.days).toBeGreaterThanOrEqual(28);
    expect(straight.columns.sameDayOrders).toHaveLength(buyers.length);
    expect(
      JSON.stringify(
        requestFor(
          mixed,
          places.map((place) => buyers[place]!),
        ),
      ),
    ).toBe(JSON.stringify(straight));
  });

  it("holds no text of the sheet", () => {
    fc.assert(
      fc.property(someCustomers, (customers) => {
        const body = JSON.stringify(pack(customers, names).request);
        for (const name of names) expect(body).not.toContain(name);
        expect(body).not.toContain("@");
        expect(body).not.toContain("example");
      }),
    );
  });

  it("leaves out money and influence that nobody has", () => {
    const customer = { age: 9, inactivity: 3, orderCount: 2, spend: 500, influence: -1 };
    expect(Object.keys(pack([customer], names).request.columns)).toEqual([
      "age",
      "inactivity",
      "orderCount",
      "spend",
    ]);
    const bare = packRun(populationOf([customer], false), ["a".repeat(16)], "", defaultOptions);
    expect(bare.request.columns).not.toHaveProperty("spend");
  });

  it("refuses two customers with one pseudonym: the engine would take them for one", () => {
    const customer = { age: 9, inactivity: 3, orderCount: 2, spend: 500, influence: -1 };
    const twice = populationOf([customer, customer]);
    expect(() => packRun(twice, ["k", "k"], "", defaultOptions)).toThrow("pseudonym");
  });
});

function pack(customers: readonly Customer[], keys: readonly string[]) {
  const pseudonyms = pseudonymsOf(keys.slice(0, customers.length), secret);
  return packRun(populationOf(customers), pseudonyms, datasetOf(secret), defaultOptions);
}

function shuffled(length: number, seed: number): number[] {
  return Array.from({ length }, (_, i) => i).sort((a, b) => mix(a, seed) - mix(b, seed) || a - b);
}

function mix(value: number, seed: number): number {
  return Math.imul((value + 1) ^ seed, 0x9e3779b1) >>> 0;
}
