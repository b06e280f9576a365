import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyse } from "#shared/engine/analyse.ts";
import { NO_CODE, tierCodes } from "#shared/engine/codes.ts";
import { defaultOptions } from "#shared/engine/defaults.ts";
import { type Population, UNKNOWN } from "#shared/engine/population.ts";
import { summarise } from "#shared/engine/summary/summarise.ts";
import { raisesOf } from "#shared/engine/value/raise.ts";
import { cdnowOrders, shopOrders } from "../exports.ts";
import {
  anyPopulation,
  closedFormModel,
  ladder,
  manyLike,
  populationOf,
  typical,
} from "../populations.ts";

const shop = shopOrders();
const asOf = 20_269; // 2025-06-30
const { windowDays, horizonDays } = defaultOptions;
const window = { asOf, windowDays, horizonDays };
const population = summarise(shop.orders, window).population;

describe("what would raise a customer", () => {
  it("is what the order log with those orders in it is scored as", () => {
    const { scores } = analyse(population, defaultOptions);
    let raised = 0;
    for (let customer = 0; customer < population.size; customer++) {
      for (const raise of raisesOf(
        population,
        closedFormModel(defaultOptions),
        customer,
        tierAt(scores, customer),
      )) {
        const one = raise.amount / raise.orders;
        const more = Array.from({ length: raise.orders }, () => customer);
        const orders = {
          customers: shop.orders.customers,
          customer: Int32Array.from([...shop.orders.customer, ...more]),
          day: Int32Array.from([...shop.orders.day, ...more.map(() => asOf)]),
          amount: Float64Array.from([...shop.orders.amount, ...more.map(() => one)]),
        };
        const again = analyse(summarise(orders, window).population, defaultOptions).scores;
        expect(raise.score).toBe(again.valueScore[customer]);
        expect(raise.tier).toBe(tierAt(again, customer));
        raised++;
      }
    }
    expect(raised).toBeGreaterThan(population.size / 2);
  });

  it("is what the whole engine makes of the changed population, whatever it holds", () => {
    fc.assert(
      fc.property(anyPopulation, fc.nat(), (any, pick) => {
        fc.pre(any.size > 0);
        const customer = pick % any.size;
        const before = analyse(any, defaultOptions).scores;
        const raises = raisesOf(
          any,
          closedFormModel(defaultOptions),
          customer,
          tierAt(before, customer),
        );
        for (const { orders, amount, score, tier } of raises) {
          const after = analyse(changed(any, customer, orders, amount), defaultOptions).scores;
          expect([score, tier]).toEqual([after.valueScore[customer], tierAt(after, customer)]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("ends with the first better tier, and with six orders at the latest", () => {
    const { population: cdnow } = summarise(cdnowOrders().orders, {
      asOf: 10_408,
      windowDays: 730,
      horizonDays: 365,
    });
    const { scores } = analyse(cdnow, defaultOptions);
    const lengths = new Set<number>();
    for (let customer = 0; customer < 60; customer++) {
      const tier = tierAt(scores, customer);
      const raises = raisesOf(cdnow, closedFormModel(defaultOptions), customer, tier);
      lengths.add(raises.length);
      expect(raises.map(({ orders }) => orders)).toEqual(raises.map((_, i) => i + 1));
      for (const raise of raises.slice(0, -1)) expect(raise.tier).toBe(tier);
      if (tier === "high") expect(raises).toEqual([]);
      else if (raises.length < 6) expect(raises.at(-1)?.tier).not.toBe(tier);
    }
    expect([...lengths].sort((a, b) => a - b)).toEqual(expect.arrayContaining([0, 1]));
    expect(Math.max(...lengths)).toBeLessThanOrEqual(6);
  });

  it("takes the customer's own average order, the store's for who has none", () => {
    const prospect = { ...typical, age: UNKNOWN, inactivity: UNKNOWN, orderCount: 0, spend: 0 };
    const rows = populationOf([...ladder, { ...typical, orderCount: 3, spend: 100_00 }, prospect]);
    const average = (5500_00 + 100_00) / (55 + 3);
    expect(raisesOf(rows, closedFormModel(defaultOptions), 10, "low")[0]?.amount).toBe(3333);
    expect(raisesOf(rows, closedFormModel(defaultOptions), 11, null)).toMatchObject([
      { orders: 1, amount: Math.round(average) },
    ]);
  });

  it("is nothing for the best tier, without counted orders, and among too few", () => {
    const rows = populationOf(ladder);
    expect(raisesOf(rows, closedFormModel(defaultOptions), 0, "high")).toEqual([]);
    const uncounted = populationOf(manyLike({ ...typical, orderCount: UNKNOWN }, 9));
    expect(raisesOf(uncounted, closedFormModel(defaultOptions), 0, "low")).toEqual([]);
    expect(
      raisesOf(populationOf(ladder.slice(0, 4)), closedFormModel(defaultOptions), 0, null),
    ).toEqual([]);
  });
});

function tierAt({ tier }: { readonly tier: Uint8Array }, customer: number) {
  return tier[customer] === NO_CODE ? null : tierCodes[tier[customer]!]!;
}

/** Written anew, row by row: who has no order in the window begins on the last day. */
function changed(any: Population, customer: number, orders: number, amount: number): Population {
  const isNew = any.orderCount[customer] === 0;
  const isDated = any.inactivity.some((days) => days >= 0);
  const set = <Column extends Int32Array | Float64Array>(column: Column, value: number) => {
    const copy = column.slice() as Column;
    copy[customer] = value;
    return copy;
  };
  const knowsDay = any.inactivity[customer]! >= 0;
  return {
    ...any,
    orderCount: set(any.orderCount, any.orderCount[customer]! + orders),
    spend: set(any.spend, any.spend[customer]! + amount),
    inactivity: knowsDay || (isNew && isDated) ? set(any.inactivity, 0) : any.inactivity,
    age: isNew && isDated ? set(any.age, 0) : any.age,
  };
}
