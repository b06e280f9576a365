import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bgNbd } from "#shared/engine/clv/bgNbd.ts";
import { mbgNbd } from "#shared/engine/clv/mbgNbd.ts";
import { adaptiveIntegral } from "#shared/engine/math/adaptiveIntegral.ts";
import { logGamma } from "#shared/engine/math/logGamma.ts";
import { cellsOf } from "./golden.ts";

const ENDLESS = Number.POSITIVE_INFINITY;
/** As far as a search may stray, and where the closed forms divide 0 by 0. */
const anyParameters = fc.oneof(
  fc.tuple(powerOf10(-9, 5), powerOf10(-6, 9), powerOf10(-12, 5), powerOf10(-9, 9)),
  fc.tuple(powerOf10(-2, 1), powerOf10(-1, 3), fc.constantFrom(1, 2), powerOf10(-2, 2)),
  powerOf10(-3, -0.4).map((a) => [0.2, 5, a, 1 - a]),
);
/** Of shops: weeks or days, few or many who leave. */
const usualParameters = fc
  .tuple(powerOf10(-1, 0.7), powerOf10(0, 2.5), powerOf10(-1.5, 0.7), powerOf10(-0.7, 1.3))
  .map((letters) => letters as readonly number[]);
const anyHistory = fc
  .tuple(
    fc.constantFrom(0, 1, 2, 5, 26, 150, 500, 3000, 20_000),
    fc.double({ min: 0.1, max: 20_000, noNaN: true }),
    fc.oneof(
      fc.constantFrom(1e-9, 0.5, 1 - 1e-9, 1),
      fc.double({ min: 1e-6, max: 1, noNaN: true }),
    ),
  )
  .map(([x, T, share]) => cellsOf([[x, x === 0 ? 0 : T * share, T, 1]]));
const usualRow = fc
  .tuple(
    fc.integer({ min: 0, max: 40 }),
    fc.double({ min: 1, max: 1000, noNaN: true }),
    fc.double({ min: 0.01, max: 1, noNaN: true }),
    fc.integer({ min: 1, max: 5 }),
  )
  .map(([x, T, share, count]) => [x, x === 0 ? 0 : T * share, T, count] as const);
const horizon = powerOf10(-3, 4);
const rate = powerOf10(-6, 1);

describe.each([
  ["BG/NBD", bgNbd],
  ["MBG/NBD", mbgNbd],
] as const)("%s", (_, model) => {
  it("everything is a number, chances are chances, and nothing expected is below zero", () => {
    fc.assert(
      fc.property(anyParameters, anyHistory, horizon, rate, (parameters, cell, ahead, delta) => {
        const { value, gradient } = model.logLikelihood(parameters, cell);
        expect([value, ...gradient].every(Number.isFinite)).toBe(true);
        const alive = model.probabilityAlive(parameters, cell)[0]!;
        expect(alive >= 0 && alive <= 1).toBe(true);
        for (const expected of [
          model.expectedPurchases(parameters, cell, ahead)[0]!,
          model.discountedPurchases(parameters, cell, delta, ahead)[0]!,
          model.expectedRepeats(parameters, ahead),
        ]) {
          expect(expected >= 0 && expected < ENDLESS).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("more time brings more purchases, a discount fewer, and no horizon the most", () => {
    fc.assert(
      fc.property(anyParameters, anyHistory, horizon, rate, (parameters, cell, ahead, delta) => {
        const by = (time: number) => model.expectedPurchases(parameters, cell, time)[0]!;
        const worth = (time: number) =>
          model.discountedPurchases(parameters, cell, delta, time)[0]!;
        const slack = 1 + 1e-12;
        expect(by(ahead)).toBeLessThanOrEqual(by(ahead * 1.5) * slack);
        expect(worth(ahead)).toBeLessThanOrEqual(by(ahead) * slack);
        expect(worth(ahead)).toBeGreaterThanOrEqual((by(ahead) * Math.exp(-delta * ahead)) / slack);
        expect(worth(ahead)).toBeLessThanOrEqual(worth(ENDLESS) * slack);
      }),
      { numRuns: 200 },
    );
  });

  it("the gradient is what differences of the likelihood say", () => {
    // Fifth derivatives leave 1e-13 of the size, rounding 1e-16 of it over the step.
    const step = 1e-3;
    fc.assert(
      fc.property(
        usualParameters,
        fc.array(usualRow, { minLength: 1, maxLength: 4 }),
        (parameters, rows) => {
          const cells = cellsOf(rows);
          const { gradient, value } = model.logLikelihood(parameters, cells);
          gradient.forEach((slope, place) => {
            const at = (move: number) =>
              model.logLikelihood(
                parameters.map((letter, i) => (i === place ? letter * Math.exp(move) : letter)),
                cells,
              ).value;
            const near4 =
              (8 * (at(step) - at(-step)) - (at(2 * step) - at(-2 * step))) / (12 * step);
            near(slope, near4, 10 + Math.abs(value), 1e-9);
          });
        },
      ),
      { numRuns: 300 },
    );
  });

  it("the likelihood of many is the sum of each", () => {
    fc.assert(
      fc.property(
        usualParameters,
        fc.array(usualRow, { minLength: 1, maxLength: 40 }),
        (parameters, rows) => {
          const cells = cellsOf(rows);
          const sum = model
            .logLikelihoods(parameters, cells)
            .reduce((total, log, i) => total + log * cells.customers[i]!, 0);
          near(model.logLikelihood(parameters, cells).value, sum, 1 + Math.abs(sum), 1e-13);
        },
      ),
    );
  });

  it("of a new customer, the next h are as the first h", () => {
    fc.assert(
      fc.property(usualParameters, horizon, (parameters, ahead) => {
        const expected = model.expectedPurchases(parameters, cellsOf([[0, 0, 0, 1]]), ahead)[0]!;
        near(expected, model.expectedRepeats(parameters, ahead), expected, 1e-13);
      }),
    );
  });

  it("chances of counts add up to 1, and their mean is what is expected", () => {
    fc.assert(
      fc.property(usualParameters, powerOf10(-1, 2), (parameters, share) => {
        const age = parameters[1]! * Math.min(share, 3);
        let total = 0;
        let mean = 0;
        for (let count = 0; count < 1000; count++) {
          const chance = model.probabilityOfCount(parameters, age, count);
          total += chance;
          mean += count * chance;
        }
        expect(Math.abs(total - 1)).toBeLessThan(1e-12);
        near(mean, model.expectedRepeats(parameters, age), mean, 1e-11);
      }),
      { numRuns: 30 },
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
            const log = model.logLikelihoods(parameters, cellsOf([[x, t, T, 1]]))[0]!;
            return Math.exp(log + (x - 1) * Math.log(t) - logGamma(x));
          };
          const summed = adaptiveIntegral(density, { from: 0, to: T, widest: T / 4 });
          near(model.probabilityOfCount(parameters, T, x), summed, summed, 1e-10);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("does not depend on the unit of time, nor on the order of the rows", () => {
    fc.assert(
      fc.property(
        usualParameters,
        fc.array(usualRow, { minLength: 1, maxLength: 20 }),
        horizon,
        rate,
        (parameters, rows, ahead, delta) => {
          const [r = 0, alpha = 0, a = 0, b = 0] = parameters;
          const inDays = [r, alpha * 7, a, b];
          const cells = cellsOf(rows);
          const days = cellsOf(rows.map(([x, t, T, n]) => [x, t * 7, T * 7, n]));
          const turned = cellsOf([...rows].reverse());
          const same = (weeks: Float64Array, others: Float64Array) =>
            weeks.forEach((value, i) => {
              near(others[i]!, value, value, 1e-12);
            });
          const alive = model.probabilityAlive(parameters, cells);
          same(alive, model.probabilityAlive(inDays, days));
          const expected = model.expectedPurchases(parameters, cells, ahead);
          same(expected, model.expectedPurchases(inDays, days, ahead * 7));
          const worth = model.discountedPurchases(parameters, cells, delta, ahead);
          same(worth, model.discountedPurchases(inDays, days, delta / 7, ahead * 7));
          expect(model.expectedPurchases(parameters, turned, ahead).reverse()).toEqual(expected);
          expect(model.discountedPurchases(parameters, turned, delta, ahead).reverse()).toEqual(
            worth,
          );
        },
      ),
      { numRuns: 30 },
    );
  });

  it("says of many customers what it says of one", () => {
    const rows = Array.from({ length: 300 }, (_row, i) => {
      const x = i % 3;
      return [x, x === 0 ? 0 : 5 + (i % 17), 30 + (i % 101) * 3.7, 1] as const;
    });
    const parameters = [0.243, 4.414, 0.793, 2.426];
    const cells = cellsOf(rows);
    const expected = model.expectedPurchases(parameters, cells, 52);
    const worth = model.discountedPurchases(parameters, cells, 0.0018, 52);
    const endless = model.discountedPurchases(parameters, cells, 0.0018, ENDLESS);
    rows.forEach((row, i) => {
      const one = cellsOf([row]);
      const alone = model.expectedPurchases(parameters, one, 52)[0]!;
      near(expected[i]!, alone, alone, 3e-14);
      const worthAlone = model.discountedPurchases(parameters, one, 0.0018, 52)[0]!;
      near(worth[i]!, worthAlone, worthAlone, 3e-14);
      const endlessAlone = model.discountedPurchases(parameters, one, 0.0018, ENDLESS)[0]!;
      near(endless[i]!, endlessAlone, endlessAlone, 3e-14);
    });
  });
});

function near(found: number, true_: number, size: number, tolerance: number) {
  expect(Math.abs(found - true_)).toBeLessThanOrEqual(tolerance * Math.abs(size));
}

function powerOf10(from: number, to: number): fc.Arbitrary<number> {
  return fc.double({ min: from, max: to, noNaN: true }).map((power) => 10 ** power);
}
