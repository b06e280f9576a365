import { describe, expect, it } from "vitest";
import { bgNbd } from "#shared/engine/clv/bgNbd.ts";
import { mbgNbd } from "#shared/engine/clv/mbgNbd.ts";
import type { HistoryCells, PurchaseModel } from "#shared/engine/clv/purchaseModel.ts";
import { cellsOf, golden, goldenTable } from "./golden.ts";

interface Case {
  readonly case?: string;
  readonly id: string;
  readonly model: string;
  readonly params: {
    readonly r: number;
    readonly alpha: number;
    readonly a: number;
    readonly b: number;
  };
  readonly x: number;
  readonly t_x: number;
  readonly T: number;
  readonly t: number;
  readonly delta: number;
  readonly truth: {
    readonly LL: number;
    readonly PAlive: number;
    readonly CET: number;
    readonly DERT?: number;
    readonly DET52?: number;
  };
}

interface Exact {
  readonly bgnbd: { readonly adjudicator: ExactFit };
  readonly mbgnbd: { readonly adjudicator: ExactFit };
}

interface ExactFit {
  readonly params: Case["params"];
  readonly ll: number;
}

const models: Readonly<Record<string, PurchaseModel>> = { bgnbd: bgNbd, mbgnbd: mbgNbd };
const customers = golden<{
  readonly at_published_params: readonly Case[];
  readonly at_mle: readonly Case[];
}>("cdnow-customers.json");
const cdnow = [...customers.at_published_params, ...customers.at_mle].filter(isOurs);
const stress = golden<{ readonly cases: readonly Case[] }>("stress.json").cases.filter(isOurs);
/** Files hold 15 to 16 digits; what is left is rounding here, times (r + x) in the exponent. */
const CDNOW_TOLERANCE = 1e-13;
const STRESS_TOLERANCE = 1e-12;

describe("against the closed forms at 30 digits", () => {
  it.each(cdnow)("$model, customer $id of CDNOW, r = $params.r", (customer) => {
    expectTruth(customer, CDNOW_TOLERANCE);
  });

  it.each(stress)("$model, $case $id", (customer) => {
    expectTruth(customer, STRESS_TOLERANCE);
  });

  it("there are such cases", () => {
    expect(cdnow).toHaveLength(4 * 13);
    expect(stress.length).toBeGreaterThan(50);
  });
});

describe("against what was published", () => {
  const published = [0.243, 4.414, 0.793, 2.426];

  it("expects 1.226 purchases of customer 1 within 39 weeks, and 1.446 of a new one within a year", () => {
    const expected = bgNbd.expectedPurchases(published, cellsOf([[2, 30.43, 38.86, 1]]), 39)[0]!;
    expect(expected).toBeCloseTo(1.226, 3);
    expect(bgNbd.expectedRepeats(published, 52)).toBeCloseTo(1.446, 3);
  });

  it("expects 25.76 purchases of customer 1516 within a year, who is active at 96.88 %", () => {
    // The walkthrough of BTYD prints its parameters to three digits: the fourth moves by one.
    const customer = cellsOf([[26, 30.86, 31, 1]]);
    expect(Math.abs(bgNbd.expectedPurchases(published, customer, 52)[0]! - 25.76)).toBeLessThan(
      0.01,
    );
    expect(Math.abs(bgNbd.probabilityAlive(published, customer)[0]! - 0.9688)).toBeLessThan(2e-4);
  });
});

describe("the whole CDNOW sample", () => {
  const { x, t_x, T } = goldenTable("cdnow-summary.csv");
  const cells: HistoryCells = {
    frequency: x!,
    recency: t_x!,
    age: T!,
    customers: new Float64Array(x!.length).fill(1),
  };
  const exact = golden<{ readonly datasets: { readonly cdnow_2dp: Exact } }>("parameters.json")
    .datasets.cdnow_2dp;

  it.each(["bgnbd", "mbgnbd"] as const)(
    "%s has its maximum where exact arithmetic has it",
    (name) => {
      const { params, ll } = exact[name].adjudicator;
      const { value, gradient } = models[name]!.logLikelihood(lettersOf(params), cells);
      expect(Math.abs(value - ll)).toBeLessThan(1e-9);
      // Sixteen digits of the parameters and 2,357 roundings.
      for (const slope of gradient) expect(Math.abs(slope)).toBeLessThan(1e-9);
    },
  );
});

function expectTruth(customer: Case, tolerance: number) {
  const { model: name, params, x, t_x, T, t, delta, truth } = customer;
  const model = models[name]!;
  const letters = lettersOf(params);
  const cell = cellsOf([[x, t_x, T, 1]]);
  near(model.logLikelihoods(letters, cell)[0]!, truth.LL, tolerance);
  near(model.logLikelihood(letters, cell).value, truth.LL, tolerance);
  near(model.probabilityAlive(letters, cell)[0]!, truth.PAlive, tolerance);
  near(model.expectedPurchases(letters, cell, t)[0]!, truth.CET, tolerance);
  if (truth.DERT === undefined || truth.DET52 === undefined) return;
  const endless = Number.POSITIVE_INFINITY;
  near(model.discountedPurchases(letters, cell, delta, endless)[0]!, truth.DERT, tolerance);
  near(model.discountedPurchases(letters, cell, delta, 52)[0]!, truth.DET52, tolerance);
}

function near(found: number, true_: number, tolerance: number) {
  expect(Math.abs(found - true_)).toBeLessThanOrEqual(tolerance * Math.abs(true_));
}

function lettersOf({ r, alpha, a, b }: Case["params"]): readonly number[] {
  return [r, alpha, a, b];
}

function isOurs({ model }: Case): boolean {
  return model in models;
}
