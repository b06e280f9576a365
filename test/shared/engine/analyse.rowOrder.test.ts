import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyse } from "#shared/engine/analyse.ts";
import type { Analysis, Scores } from "#shared/engine/analysis.ts";
import { defaultOptions } from "#shared/engine/defaults.ts";
import type { Population } from "#shared/engine/population.ts";
import { summarise } from "#shared/engine/summary/summarise.ts";
import { cdnowOrders, dayNumber } from "./exports.ts";
import { anyCustomer, type Customer, populationOf } from "./populations.ts";

describe("row order", () => {
  it.each([
    ["closed-form", 100],
    ["auto", 3],
    ["pareto-nbd", 2],
  ] as const)(
    "changes nothing by %s: %d shuffles of the CDNOW orders give every customer identical output",
    (method, numRuns) => {
      const options = { ...defaultOptions, method };
      const asOf = dayNumber("1998-06-30");
      const { orders, names } = cdnowOrders();
      const straight = analyse(
        summarise(orders, { asOf, windowDays: 365, horizonDays: 365 }).population,
        options,
      );
      const random = fc.sample(fc.integer({ min: 1, max: 2 ** 31 - 1 }), { numRuns, seed: 7 });
      for (const seed of random) {
        const order = shuffled(orders.customer.length, seed);
        const place = shuffled(names.length, seed + 1);
        const shuffledOrders = {
          customers: orders.customers,
          customer: Int32Array.from(order, (i) => place[orders.customer[i]!]!),
          day: Int32Array.from(order, (i) => orders.day[i]!),
          amount: Float64Array.from(order, (i) => orders.amount[i]!),
        };
        const { population } = summarise(shuffledOrders, {
          asOf,
          windowDays: 365,
          horizonDays: 365,
        });
        expectSameInOtherOrder(analyse(population, options), straight, place);
      }
    },
  );

  it("changes nothing for whatever a table can hold", () => {
    fc.assert(
      fc.property(
        fc.array(anyCustomer, { minLength: 1, maxLength: 60, size: "max" }),
        fc.integer({ min: 1, max: 2 ** 31 - 1 }),
        (customers, seed) => {
          const place = shuffled(customers.length, seed);
          const moved: Customer[] = [];
          customers.forEach((customer, i) => {
            moved[place[i]!] = customer;
          });
          expectSameInOtherOrder(
            analyse(populationOf(moved), defaultOptions),
            analyse(populationOf(customers), defaultOptions),
            place,
          );
        },
      ),
      { numRuns: 300 },
    );
  });
});

/** Row i of the straight run must be row place[i] of the other, to the last bit. */
function expectSameInOtherOrder(moved: Analysis, straight: Analysis, place: readonly number[]) {
  for (const name of Object.keys(straight.scores) as readonly (keyof Scores)[]) {
    const column: Population["spend"] | Int32Array | Uint8Array = straight.scores[name];
    const movedColumn = moved.scores[name];
    for (let i = 0; i < place.length; i++) {
      if (!Object.is(movedColumn[place[i]!], column[i])) {
        expect(`${name}: ${movedColumn[place[i]!]}`).toBe(`${name}: ${column[i]}`);
      }
    }
  }
  expect(moved.model).toEqual(straight.model);
  expect(moved.facts).toEqual(straight.facts);
  expect(moved.notices).toEqual(straight.notices);
}

/** Fisher–Yates on a linear congruential generator (Numerical Recipes' constants). */
function shuffled(count: number, seed: number): readonly number[] {
  const places = Array.from({ length: count }, (_, i) => i);
  let state = seed >>> 0;
  for (let i = count - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const j = Math.floor((state / 2 ** 32) * (i + 1));
    [places[i], places[j]] = [places[j]!, places[i]!];
  }
  return places;
}
