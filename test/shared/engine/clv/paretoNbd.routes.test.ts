import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { paretoNbd } from "#shared/engine/clv/paretoNbd.ts";
import { gapWithSlopes } from "#shared/engine/clv/paretoNbdGap.ts";
import {
  fractionFor,
  MAX_ARGUMENT,
  neverAgainWithSlopes,
  pairsFor,
} from "#shared/engine/clv/paretoNbdNeverAgain.ts";
import { leavingOf, silence } from "#shared/engine/clv/paretoNbdSilence.ts";
import { adaptiveIntegral } from "#shared/engine/math/adaptiveIntegral.ts";
import { logGamma } from "#shared/engine/math/logGamma.ts";
import {
  anyHistory,
  anyParameters,
  horizon,
  rate,
  usualHistory,
  usualParameters,
} from "./anyPareto.ts";
import { cellsOf } from "./golden.ts";

const ENDLESS = Number.POSITIVE_INFINITY;

describe("two routes to one answer", () => {
  it("continued fraction and quadrature over death times agree, with their slopes", () => {
    fc.assert(
      fc.property(anyParameters, anyHistory, (parameters, cell) => {
        const [r, alpha, s, beta] = parameters as [number, number, number, number];
        const [x, tx, T] = [cell.frequency[0]!, cell.recency[0]!, cell.age[0]!];
        const spread = Math.abs(beta - alpha);
        const argument = spread / (Math.min(alpha, beta) + tx);
        fc.pre(argument <= MAX_ARGUMENT && s > 1e-3 && r + x < 1000);
        const n = r + x;
        const fraction = fractionFor(n, s, beta >= alpha, pairsFor(argument));
        const before = neverAgainWithSlopes(fraction, argument);
        const after = neverAgainWithSlopes(fraction, spread / (Math.min(alpha, beta) + T));
        const active = Math.exp(-silence(leavingOf(parameters), x, tx, T).minusLogActive);
        const gap = gapWithSlopes(n, s, alpha, beta, tx, T);
        const logAlpha = Math.log1p((T - tx) / (alpha + tx));
        const logBeta = Math.log1p((T - tx) / (beta + tx));
        near(gap.value, before.value - active * after.value, before.value, 1e-12);
        const byN = before.byN - active * (after.byN - after.value * logAlpha);
        near(gap.byN, byN, before.value, 1e-11);
        const byS = before.byS - active * (after.byS - after.value * logBeta);
        near(gap.byS, byS, before.value, 1e-11);
      }),
      { numRuns: 1000 },
    );
  });

  it("the gradient is what differences of the likelihood say", () => {
    const step = 1e-4;
    fc.assert(
      fc.property(usualParameters, usualHistory, (parameters, cell) => {
        const { gradient, value } = paretoNbd.logLikelihood(parameters, cell);
        gradient.forEach((slope, place) => {
          const at = (move: number) =>
            paretoNbd.logLikelihood(
              parameters.map((letter, i) => (i === place ? letter * Math.exp(move) : letter)),
              cell,
            ).value;
          const difference =
            (8 * (at(step) - at(-step)) - (at(2 * step) - at(-2 * step))) / (12 * step);
          // Rounding of the likelihood ÷ the step is what the differences are unsure of.
          near(slope, difference, 1 + Math.abs(value), 1e-8);
        });
      }),
      { numRuns: 500 },
    );
  });

  it("of a new customer, the next h are as the first h", () => {
    fc.assert(
      fc.property(usualParameters, horizon, (parameters, ahead) => {
        const expected = paretoNbd.expectedPurchases(
          parameters,
          cellsOf([[0, 0, 0, 1]]),
          ahead,
        )[0]!;
        near(expected, paretoNbd.expectedRepeats(parameters, ahead), expected, 1e-13);
      }),
    );
  });

  it("the chance of x purchases is the density of their histories, summed over the last purchase", () => {
    fc.assert(
      fc.property(
        usualParameters,
        fc.double({ min: 1, max: 500, noNaN: true }),
        fc.integer({ min: 1, max: 30 }),
        (parameters, T, x) => {
          // All x − 1 purchases before the last one at t may lie anywhere: t^(x−1) / (x−1)!.
          const density = (t: number) => {
            const log = paretoNbd.logLikelihoods(parameters, cellsOf([[x, t, T, 1]]))[0]!;
            return Math.exp(log + (x - 1) * Math.log(t) - logGamma(x));
          };
          const summed = adaptiveIntegral(density, { from: 0, to: T, widest: T / 8 });
          near(paretoNbd.probabilityOfCount(parameters, T, x), summed, summed, 1e-9);
          const none = paretoNbd.logLikelihoods(parameters, cellsOf([[0, 0, T, 1]]))[0]!;
          near(paretoNbd.probabilityOfCount(parameters, T, 0), Math.exp(none), 1, 1e-12);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("the chances of all counts add up to one, and their mean to the expectation", () => {
    for (const parameters of [
      [0.553, 10.578, 0.606, 11.669],
      [2, 30, 0.1, 3],
      [0.3, 5, 3, 400],
    ]) {
      const chances = Array.from({ length: 700 }, (_, x) =>
        paretoNbd.probabilityOfCount(parameters, 52, x),
      );
      near(sum(chances), 1, 1, 1e-11);
      const mean = paretoNbd.expectedRepeats(parameters, 52);
      near(sum(chances.map((chance, x) => chance * x)), mean, mean, 1e-9);
    }
  });

  it("endless discounted purchases are the discounted sum of what each horizon adds", () => {
    fc.assert(
      fc.property(usualParameters, usualHistory, (parameters, cell) => {
        const delta = 0.002;
        const dert = paretoNbd.discountedPurchases(parameters, cell, delta, ENDLESS)[0]!;
        // By parts: δ ∫ e^(−δt) E[purchases within t] dt, in z = δt; beyond z = 45 nothing is left.
        const summed = adaptiveIntegral(
          (z) => Math.exp(-z) * paretoNbd.expectedPurchases(parameters, cell, z / delta)[0]!,
          { from: 0, to: 45, widest: 1 },
        );
        near(dert, summed, summed, 1e-9);
      }),
      { numRuns: 60 },
    );
  });

  it("discounted purchases within a horizon are those without an end less those after it", () => {
    fc.assert(
      fc.property(
        usualParameters,
        usualHistory,
        horizon,
        rate,
        (parameters, cell, ahead, delta) => {
          const within = paretoNbd.discountedPurchases(parameters, cell, delta, ahead)[0]!;
          const [, alpha, s, beta] = parameters as [number, number, number, number];
          const dert = paretoNbd.discountedPurchases(parameters, cell, delta, ENDLESS)[0]!;
          // Active at T + h after no further purchase: the same customer, were age alone to pass for β.
          const later = [parameters[0]!, alpha, s, beta + ahead];
          const active = Math.exp(-s * Math.log1p(ahead / (beta + cell.age[0]!)) - delta * ahead);
          const chances = [parameters, later].map((p) => paretoNbd.probabilityAlive(p, cell)[0]!);
          fc.pre(chances[1]! > 1e-200);
          const rest = paretoNbd.discountedPurchases(later, cell, delta, ENDLESS)[0]!;
          near(within, dert - active * rest * (chances[0]! / chances[1]!), dert, 1e-12);
        },
      ),
      { numRuns: 500 },
    );
  });
});

function near(found: number, expected: number, size: number, tolerance: number): void {
  expect(Math.abs(found - expected)).toBeLessThanOrEqual(tolerance * size);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
