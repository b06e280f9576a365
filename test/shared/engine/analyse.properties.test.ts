import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyse } from "#shared/engine/analyse.ts";
import type { Scores } from "#shared/engine/analysis.ts";
import { eightClassCodes, NO_CODE, segmentCodes, tierCodes } from "#shared/engine/codes.ts";
import { defaultOptions } from "#shared/engine/defaults.ts";
import { UNKNOWN } from "#shared/engine/population.ts";
import { anyPopulation, type Customer, orderingCustomer, populationOf } from "./populations.ts";

describe("scores stay in their domains for whatever a table can hold", () => {
  it("never holds a NaN or an infinity anywhere", () => {
    fc.assert(
      fc.property(anyPopulation, (population) => {
        const analysis = analyse(population, defaultOptions);
        for (const column of Object.values(analysis.scores) as readonly Float64Array[]) {
          expect(column.length).toBe(population.size);
          expect(column.every(Number.isFinite)).toBe(true);
        }
        expectFiniteThroughout([analysis.model, analysis.facts, analysis.notices]);
      }),
      { numRuns: 1000 },
    );
  });

  it("keeps every code in its list and every number in its range", () => {
    fc.assert(
      fc.property(anyPopulation, (population) => {
        const { scores } = analyse(population, defaultOptions);
        for (let i = 0; i < population.size; i++) {
          for (const score of [scores.r[i]!, scores.f[i]!, scores.m[i]!]) {
            expect(score).toBeLessThanOrEqual(5);
          }
          expectCode(scores.segment[i]!, segmentCodes.length);
          expectCode(scores.eightClass[i]!, eightClassCodes.length);
          expectCode(scores.tier[i]!, tierCodes.length);
          expectUnknownOrWithin(scores.chanceActive[i]!, 0, 1);
          expectUnknownOrWithin(scores.valueScore[i]!, 0, 100);
          expectUnknownOrWithin(scores.expectedOrders[i]!, 0, Number.MAX_VALUE);
          expectUnknownOrWithin(scores.usualInterval[i]!, Number.MIN_VALUE, Number.MAX_VALUE);
          expect(scores.expectedValueLow[i]!).toBeLessThanOrEqual(scores.expectedValue[i]!);
          expect(scores.expectedValue[i]!).toBeLessThanOrEqual(scores.expectedValueHigh[i]!);
          expect(scores.reasonAbove[i]!).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("never gives a better tier to a lower value score, and one tier to equal scores", () => {
    fc.assert(
      fc.property(anyPopulation, (population) => {
        const { valueScore, tier } = analyse(population, defaultOptions).scores;
        const scored = [...valueScore.keys()].filter((i) => valueScore[i] !== UNKNOWN);
        scored.sort((a, b) => valueScore[a]! - valueScore[b]! || tier[b]! - tier[a]!);
        scored.slice(1).forEach((i, place) => {
          expect(tier[i]!).toBeGreaterThanOrEqual(tier[scored[place]!]!);
        });
      }),
    );
  });

  it("accounts for every customer and every hundredth once, by tier and by segment", () => {
    fc.assert(
      fc.property(fc.array(orderingCustomer, { minLength: 5, maxLength: 50 }), (customers) => {
        const { facts } = analyse(populationOf(customers), defaultOptions);
        const spend = customers.reduce((sum, customer) => sum + customer.spend, 0);
        for (const groups of [facts.tiers, facts.segments]) {
          const parts = Object.values(groups);
          expect(parts.reduce((sum, part) => sum + part.customers, 0)).toBe(customers.length);
          expect(parts.reduce((sum, part) => sum + part.spend, 0)).toBe(spend);
          expect(parts.reduce((sum, part) => sum + part.expectedValue, 0)).toBe(
            facts.all.expectedValue,
          );
        }
        expect(facts.grid.flat().reduce((sum, count) => sum + count, 0)).toBe(customers.length);
      }),
    );
  });
});

describe("monotone", () => {
  const population = fc.array(orderingCustomer, { minLength: 5, maxLength: 40 });

  it.each([
    [
      "a later last order",
      "r",
      (c: Customer) => ({ ...c, inactivity: Math.max(0, c.inactivity - 60) }),
    ],
    ["more orders", "f", (c: Customer) => ({ ...c, orderCount: c.orderCount + 2 })],
    ["more money", "m", (c: Customer) => ({ ...c, spend: c.spend + 100_00 })],
  ] as const)("%s never lowers %s", (_, axis, improve) => {
    fc.assert(
      fc.property(population, fc.nat(), (customers, chosen) => {
        const i = chosen % customers.length;
        const before = analyse(populationOf(customers), defaultOptions);
        const improved = customers.map((customer, j) => (j === i ? improve(customer) : customer));
        const after = analyse(populationOf(improved), defaultOptions);
        // A column of equals is scored by thresholds, not by rank: the two are not compared.
        fc.pre(before.model.axes[axis] === after.model.axes[axis]);
        expect(after.scores[axis][i]!).toBeGreaterThanOrEqual(before.scores[axis][i]!);
      }),
      { numRuns: 300 },
    );
  });
});

describe("the currency's scale", () => {
  it.each([100, 7])(
    "changes no score, label, tier or reason when every amount is multiplied by %d",
    (factor) => {
      fc.assert(
        fc.property(fc.array(orderingCustomer, { minLength: 5, maxLength: 40 }), (customers) => {
          const inUnits = customers.map((c) => ({ ...c, spend: c.spend * 1e6 }));
          const scaled = inUnits.map((c) => ({ ...c, spend: c.spend * factor }));
          const before = analyse(populationOf(inUnits), defaultOptions).scores;
          const after = analyse(populationOf(scaled), defaultOptions).scores;
          // Expected values are compared in whole hundredths: where that ties customers in one currency only, ranks may differ.
          fc.pre(distinctHundredths(before) === distinctHundredths(after));
          for (const column of labelColumns) expect(after[column]).toEqual(before[column]);
        }),
      );
    },
  );
});

const labelColumns = [
  "r",
  "f",
  "m",
  "segment",
  "eightClass",
  "flags",
  "valueScore",
  "tier",
  "confidence",
  "reasonLead",
  "reasonTurn",
  "reasonAbove",
] as const;

function distinctHundredths({ expectedValue }: Scores): number {
  return new Set(expectedValue.map(Math.round)).size;
}

function expectFiniteThroughout(value: unknown) {
  if (typeof value === "number") expect(Number.isFinite(value)).toBe(true);
  else if (typeof value === "object" && value !== null) {
    Object.values(value).forEach(expectFiniteThroughout);
  }
}

function expectCode(place: number, count: number) {
  if (place !== NO_CODE) expect(place).toBeLessThan(count);
}

function expectUnknownOrWithin(value: number, min: number, max: number) {
  if (value === UNKNOWN) return;
  expect(value).toBeGreaterThanOrEqual(min);
  expect(value).toBeLessThanOrEqual(max);
}
