import { describe, expect, it } from "vitest";
import { nbd } from "#shared/engine/clv/nbd.ts";
import { paretoNbd } from "#shared/engine/clv/paretoNbd.ts";
import type { HistoryCells } from "#shared/engine/clv/purchaseModel.ts";
import { cellsOf, golden, goldenTable } from "./golden.ts";

interface Case {
  readonly case?: string;
  readonly id: string;
  readonly model: string;
  readonly params: {
    readonly r: number;
    readonly alpha: number;
    readonly s: number;
    readonly beta: number;
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
    readonly DERT: number;
    readonly DET52?: number;
  };
}

const customers = golden<{
  readonly at_published_params: readonly Case[];
  readonly at_mle: readonly Case[];
}>("cdnow-customers.json");
const stress = golden<{ readonly cases: readonly Case[] }>("stress.json").cases.filter(isPareto);
/** Files hold 15 to 16 digits; what is left is rounding here, times (r + x) in the exponent. */
const CDNOW_TOLERANCE = 1e-13;
const STRESS_TOLERANCE = 1e-12;

describe("against the closed forms at 30 digits", () => {
  it.each([
    ...customers.at_published_params.filter(isPareto),
    ...customers.at_mle.filter(isPareto),
  ])("customer $id of CDNOW, r = $params.r", (customer) => {
    expectTruth(customer, CDNOW_TOLERANCE);
  });

  it.each(stress)("$case $id", (customer) => {
    expectTruth(customer, STRESS_TOLERANCE);
  });

  it("there are such cases", () => {
    expect(customers.at_mle.filter(isPareto)).toHaveLength(13);
    expect(stress.length).toBeGreaterThan(40);
  });
});

describe("against the walkthrough of BTYD, four digits each", () => {
  const parameters = [0.5534, 10.5802, 0.6061, 11.6562];
  const customer1516 = cellsOf([[26, 30.86, 31, 1]]);

  it("expects 1.473 repeat purchases of a new customer within a year", () => {
    expect(paretoNbd.expectedRepeats(parameters, 52)).toBeCloseTo(1.473, 3);
  });

  it("expects 25.46 purchases of customer 1516, who is active at 99.79 %", () => {
    // Rounding of the parameters moves the fourth digit by one.
    const expected = paretoNbd.expectedPurchases(parameters, customer1516, 52)[0]!;
    expect(Math.abs(expected - 25.46)).toBeLessThan(0.01);
    expect(paretoNbd.probabilityAlive(parameters, customer1516)[0]).toBeCloseTo(0.9979, 4);
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
  const published = golden<{
    readonly datasets: {
      readonly cdnow_2dp: {
        readonly pnbd: {
          readonly adjudicator: {
            readonly params_16_digits: readonly string[];
            readonly ll: number;
          };
        };
        readonly nbd: {
          readonly BTYDplus: { readonly params: readonly number[]; readonly LL: number };
        };
      };
    };
  }>("parameters.json").datasets.cdnow_2dp;

  it("has the likelihood of the exact maximum, and no slope there", () => {
    const { params_16_digits, ll } = published.pnbd.adjudicator;
    const at = paretoNbd.logLikelihood(params_16_digits.map(Number), cells);
    expect(Math.abs(at.value / ll - 1)).toBeLessThan(1e-13);
    for (const slope of at.gradient) expect(Math.abs(slope)).toBeLessThan(1e-9);
  });

  it("has the likelihood that BTYDplus finds for NBD", () => {
    const { params, LL } = published.nbd.BTYDplus;
    // Eleven digits of it are printed.
    expect(Math.abs(nbd.logLikelihood(params, cells).value - LL)).toBeLessThan(1e-8);
  });
});

function isPareto({ model }: Case): boolean {
  return model === "pnbd";
}

function expectTruth({ params, x, t_x, T, t, delta, truth }: Case, tolerance: number): void {
  const parameters = [params.r, params.alpha, params.s, params.beta];
  const cell = cellsOf([[x, t_x, T, 1]]);
  const dert = Number.POSITIVE_INFINITY;
  const found: readonly (readonly [number | undefined, number | undefined])[] = [
    [paretoNbd.logLikelihoods(parameters, cell)[0], truth.LL],
    [paretoNbd.logLikelihood(parameters, cell).value, truth.LL],
    [paretoNbd.probabilityAlive(parameters, cell)[0], truth.PAlive],
    [paretoNbd.expectedPurchases(parameters, cell, t)[0], truth.CET],
    [paretoNbd.discountedPurchases(parameters, cell, delta, dert)[0], truth.DERT],
    [paretoNbd.discountedPurchases(parameters, cell, delta, 52)[0], truth.DET52],
  ];
  for (const [ours, theirs] of found) {
    if (theirs === undefined) continue;
    expect(Math.abs(ours! - theirs)).toBeLessThanOrEqual(tolerance * Math.abs(theirs));
  }
}
