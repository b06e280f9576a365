import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { HistoryCells } from "#shared/engine/clv/purchaseModel.ts";
import { groupHistories } from "#shared/engine/fit/groupHistories.ts";
import { purchaseModels } from "#shared/engine/forecast/purchaseModels.ts";
import { type ModelAtFit, rangesOf } from "#shared/engine/forecast/ranges.ts";
import { sharedVariation } from "#shared/engine/forecast/sharedVariation.ts";
import { simulatedShop } from "./simulatedShop.ts";

/** As Pareto/NBD was fitted to CDNOW in weeks [FHL05], and as uncertain as a tenth of its customers would leave it. */
const atFit: ModelAtFit = {
  name: "pareto-nbd",
  model: purchaseModels["pareto-nbd"],
  parameters: [0.553, 10.578, 0.606, 11.669],
  logCovariance: [
    [0.09, 0.06, 0, 0],
    [0.06, 0.12, 0, 0],
    [0, 0, 0.4, 0.5],
    [0, 0, 0.5, 0.8],
  ],
};
const certain = { ...atFit, logCovariance: atFit.logCovariance.map((row) => row.map(() => 0)) };
const spend = { p: 6.25, q: 3.74, isFirstCounted: false };
const simulated = {
  r: 0.553,
  alpha: 10.578,
  leaving: { kind: "overTime", s: 0.606, beta: 11.669 },
  p: 6.25,
  q: 3.74,
  gamma: 15.44,
  youngest: 27,
  oldest: 39,
  horizon: 39,
  seed: 7,
} as const;
const customers = simulatedShop({ ...simulated, customers: 300 });

describe("rangesOf", () => {
  it("does not depend on the order of the rows", () => {
    const forwards = groupHistories(customers);
    const { frequency, recency, age } = customers;
    const backwards = groupHistories({
      frequency: Float64Array.from(frequency).reverse(),
      recency: Float64Array.from(recency).reverse(),
      age: Float64Array.from(age).reverse(),
    });
    expect(rangesOf(atFit, backwards.cells, 39, spend)).toEqual(
      rangesOf(atFit, forwards.cells, 39, spend),
    );
  });

  it("does not depend on the unit of time", () => {
    const { cells } = groupHistories(customers);
    const [r, alpha, s, beta] = atFit.parameters as [number, number, number, number];
    const inDays = rangesOf(
      { ...atFit, parameters: [r, 7 * alpha, s, 7 * beta] },
      { ...cells, recency: cells.recency.map(days), age: cells.age.map(days) },
      7 * 39,
      spend,
    );
    const inWeeks = rangesOf(atFit, cells, 39, spend);
    expect(inDays.ordersLow).toEqual(inWeeks.ordersLow);
    expect(inDays.ordersHigh).toEqual(inWeeks.ordersHigh);
    for (const [i, high] of inWeeks.spendsHigh.entries()) {
      expect(Math.abs(inDays.spendsHigh[i]! - high)).toBeLessThan(1e-6 * (1 + high));
    }
  });

  it("gives who bought more often, and as lately, no lower range, but for a count at its high end", () => {
    const frequency = Float64Array.from({ length: 40 }, (_, x) => x + 1);
    const cells = withOne({
      frequency,
      recency: frequency.map(() => 38),
      age: frequency.map(() => 39),
    });
    const { ordersLow, ordersHigh, spendsHigh } = rangesOf(atFit, cells, 39, spend);
    for (let i = 1; i < frequency.length; i++) {
      expect(ordersLow[i]).toBeGreaterThanOrEqual(ordersLow[i - 1]!);
      expect(ordersHigh[i]).toBeGreaterThanOrEqual(ordersHigh[i - 1]! - 1);
      expect(spendsHigh[i]).toBeGreaterThan(0.98 * spendsHigh[i - 1]!);
    }
  });

  it("says nothing of money where none is known", () => {
    const { cells } = groupHistories(customers);
    const { spendsLow, spendsHigh, spendsVariance } = rangesOf(atFit, cells, 39, null);
    expect([...spendsLow, ...spendsHigh, ...spendsVariance].every((value) => value === 0)).toBe(
      true,
    );
  });

  it("is finite, and its low end is no higher than its high one, at the edge of floating point", () => {
    const { cases } = JSON.parse(readFileSync("test/golden/clv/stress.json", "utf8")) as {
      cases: readonly StressCase[];
    };
    for (const { model, params, x, t_x, T, t } of cases) {
      const name = nameInGolden[model];
      const parameters = purchaseModels[name].parameterNames.map((letter) => params[letter]!);
      const cells = withOne({
        frequency: Float64Array.of(x),
        recency: Float64Array.of(t_x),
        age: Float64Array.of(T),
      });
      const ranges = rangesOf(
        { ...atFit, name, model: purchaseModels[name], parameters },
        cells,
        t,
        spend,
      );
      const { sharedVariation: shared, ...columns } = ranges;
      const values = [shared, ...Object.values(columns).map(([value]) => value)];
      expect(values.every((value) => Number.isFinite(value) && value! >= 0)).toBe(true);
      expect(ranges.ordersLow[0]).toBeLessThanOrEqual(ranges.ordersHigh[0]!);
      expect(ranges.spendsLow[0]).toBeLessThanOrEqual(ranges.spendsHigh[0]!);
    }
  });
});

describe("sharedVariation", () => {
  it("is nothing where the parameters are certain, and grows with their uncertainty", () => {
    const { cells } = groupHistories(customers);
    const half = {
      ...atFit,
      logCovariance: atFit.logCovariance.map((row) => row.map((v) => v / 4)),
    };
    const whole = sharedVariation(atFit, cells, 39);
    expect(sharedVariation(certain, cells, 39)).toBe(0);
    expect(sharedVariation(half, cells, 39) / whole).toBeGreaterThan(0.15);
    expect(sharedVariation(half, cells, 39) / whole).toBeLessThan(0.35);
  });

  it("is a rate's own uncertainty for customers of whom nothing else is known", () => {
    // Newcomers of an NBD expect r ÷ α · t each: the variation of r ÷ α itself, to third order in it.
    const newcomers = withOne({
      frequency: new Float64Array(5),
      recency: new Float64Array(5),
      age: new Float64Array(5),
    });
    const nbd = { name: "nbd", model: purchaseModels.nbd, parameters: [0.5, 10] } as const;
    const logCovariance = [
      [0.01, 0],
      [0, 0.03],
    ];
    const shared = sharedVariation({ ...nbd, logCovariance }, newcomers, 20);
    expect(Math.abs(shared / 0.04 - 1)).toBeLessThan(0.05);
  });

  it("asks a part of very many customers, and hears the same", () => {
    const many = groupHistories(simulatedShop({ ...simulated, customers: 6000 })).cells;
    const few = groupHistories(simulatedShop({ ...simulated, customers: 1500 })).cells;
    const ratio = sharedVariation(atFit, many, 39) / sharedVariation(atFit, few, 39);
    expect(many.age.length).toBeGreaterThan(4000);
    expect(Math.abs(ratio - 1)).toBeLessThan(0.1);
  });
});

interface StressCase {
  readonly model: keyof typeof nameInGolden;
  readonly params: Readonly<Record<string, number>>;
  readonly x: number;
  readonly t_x: number;
  readonly T: number;
  readonly t: number;
}

const nameInGolden = { bgnbd: "bg-nbd", mbgnbd: "mbg-nbd", pnbd: "pareto-nbd" } as const;

function days(weeks: number): number {
  return 7 * weeks;
}

function withOne(histories: Omit<HistoryCells, "customers">): HistoryCells {
  return { ...histories, customers: histories.frequency.map(() => 1) };
}
