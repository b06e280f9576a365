import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyse } from "#shared/engine/analyse.ts";
import type { Analysis, ModelOptions } from "#shared/engine/analysis.ts";
import { defaultOptions } from "#shared/engine/defaults.ts";
import { askedMethods, familyNames } from "#shared/engine/forecast/methods.ts";
import { UNKNOWN } from "#shared/engine/population.ts";
import { valueAtStake } from "#shared/engine/value/atStake.ts";
import { anyShopCustomer, regularShopCustomer, type ShopCustomer, shopOf } from "./populations.ts";

/** Hundreds of customers are not read, and take long to make fewer. */
const LARGE_RUNS = { numRuns: 12, seed: 20261122, endOnFailure: true } as const;

const options: fc.Arbitrary<ModelOptions> = fc
  .record({
    method: fc.constantFrom(...askedMethods),
    horizonDays: fc.oneof(fc.constant(365), fc.integer({ min: 1, max: 3650 })),
    annualDiscountRate: fc.constantFrom(0, 0.1, 1),
  })
  .map((asked) => ({ ...defaultOptions, ...asked }));

describe("whatever a shop's table can hold, by whatever method", () => {
  const shop = fc
    .tuple(
      fc.array(anyShopCustomer, { maxLength: 60, size: "max" }),
      fc.option(fc.integer({ min: 1, max: 400 })),
      fc.boolean(),
    )
    .map(([customers, withinDays, contracts]) => shopOf(customers, { withinDays, contracts }));

  it("never leaves a NaN or an infinity, and keeps chances and ranges in order", () => {
    fc.assert(
      fc.property(shop, options, (population, asked) => {
        expectSound(analyse(population, asked));
        const { model } = analyse(population, asked);
        const atStake = valueAtStake(population, model);
        expect(atStake.every((value) => value >= 0 && Number.isInteger(value))).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it("is sound where a part of absurd columns is tried", () => {
    const large = fc.array(anyShopCustomer, { minLength: 150, maxLength: 260 });
    fc.assert(
      fc.property(large, fc.integer({ min: 1, max: 200 }), options, (customers, days, asked) => {
        expectSound(analyse(shopOf(customers, { withinDays: days, contracts: false }), asked));
      }),
      LARGE_RUNS,
    );
  });
});

describe("a shop large enough for a fit", () => {
  const withinDays = 90;
  const shop = fc.array(regularShopCustomer(withinDays), { minLength: 220, maxLength: 320 });
  const tells = { withinDays, contracts: false };

  it("is told by what tells the hidden part best, and the card says what was tried", () => {
    fc.assert(
      fc.property(shop, (customers) => {
        const analysis = analyse(shopOf(customers, tells), defaultOptions);
        expectSound(analysis);
        const { reason, candidates, method, backtest } = analysis.model.forecast;
        expect(reason).toBe("likeliestHeldOut");
        expect(candidates.map((candidate) => candidate.method)).toEqual([
          "closed-form",
          ...familyNames,
        ]);
        const heldOut = candidates.map((candidate) => candidate.heldOutLogLikelihood ?? -Infinity);
        const chosen = heldOut[candidates.findIndex((candidate) => candidate.method === method)]!;
        expect(chosen).toBeGreaterThanOrEqual(Math.max(...heldOut) * (1 + 1e-6));
        expect(backtest).toMatchObject({ method, heldOutDays: withinDays, basis: "money" });
      }),
      LARGE_RUNS,
    );
  });

  it("has the same future in every order of its customers, to the last bit", () => {
    fc.assert(
      fc.property(shop, options, fc.func(fc.nat()), (customers, asked, key) => {
        const places = [...customers.keys()].sort((a, b) => key(a) - key(b));
        const straight = analyse(shopOf(customers, tells), asked);
        const moved = analyse(
          shopOf(
            places.map((place) => customers[place]!),
            tells,
          ),
          asked,
        );
        expect(moved.model).toEqual(straight.model);
        expect(moved.facts).toEqual(straight.facts);
        const column = straight.scores.expectedValue;
        expect([...moved.scores.expectedValue]).toEqual(places.map((place) => column[place]));
      }),
      LARGE_RUNS,
    );
  });

  it("has the same chances in every currency, and values in proportion", () => {
    fc.assert(
      fc.property(shop, fc.constantFrom(...familyNames), (customers, method) => {
        const asked = { ...defaultOptions, method };
        const scaled = customers.map((customer) => timesSpend(customer, 1024));
        const before = analyse(shopOf(customers, tells), asked);
        const after = analyse(shopOf(scaled, tells), asked);
        expect(after.scores.chanceActive).toEqual(before.scores.chanceActive);
        expect(after.scores.expectedOrders).toEqual(before.scores.expectedOrders);
        for (const [i, value] of before.scores.expectedValue.entries()) {
          const factor = value === UNKNOWN ? 1 : 1024;
          expect(after.scores.expectedValue[i]! / (factor * value)).toBeCloseTo(1, 6);
        }
      }),
      LARGE_RUNS,
    );
  });
});

describe("the notices of a forecast", () => {
  const customers = fc.sample(regularShopCustomer(90), { numRuns: 250, seed: 3 });

  it("say when a method cannot be had", () => {
    const { purchases: _, ...counts } = shopOf(customers, { withinDays: 90, contracts: false });
    const asked = { ...defaultOptions, method: "bg-nbd" } as const;
    const { model, notices } = analyse({ ...counts, purchases: null }, asked);
    expect(model.forecast).toMatchObject({ method: "closed-form", reason: "noPurchaseDays" });
    expect(notices).toContainEqual({
      code: "notice.methodNotUsed",
      asked: "bg-nbd",
      used: "closed-form",
    });
  });

  it("say when prediction is switched off, and then nothing is expected of anybody", () => {
    // Whoever had bought least and waited longest comes back, and nobody else does.
    const upsideDown = customers.map((customer): ShopCustomer => {
      const { daysWithin, spendWithin } = customer;
      const isBack = customer.purchaseDays - daysWithin <= 8 && customer.inactivityBefore > 300;
      return {
        ...customer,
        orderCount: customer.orderCount - daysWithin + Number(isBack),
        purchaseDays: customer.purchaseDays - daysWithin + Number(isBack),
        spend: customer.spend - spendWithin + 1000 * Number(isBack),
        inactivity: isBack ? 10 : customer.inactivityBefore,
        daysWithin: Number(isBack),
        spendWithin: 1000 * Number(isBack),
      };
    });
    for (const method of ["auto", "closed-form", "pareto-nbd"] as const) {
      const population = shopOf(upsideDown, { withinDays: 90, contracts: false });
      const { model, notices, scores } = analyse(population, { ...defaultOptions, method });
      const { isOn, backtest } = model.forecast;
      expect(isOn).toBe(false);
      expect(notices).toContainEqual({
        code: "notice.predictionOff",
        captured: backtest!.topFifth.predicted,
        heldOutDays: 90,
      });
      expect(scores.expectedOrders.every((orders) => orders === UNKNOWN)).toBe(true);
      expect(scores.expectedValueHigh.every((value) => value === UNKNOWN)).toBe(true);
      expect(model.blocks).toMatchObject({ present: 250, future: 0 });
      expect(scores.chanceActive.every((chance) => chance !== UNKNOWN)).toBe(true);
    }
  });

  it("say when spend goes with frequency", () => {
    const dearer = customers.map((customer) => ({
      ...customer,
      repeatSpend: 10_00 * (customer.purchaseDays - 1) * customer.purchaseDays,
      spend: 10_00 * customer.purchaseDays * customer.purchaseDays,
    }));
    const asked = { ...defaultOptions, method: "mbg-nbd" } as const;
    const population = shopOf(dearer, { withinDays: null, contracts: false });
    const { model, notices } = analyse(population, asked);
    const { correlation } = model.forecast.fit!.spend!;
    expect(correlation).toBeGreaterThan(0.9);
    expect(notices).toContainEqual({ code: "notice.spendCorrelates", correlation });
  });
});

function timesSpend(customer: ShopCustomer, factor: number): ShopCustomer {
  return {
    ...customer,
    spend: factor * customer.spend,
    repeatSpend: factor * customer.repeatSpend,
    spendWithin: factor * customer.spendWithin,
  };
}

function expectSound({ scores, model, facts, notices }: Analysis) {
  for (const column of Object.values(scores) as readonly Float64Array[]) {
    expect(column.every(Number.isFinite)).toBe(true);
  }
  expectFiniteThroughout([model, facts, notices]);
  for (const [i, chance] of scores.chanceActive.entries()) {
    if (chance !== UNKNOWN) expect(chance >= 0 && chance <= 1).toBe(true);
    if (scores.expectedOrders[i] === UNKNOWN) continue;
    expect(scores.expectedOrders[i]!).toBeGreaterThanOrEqual(0);
    expect(scores.expectedOrdersLow[i]!).toBeLessThanOrEqual(scores.expectedOrdersHigh[i]!);
    expect(scores.expectedValueLow[i]!).toBeLessThanOrEqual(scores.expectedValueHigh[i]!);
  }
  const { backtest } = model.forecast;
  if (backtest === null) return;
  const shares = [backtest.coverage, ...Object.values(backtest.topFifth)];
  const chances = backtest.activity.flatMap(({ chance, expected, actual }) => [
    chance,
    expected,
    actual,
  ]);
  for (const share of [...shares, ...chances]) expect(share >= 0 && share <= 1 + 1e-9).toBe(true);
}

function expectFiniteThroughout(value: unknown) {
  if (typeof value === "number") expect(Number.isFinite(value)).toBe(true);
  else if (typeof value === "object" && value !== null) {
    Object.values(value).forEach(expectFiniteThroughout);
  }
}
