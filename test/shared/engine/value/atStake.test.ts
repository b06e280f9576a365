import fc from "fast-check";
import { expect, it } from "vitest";
import { analyse } from "#shared/engine/analyse.ts";
import { defaultOptions } from "#shared/engine/defaults.ts";
import { summarise } from "#shared/engine/summary/summarise.ts";
import { valueAtStake } from "#shared/engine/value/atStake.ts";
import { shopOrders } from "../exports.ts";
import { anyPopulation, closedFormModel, manyLike, populationOf, typical } from "../populations.ts";

it("is (1 − P) ÷ P of the expected value: dev@ex.com of journey 4a, 452 at a chance of 0.63", () => {
  const { orders, names } = shopOrders();
  const { population } = summarise(orders, { asOf: 20_269, windowDays: 730, horizonDays: 365 });
  const atStake = valueAtStake(population, closedFormModel(defaultOptions));
  const stakeOf = (name: string) => atStake[names.indexOf(name)]! / 100;
  // The published numbers are rounded: 452 ± 0.5 and 0.63 ± 0.005.
  expect(stakeOf("dev@ex.com")).toBeGreaterThan((451.5 * (1 - 0.635)) / 0.635);
  expect(stakeOf("dev@ex.com")).toBeLessThan((452.5 * (1 - 0.625)) / 0.625);
  expect(stakeOf("amy@ex.com")).toBe(0); // active for certain
});

it("agrees with chance and expected value wherever these are known", () => {
  fc.assert(
    fc.property(anyPopulation, (population) => {
      const { chanceActive, expectedValue } = analyse(population, defaultOptions).scores;
      const atStake = valueAtStake(population, closedFormModel(defaultOptions));
      for (let i = 0; i < population.size; i++) {
        const chance = chanceActive[i]!;
        if (chance < 1e-3 || expectedValue[i]! < 0) continue;
        const expected = (expectedValue[i]! * (1 - chance)) / chance;
        expect(Math.abs(atStake[i]! - expected)).toBeLessThanOrEqual(1 + 1e-9 * expected);
      }
      expect(atStake.every((value) => value >= 0 && Number.isInteger(value))).toBe(true);
    }),
  );
});

it("is all that an active customer would bring where the chance has become nothing", () => {
  const silent = { ...typical, age: 60_000, inactivity: 59_990 };
  const rows = [silent, ...manyLike(typical, 9)];
  const { expectedValue } = analyse(populationOf(rows), defaultOptions).scores;
  expect(expectedValue[0]).toBe(0);
  expect(valueAtStake(populationOf(rows), closedFormModel(defaultOptions))[0]).toBeGreaterThan(0);
});
