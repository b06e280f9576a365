import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deviationOf, parameterPoints } from "#shared/engine/forecast/parameterPoints.ts";

/** A matrix times its own transpose: every covariance is one. */
const roots = fc.array(
  fc.array(fc.double({ min: -0.4, max: 0.4, noNaN: true }), { minLength: 4, maxLength: 4 }),
  { minLength: 1, maxLength: 4 },
);

describe("parameterPoints", () => {
  it("have the mean and the covariance of the fit's logarithms, also where two move as one", () => {
    fc.assert(
      fc.property(roots, (rows) => {
        const covariance = rows.map((row) => rows.map((other) => dot(row, other)));
        if (deviationOf(covariance) < 1e-3) return;
        const parameters = rows.map((_, i) => 0.5 + i);
        const logs = parameterPoints(parameters, covariance).map((point) =>
          point.map((parameter, i) => Math.log(parameter / parameters[i]!)),
        );
        for (const [i, row] of covariance.entries()) {
          expect(Math.abs(meanOf(logs.map((log) => log[i]!)))).toBeLessThan(1e-12);
          for (const [j, entry] of row.entries()) {
            // A direction whose variance is 1e-10 of its parameter's counts as none: its root is 1e-5.
            const error = meanOf(logs.map((log) => log[i]! * log[j]!)) - entry;
            expect(Math.abs(error)).toBeLessThan(1e-5);
          }
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("take a deviation beneath all digits for none", () => {
    const points = parameterPoints(
      [0.5, 1.5],
      [
        [5e-324, -8.9e-163],
        [-8.9e-163, 0.16],
      ],
    );
    expect(points.every(([first]) => first === 0.5)).toBe(true);
    expect(
      new Set(points.map(([, second]) => Math.abs(Math.log(second! / 1.5)).toFixed(9))),
    ).toEqual(new Set(["0.400000000"]));
  });

  it("is the fit alone where nothing is uncertain", () => {
    const zeros = [
      [0, 0],
      [0, 0],
    ];
    expect(parameterPoints([0.5, 10], zeros)).toEqual([[0.5, 10]]);
  });

  it("leaves a parameter on a limit where it is, and none below zero or without end", () => {
    const points = parameterPoints(
      [0.5, 10, 1e-13, 300],
      [
        [40, 0, 0, 0],
        [0, 0.04, 0, 0],
        [0, 0, 0, 0],
        [0, 0, 0, 0],
      ],
    );
    for (const [r, alpha, a, b] of points) {
      expect([a, b]).toEqual([1e-13, 300]);
      expect(r).toBeGreaterThan(0.5 / 21);
      expect(r).toBeLessThan(0.5 * 21);
      expect(Math.abs(Math.log(alpha! / 10))).toBeCloseTo(0.2, 12);
    }
  });
});

function dot(one: readonly number[], other: readonly number[]): number {
  return one.reduce((sum, value, i) => sum + value * other[i]!, 0);
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
