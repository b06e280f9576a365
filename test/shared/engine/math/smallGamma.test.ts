import { expect, it } from "vitest";
import { smallGammaQuantile } from "#shared/engine/math/smallGamma.ts";

/** Shape, 10 % and 90 % quantile: the regularised incomplete gamma function inverted with mpmath 1.3 at 30 digits. */
const quantiles = [
  [0.05, 5.84463205728652e-21, 0.0763171139091885],
  [0.2, 6.5255163286197e-6, 0.604902320986574],
  [0.5, 0.00789538704671561, 1.35277172704771],
  [0.9, 0.0771967210937993, 2.12666008928751],
  [1, 0.105360515657826, Math.LN10],
] as const;

it.each(quantiles)("agrees with mpmath at shape %f", (shape, low, high) => {
  expect(Math.abs(smallGammaQuantile(0.1, shape) / low - 1)).toBeLessThan(1e-12);
  expect(Math.abs(smallGammaQuantile(0.9, shape) / high - 1)).toBeLessThan(1e-12);
});

it("is zero, not less and not NaN, where the quantile is below the least number", () => {
  expect(smallGammaQuantile(0.1, 1e-3)).toBe(0);
  expect(smallGammaQuantile(0.9, 1e-5)).toBe(0);
});
