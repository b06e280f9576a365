import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { storeRates } from "#shared/engine/clv/storeRates.ts";
import { defaultOptions } from "#shared/engine/defaults.ts";
import { expectPurchases } from "#shared/engine/forecast/expectPurchases.ts";
import type { FittedModel } from "#shared/engine/forecast/forecast.ts";
import { familyNames } from "#shared/engine/forecast/methods.ts";
import { comparedCustomers } from "#shared/engine/summary/compared.ts";
import { regularShopCustomer, type ShopCustomer, shopOf } from "../populations.ts";

/** CDNOW's published parameters, weeks made days and dollars made cents. */
const published = {
  "bg-nbd": { r: 0.243, alpha: 7 * 4.414, a: 0.793, b: 2.426 },
  "mbg-nbd": { r: 0.525, alpha: 7 * 6.183, a: 0.891, b: 1.614 },
  "pareto-nbd": { r: 0.553, alpha: 7 * 10.58, s: 0.606, beta: 7 * 11.67 },
} as const;
const spend = { p: 6.25, q: 3.74, gamma: 1544, logLikelihood: 0, customers: 946, correlation: 0 };

function told(
  family: (typeof familyNames)[number],
  customers: readonly ShopCustomer[],
  change: Partial<typeof defaultOptions> = {},
) {
  const fit: FittedModel = {
    parameters: published[family],
    logCovariance: [0, 1, 2, 3].map(() => [0, 0, 0, 0]),
    logLikelihood: 0,
    customers: 2357,
    limit: "none",
    spend,
  };
  const population = shopOf(customers, { withinDays: null, contracts: false });
  const compared = comparedCustomers(population);
  const rates = storeRates(population, compared);
  const options = { ...defaultOptions, ...change };
  return expectPurchases(family, fit, population, population.purchases!, compared, rates, options);
}

describe.each(familyNames)("what %s expects at one fit", (family) => {
  const pair = fc.tuple(
    regularShopCustomer(30).filter(({ purchaseDays }) => purchaseDays > 1),
    fc.integer({ min: 1, max: 200 }),
  );

  it("never falls when the last purchase was later, nor with what was spent", () => {
    fc.assert(
      fc.property(pair, ([customer, change]) => {
        const later = { ...customer, inactivity: Math.max(0, customer.inactivity - change) };
        const dearer = { ...customer, repeatSpend: customer.repeatSpend + 100 * change };
        const { chanceActive, expectedValue } = told(family, [customer, later, dearer]);
        expect(chanceActive[1]!).toBeGreaterThanOrEqual(chanceActive[0]! * (1 - 1e-12));
        expect(expectedValue[1]!).toBeGreaterThanOrEqual(expectedValue[0]! * (1 - 1e-9));
        expect(expectedValue[2]!).toBeGreaterThan(expectedValue[0]!);
      }),
    );
  });

  it("grows with the horizon, and is worth less when discounted", () => {
    fc.assert(
      fc.property(pair, fc.integer({ min: 1, max: 3000 }), ([customer], horizonDays) => {
        const short = told(family, [customer], { horizonDays });
        const long = told(family, [customer], { horizonDays: horizonDays + 30 });
        expect(long.expectedOrders[0]!).toBeGreaterThan(short.expectedOrders[0]!);
        const discounted = told(family, [customer], { horizonDays, annualDiscountRate: 0.1 });
        expect(discounted.expectedOrders[0]).toBe(short.expectedOrders[0]);
        expect(discounted.expectedValue[0]!).toBeLessThan(short.expectedValue[0]!);
        const whole = 1.1 ** (-horizonDays / 365) * short.expectedValue[0]!;
        expect(discounted.expectedValue[0]!).toBeGreaterThan(whole * (1 - 1e-9));
      }),
    );
  });

  it("takes who has bought nothing within the window for somebody seen on the first and the last day", () => {
    const dormant = dormantCustomer({ age: 900, inactivity: 800 });
    const seenTwice = { ...dormant, orderCount: 2, purchaseDays: 2, spend: 100 };
    const { chanceActive, expectedOrders, expectedSpend } = told(family, [dormant, seenTwice]);
    expect(chanceActive[0]).toBe(chanceActive[1]);
    expect(expectedOrders[0]).toBe(expectedOrders[1]);
    // Nothing is known of what they spent.
    expect(expectedSpend[0]! / 100).toBeCloseTo((6.25 * 15.44) / 2.74, 10);
  });
});

it("spends as published: 35.22 who has not come back, 24.66 and 18.92 who have", () => {
  const none = dormantCustomer({ age: 272, inactivity: 272 });
  const customers = [
    { ...none, orderCount: 1, purchaseDays: 1, spend: 1500 },
    { ...none, inactivity: 59, orderCount: 3, purchaseDays: 3, spend: 6000, repeatSpend: 4470 },
    { ...none, inactivity: 260, orderCount: 2, purchaseDays: 2, spend: 3000, repeatSpend: 1177 },
  ];
  const { expectedSpend } = told("bg-nbd", customers);
  // The parameters were published to two decimals.
  expect(Math.abs(expectedSpend[0]! / 100 - 35.22)).toBeLessThan(0.02);
  expect(Math.abs(expectedSpend[1]! / 100 - 24.66)).toBeLessThan(0.02);
  expect(Math.abs(expectedSpend[2]! / 100 - 18.92)).toBeLessThan(0.02);
});

function dormantCustomer(days: {
  readonly age: number;
  readonly inactivity: number;
}): ShopCustomer {
  return {
    ...days,
    orderCount: 0,
    spend: 0,
    influence: -1,
    purchaseDays: 0,
    repeatSpend: 0,
    daysWithin: 0,
    spendWithin: 0,
    inactivityBefore: -1,
    periods: -1,
    hasEnded: 0,
    fee: 0,
  };
}
