import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { storeRates } from "#shared/engine/clv/storeRates.ts";
import { defaultOptions } from "#shared/engine/defaults.ts";
import { closedFormLogChance } from "#shared/engine/forecast/closedFormCounts.ts";
import { comparedCustomers } from "#shared/engine/summary/compared.ts";
import { ladder, populationOf } from "../populations.ts";

describe("chances of whole counts by the closed form", () => {
  const population = populationOf(ladder);
  const rates = storeRates(population, comparedCustomers(population));
  const logChance = (customer: number, chance: number, count: number, horizonDays: number) =>
    closedFormLogChance(population, customer, chance, count, rates, {
      ...defaultOptions,
      horizonDays,
    });

  it("sum to one, and to the number of orders that the closed form expects", () => {
    fc.assert(
      fc.property(
        fc.nat(9),
        fc.double({ min: 0.01, max: 1, noNaN: true }),
        fc.integer({ min: 1, max: 200 }),
        (customer, chance, horizonDays) => {
          let sum = 0;
          let mean = 0;
          for (let count = 0; count < 400; count++) {
            const probability = Math.exp(logChance(customer, chance, count, horizonDays));
            sum += probability;
            mean += count * probability;
          }
          const orders = population.orderCount[customer]!;
          const rate = orders / (population.age[customer]! + 1 / rates.ordersPerDay);
          expect(sum).toBeCloseTo(1, 9);
          expect(mean).toBeCloseTo(chance * rate * horizonDays, 6);
        },
      ),
    );
  });

  it("are certain of nothing more from who has left", () => {
    expect(logChance(3, 0, 0, 90)).toBeCloseTo(0, 15);
    expect(logChance(3, 0, 1, 90)).toBe(Number.NEGATIVE_INFINITY);
  });
});
