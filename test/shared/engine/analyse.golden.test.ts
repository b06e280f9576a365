import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { analyse } from "#shared/engine/analyse.ts";
import {
  confidenceCodes,
  eightClassCodes,
  flagCodes,
  reasonLeads,
  reasonTurns,
  segmentCodes,
  tierCodes,
} from "#shared/engine/codes.ts";
import { defaultOptions } from "#shared/engine/defaults.ts";
import { summarise } from "#shared/engine/summary/summarise.ts";
import { cdnowOrders, dayNumber } from "./exports.ts";

/** Thirteen digits are written; the order of operations differs. See test/golden/engine/README.md. */
const RELATIVE_TOLERANCE = 1e-9;

describe("every customer of the CDNOW sample, against a second implementation", () => {
  const golden = readGolden();
  const { orders, names } = cdnowOrders();
  const asOf = dayNumber(golden.asOf);
  const { population } = summarise(orders, { asOf, windowDays: 730, horizonDays: 365 });
  const { model, facts, scores } = analyse(population, {
    ...defaultOptions,
    method: "closed-form",
  });

  it("has the same customers with the same facts", () => {
    expect(golden.id.length).toBe(2349);
    expect(names.map(Number)).toEqual(golden.id);
    expect([...population.orderCount]).toEqual(golden.orders);
    expect([...population.age]).toEqual(golden.age);
    expect([...population.inactivity]).toEqual(golden.inactivity);
    expect([...population.spend]).toEqual(golden.spend.map((money) => Math.round(money * 100)));
  });

  it("gives the same scores, labels, tiers and reasons", () => {
    const codesAt = (codes: readonly string[], places: Uint8Array) =>
      Array.from(places, (place) => codes[place]);
    expect([...scores.r]).toEqual(golden.r);
    expect([...scores.f]).toEqual(golden.f);
    expect([...scores.m]).toEqual(golden.m);
    expect(codesAt(segmentCodes, scores.segment)).toEqual(golden.segment);
    expect(codesAt(eightClassCodes, scores.eightClass)).toEqual(golden.eightClass);
    expect(
      Array.from(scores.flags, (bits) => flagCodes.filter((_, bit) => (bits & (1 << bit)) !== 0)),
    ).toEqual(golden.flags);
    expect([...scores.valueScore]).toEqual(golden.valueScore);
    expect(codesAt(tierCodes, scores.tier)).toEqual(golden.tier);
    expect(codesAt(confidenceCodes, scores.confidence)).toEqual(golden.confidence);
    expect(codesAt(reasonLeads, scores.reasonLead)).toEqual(golden.reasonLead);
    expect(codesAt(reasonTurns, scores.reasonTurn)).toEqual(golden.reasonTurn);
    expect([...scores.reasonAbove]).toEqual(golden.reasonAbove);
  });

  it.each(["usualInterval", "chanceActive", "expectedOrders"] as const)(
    "agrees on %s",
    (column) => {
      expect(largestRelativeGap(scores[column], golden[column])).toBeLessThan(RELATIVE_TOLERANCE);
    },
  );

  it.each(["expectedValue", "expectedValueLow", "expectedValueHigh"] as const)(
    "agrees on %s",
    (column) => {
      const hundredths = golden[column].map((money) => money * 100);
      expect(largestRelativeGap(scores[column], hundredths)).toBeLessThan(RELATIVE_TOLERANCE);
    },
  );

  it("agrees on the store", () => {
    const { store } = golden;
    expect(model.customers).toBe(store.customers);
    expect(facts.orders).toBe(store.orders);
    expect(facts.all.spend).toBe(Math.round(store.spend * 100));
    expect(facts.oneTimeCustomers).toBe(store.oneTimeCustomers);
    expect(facts.topFifthShare).toBeCloseTo(store.topFifthShare, 12);
    expect(model.ordersPerDay).toBeCloseTo(store.ordersPerDay, 14);
    expect(model.usualIntervalDays).toBeCloseTo(store.usualIntervalDays, 12);
    expect(model.averageOrder / 100).toBeCloseTo(store.averageOrder, 9);
    expect(model.eightClassMeans.inactivity).toBeCloseTo(store.eightClassMeans.inactivity, 9);
    expect(model.eightClassMeans.orderCount).toBeCloseTo(store.eightClassMeans.orderCount, 9);
    expect(model.eightClassMeans.spend / 100).toBeCloseTo(store.eightClassMeans.spend, 9);
    expect(model.tierCuts).toEqual(store.tierCuts);
    for (const tier of tierCodes) {
      expect(facts.tiers[tier].customers).toBe(store.tiers[tier].customers);
      expect(facts.tiers[tier].spend).toBe(Math.round(store.tiers[tier].spend * 100));
    }
  });
});

interface Golden {
  readonly asOf: string;
  readonly store: {
    readonly customers: number;
    readonly orders: number;
    readonly spend: number;
    readonly ordersPerDay: number;
    readonly usualIntervalDays: number;
    readonly averageOrder: number;
    readonly eightClassMeans: {
      readonly inactivity: number;
      readonly orderCount: number;
      readonly spend: number;
    };
    readonly oneTimeCustomers: number;
    readonly topFifthShare: number;
    readonly tierCuts: { readonly high: number; readonly medium: number };
    readonly tiers: Readonly<
      Record<(typeof tierCodes)[number], { readonly customers: number; readonly spend: number }>
    >;
  };
  readonly id: readonly number[];
  readonly orders: readonly number[];
  readonly age: readonly number[];
  readonly inactivity: readonly number[];
  readonly spend: readonly number[];
  readonly r: readonly number[];
  readonly f: readonly number[];
  readonly m: readonly number[];
  readonly segment: readonly string[];
  readonly eightClass: readonly string[];
  readonly flags: readonly (readonly string[])[];
  readonly usualInterval: readonly number[];
  readonly chanceActive: readonly number[];
  readonly expectedOrders: readonly number[];
  readonly expectedValue: readonly number[];
  readonly expectedValueLow: readonly number[];
  readonly expectedValueHigh: readonly number[];
  readonly valueScore: readonly number[];
  readonly tier: readonly string[];
  readonly confidence: readonly string[];
  readonly reasonLead: readonly string[];
  readonly reasonTurn: readonly string[];
  readonly reasonAbove: readonly number[];
}

function readGolden(): Golden {
  const url = new URL("../../golden/engine/cdnow_scores.json", import.meta.url);
  return JSON.parse(readFileSync(url, "utf8")) as Golden;
}

function largestRelativeGap(found: Float64Array, expected: readonly number[]): number {
  expect(found.length).toBe(expected.length);
  return expected.reduce(
    (largest, value, i) => Math.max(largest, Math.abs(found[i]! - value) / Math.abs(value)),
    0,
  );
}
