import { describe, expect, it } from "vitest";
import { expectOrders } from "#shared/engine/clv/closedForm.ts";
import { storeRates } from "#shared/engine/clv/storeRates.ts";
import { defaultOptions } from "#shared/engine/defaults.ts";
import { comparedCustomers } from "#shared/engine/summary/compared.ts";
import { type Customer, populationOf } from "../populations.ts";

/** Worked by hand: gaps 20 and 40 days, so ḡ = 30; Σx = 3, ΣT = 300, so λ = 1/100; Ā = 600 / 6 = 100. */
const worked: readonly Customer[] = [
  { age: 60, inactivity: 20, orderCount: 3, spend: 300, influence: -1 },
  { age: 140, inactivity: 100, orderCount: 2, spend: 100, influence: -1 },
  { age: 100, inactivity: 100, orderCount: 1, spend: 200, influence: -1 },
];

function expectationOf(customers: readonly Customer[], options = defaultOptions) {
  const population = populationOf(customers);
  const compared = comparedCustomers(population);
  const rates = storeRates(population, compared);
  return { rates, ...expectOrders(population, compared, rates, options) };
}

describe("the closed form", () => {
  const { rates, usualInterval, chanceActive, expectedOrders, expectedValue } =
    expectationOf(worked);

  it("takes the store's rates from its customers", () => {
    expect(rates.usualIntervalDays).toBe(30);
    expect(rates.ordersPerDay).toBe(0.01);
    expect(rates.averageOrder).toBe(100);
    expect(rates.repeatCustomers).toBe(2);
  });

  it("draws a customer's interval towards the store's", () => {
    expect(usualInterval[0]).toBeCloseTo((2 * 20 + 30) / 3, 12);
    expect(usualInterval[1]).toBeCloseTo((1 * 40 + 30) / 2, 12);
    expect(usualInterval[2]).toBe(30);
  });

  it("lets the chance decay by the option for each silent interval past the first", () => {
    expect(chanceActive[0]).toBe(1);
    expect(chanceActive[1]).toBeCloseTo(0.8 ** (100 / 35 - 1), 12);
  });

  it("multiplies rate, chance and horizon, and then the customer's own average order", () => {
    expect(expectedOrders[0]).toBeCloseTo((365 * 3) / (60 + 100), 12);
    expect(expectedValue[0]).toBeCloseTo(((365 * 3) / 160) * ((300 + 3 * 100) / 6), 9);
  });

  it("puts the ends of the interval at the exponential's quantiles for one order", () => {
    const { expectedValueLow, expectedValueHigh } = expectationOf(worked);
    expect(expectedValueLow[2]! / expectedValue[2]!).toBeCloseTo(-Math.log(0.9), 12);
    expect(expectedValueHigh[2]! / expectedValue[2]!).toBeCloseTo(-Math.log(0.1), 12);
  });

  it("counts a customer of today as one day old", () => {
    const today = { age: 0, inactivity: 0, orderCount: 1, spend: 100, influence: -1 };
    const young = expectationOf([...worked, today]);
    expect(young.rates.ordersPerDay).toBeCloseTo(3 / 301, 15);
    expect(young.expectedOrders[3]).toBeCloseTo(365 / (1 + 301 / 3), 12);
  });

  it("follows its options", () => {
    const options = {
      ...defaultOptions,
      horizonDays: 730,
      activityDecay: 0.5,
      spendPriorOrders: 0,
    };
    const edited = expectationOf(worked, options);
    expect(edited.chanceActive[1]).toBeCloseTo(0.5 ** (100 / 35 - 1), 12);
    expect(edited.expectedOrders[0]).toBeCloseTo(2 * expectedOrders[0]!, 12);
    expect(edited.expectedValue[0]).toBeCloseTo(2 * expectedOrders[0]! * 100, 9);
  });

  it("expects the store's average order of a dormant customer even without a prior", () => {
    const dormant = { age: 900, inactivity: 800, orderCount: 0, spend: 0, influence: -1 };
    const { expectedOrders: orders, expectedValue: value } = expectationOf([...worked, dormant], {
      ...defaultOptions,
      spendPriorOrders: 0,
    });
    expect(value[3]! / orders[3]!).toBeCloseTo(100, 9);
  });
});
