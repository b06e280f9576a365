import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { betaMean, type FunctionOfShare } from "#shared/engine/math/betaMean.ts";

/** E[1 ÷ (1 + 100 p)] = ₂F₁(1, a; a + b; −100), with mpmath 1.3 at 40 digits. */
const means = [
  [1e-7, 31096, 0.9999999996794428],
  [300, 2, 0.009966555206168197],
  [2.2, 6000, 0.9651746414115315],
  [0.01, 0.02, 0.640492307652427],
] as const;
const slow: FunctionOfShare = {
  at: (p) => 1 / (1 + 100 * p),
  atZero: 1,
  fall: 100,
  steepness: 1,
};

describe("betaMean", () => {
  it.each(means)("with a = %d and b = %d, as at 40 digits", (a, b, mean) => {
    expect(Math.abs(betaMean(a, b, slow) / mean - 1)).toBeLessThan(1e-14);
  });

  it("knows the moments of the beta distribution, however small or large its parameters", () => {
    const parameter = fc.double({ min: -9, max: 5, noNaN: true }).map((power) => 10 ** power);
    fc.assert(
      fc.property(parameter, parameter, (a, b) => {
        const stays = betaMean(a, b, { at: (p) => 1 - p, atZero: 1, fall: 1, steepness: 0 });
        // 1 − p has as few digits as 1 + e^y where p is nearly 1.
        expect(Math.abs(stays - b / (a + b))).toBeLessThan(1e-14);
        const f: FunctionOfShare = { at: (p) => (2 - p) ** 2, atZero: 4, fall: 1, steepness: 0 };
        const square = betaMean(a, b, f);
        const mean = a / (a + b);
        const true_ = 4 - 4 * mean + (mean * (a + 1)) / (a + b + 1);
        expect(Math.abs(square / true_ - 1)).toBeLessThan(1e-13);
      }),
    );
  });
});
