import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nbd } from "#shared/engine/clv/nbd.ts";
import { paretoNbd } from "#shared/engine/clv/paretoNbd.ts";
import {
  anyHistory,
  anyParameters,
  horizon,
  rate,
  usualHistory,
  usualParameters,
} from "./anyPareto.ts";

const ENDLESS = Number.POSITIVE_INFINITY;

describe("at the edge of floating point", () => {
  it("everything is a number, chances are chances, and nothing expected is below zero", () => {
    fc.assert(
      fc.property(anyParameters, anyHistory, horizon, rate, (parameters, cell, ahead, delta) => {
        const { value, gradient } = paretoNbd.logLikelihood(parameters, cell);
        expect([value, ...gradient].every(Number.isFinite)).toBe(true);
        const alive = paretoNbd.probabilityAlive(parameters, cell)[0]!;
        expect(alive >= 0 && alive <= 1).toBe(true);
        for (const expected of [
          paretoNbd.expectedPurchases(parameters, cell, ahead)[0]!,
          paretoNbd.discountedPurchases(parameters, cell, delta, ahead)[0]!,
          paretoNbd.discountedPurchases(parameters, cell, delta, ENDLESS)[0]!,
          paretoNbd.expectedRepeats(parameters, ahead),
        ]) {
          expect(expected >= 0 && expected < ENDLESS).toBe(true);
        }
      }),
      { numRuns: 3000 },
    );
  });
});

describe("what must not change an answer", () => {
  it("the unit of time", () => {
    fc.assert(
      fc.property(usualParameters, usualHistory, horizon, (parameters, cell, ahead) => {
        const [r, alpha, s, beta] = parameters as [number, number, number, number];
        const days = [r, alpha * 7, s, beta * 7];
        const inDays = {
          ...cell,
          recency: cell.recency.map((weeks) => weeks * 7),
          age: cell.age.map((weeks) => weeks * 7),
        };
        const expected = paretoNbd.discountedPurchases(parameters, cell, 0.01, ahead)[0]!;
        const again = paretoNbd.discountedPurchases(days, inDays, 0.01 / 7, ahead * 7)[0]!;
        near(again, expected, expected, 1e-11);
        // A density by each of the x purchase times.
        const perWeek = paretoNbd.logLikelihoods(parameters, cell)[0]!;
        const perDay = paretoNbd.logLikelihoods(days, inDays)[0]!;
        const x = cell.frequency[0]!;
        near(perDay + x * Math.log(7), perWeek, 1 + Math.abs(perWeek) + x, 1e-13);
      }),
    );
  });

  it("that nobody leaves is the limit of leaving ever more rarely", () => {
    fc.assert(
      fc.property(usualParameters, usualHistory, horizon, (parameters, cell, ahead) => {
        const [r, alpha] = parameters as [number, number];
        const rarely = [r, alpha, 1e-12, 1e6];
        const here = paretoNbd.logLikelihoods(rarely, cell)[0]!;
        const limit = nbd.logLikelihoods([r, alpha], cell)[0]!;
        // Otherwise the silence is so long for the rate that even the rarest leaving explains it better.
        fc.pre(paretoNbd.probabilityAlive(rarely, cell)[0]! > 1 - 1e-12);
        near(here, limit, 1 + Math.abs(limit), 1e-11);
        const expected = nbd.expectedPurchases([r, alpha], cell, ahead)[0]!;
        near(paretoNbd.expectedPurchases(rarely, cell, ahead)[0]!, expected, expected, 1e-11);
      }),
    );
  });
});

describe("what time does", () => {
  it("a longer horizon never expects less, and discount never more", () => {
    fc.assert(
      fc.property(anyParameters, anyHistory, horizon, rate, (parameters, cell, ahead, delta) => {
        const expected = paretoNbd.expectedPurchases(parameters, cell, ahead)[0]!;
        const longer = paretoNbd.expectedPurchases(parameters, cell, ahead * 1.5)[0]!;
        const discounted = paretoNbd.discountedPurchases(parameters, cell, delta, ahead)[0]!;
        const endless = paretoNbd.discountedPurchases(parameters, cell, delta, ENDLESS)[0]!;
        const rounding = 1 + 1e-12;
        expect(expected).toBeLessThanOrEqual(longer * rounding);
        expect(discounted).toBeLessThanOrEqual(expected * rounding);
        expect(discounted).toBeLessThanOrEqual(endless * rounding);
      }),
      { numRuns: 1000 },
    );
  });
});

function near(found: number, expected: number, size: number, tolerance: number): void {
  expect(Math.abs(found - expected)).toBeLessThanOrEqual(tolerance * size);
}
