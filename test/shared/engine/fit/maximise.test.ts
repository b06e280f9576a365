import { describe, expect, it } from "vitest";
import { maximise, type Objective } from "#shared/engine/fit/maximise.ts";
import { inverseOf } from "#shared/engine/fit/symmetricMatrix.ts";

/** Rosenbrock (1960), The Computer Journal 3, 175–184, upside down: a bent ridge, its top at (1, 1). */
const bentRidge: Objective = ([x = 0, y = 0]) => ({
  value: -(100 * (y - x * x) ** 2 + (1 - x) ** 2),
  gradient: [400 * x * (y - x * x) + 2 * (1 - x), -200 * (y - x * x)],
});

describe("maximise", () => {
  it("follows a bent ridge to its top", () => {
    const found = maximise(bentRidge, { starts: [[-1.2, 1]] });
    expect(found.hasConverged).toBe(true);
    expect(found.logParameters[0]).toBeCloseTo(1, 9);
    expect(found.logParameters[1]).toBeCloseTo(1, 9);
    expect(found.evaluations).toBeLessThan(120);
  });

  it("tells the curvature at the top: of the ridge 802, −400, −400, 200", () => {
    const { negativeHessian } = maximise(bentRidge, { starts: [[-1.2, 1]] });
    const wanted = [
      [802, -400],
      [-400, 200],
    ];
    // One-sided differences over 1e-4 of a curvature that itself changes by 2,400 in one.
    negativeHessian.forEach((row, i) => {
      row.forEach((entry, j) => {
        expect(Math.abs(entry - wanted[i]![j]!)).toBeLessThan(0.2);
      });
    });
  });

  it("begins at the best start, and climbs from the next where that has no likelihood", () => {
    const hill: Objective = ([x = 0]) =>
      x < 0
        ? { value: Number.NaN, gradient: [0] }
        : { value: -((x - 2) ** 2), gradient: [-2 * (x - 2)] };
    const found = maximise(hill, { starts: [[-1], [9]] });
    expect(found.hasConverged).toBe(true);
    expect(found.logParameters[0]).toBeCloseTo(2, 9);
  });

  it("does not say that it has found a maximum where nothing can be told", () => {
    const nowhere: Objective = () => ({ value: Number.NaN, gradient: [Number.NaN, Number.NaN] });
    const found = maximise(nowhere, { starts: [[0, 0]] });
    expect(found.hasConverged).toBe(false);
  });

  it("stops at a bound, with the rest of the parameters at their best", () => {
    /** A ridge that rises for ever along x = y, ever less. */
    const endless: Objective = ([x = 0, y = 0]) => ({
      value: -Math.exp(-x) - 1000 * (x - y) ** 2,
      gradient: [Math.exp(-x) - 2000 * (x - y), 2000 * (x - y)],
    });
    const found = maximise(endless, { starts: [[0, 3]], lower: [-5, -9], upper: [6, 9] });
    expect(found.hasConverged).toBe(true);
    expect(found.logParameters[0]).toBeCloseTo(6, 9);
    expect(found.logParameters[1]).toBeCloseTo(6, 6);
    expect(found.negativeHessian[0]).toEqual([0, 0]);
    expect(inverseOf(found.negativeHessian, [false, true])![1]![1]).toBeCloseTo(1 / 2000, 8);
  });

  it("climbs out of a hollow", () => {
    /** cos: from just beside its bottom. */
    const wave: Objective = ([x = 0]) => ({ value: Math.cos(x), gradient: [-Math.sin(x)] });
    const found = maximise(wave, { starts: [[3]] });
    expect(found.hasConverged).toBe(true);
    expect(found.value).toBeCloseTo(1, 12);
  });
});

describe("inverseOf", () => {
  it("inverts what is kept, and leaves zeros for the rest", () => {
    const matrix = [
      [4, 9, 2],
      [9, 9, 9],
      [2, 9, 3],
    ];
    const inverse = inverseOf(matrix, [true, false, true])!;
    expect(inverse[0]![0]).toBeCloseTo(3 / 8, 12);
    expect(inverse[0]![2]).toBeCloseTo(-2 / 8, 12);
    expect(inverse[2]![2]).toBeCloseTo(4 / 8, 12);
    expect(inverse[1]).toEqual([0, 0, 0]);
  });

  it("has none where a direction is flat or hollow", () => {
    expect(
      inverseOf([
        [1, 1],
        [1, 1],
      ]),
    ).toBeNull();
    expect(
      inverseOf([
        [1, 0],
        [0, -1],
      ]),
    ).toBeNull();
  });
});
