import { describe, expect, it } from "vitest";
import { groupRange } from "#shared/engine/clv/groupRange.ts";
import { erlangQuantiles } from "#shared/engine/math/erlang.ts";

const quantiles = erlangQuantiles();

/** Shape, 10 % and 90 % quantile of Gamma(shape, 1): the regularised incomplete gamma function inverted with mpmath 1.3. */
const gammaQuantiles = [
  [1, 0.105360515657826, Math.LN10],
  [1.25, 0.190394733903732, 2.72394007419185],
  [1.4, 0.249736475045508, 2.96694370390108],
  [1.75, 0.406889218906724, 3.51318144516158],
  [2.5, 0.805153993481162, 4.61817844989056],
  [10.5, 6.61979898769765, 14.8075447180914],
  [100.5, 87.8855903834183, 113.542570423238],
] as const;

describe("groupRange", () => {
  it("is within 0.6 % of the gamma quantiles of the same mean and variance", () => {
    for (const [shape, low, high] of gammaQuantiles) {
      const range = groupRange(shape, shape, 0, quantiles);
      expect(Math.abs(range.low / low - 1)).toBeLessThan(0.006);
      expect(Math.abs(range.high / high - 1)).toBeLessThan(0.006);
    }
  });

  it("is a customer's own range for a group of one", () => {
    const range = groupRange(600, 600 ** 2 / 3, 0, quantiles);
    expect(range.low).toBeCloseTo(200 * quantiles.low(3), 6);
    expect(range.high).toBeCloseTo(200 * quantiles.high(3), 6);
  });

  it("stays above zero for one small customer whose mean and variance were rounded", () => {
    expect(groupRange(1, 2, 0, quantiles).low).toBeGreaterThan(0);
    expect(groupRange(2, 6, 0, quantiles).low).toBeGreaterThan(0);
  });

  it("narrows with the root of the number of customers", () => {
    const one = groupRange(100, 100 ** 2, 0, quantiles);
    const hundred = groupRange(100 * 100, 100 * 100 ** 2, 0, quantiles);
    const width = (range: { low: number; high: number }) => range.high - range.low;
    expect(width(hundred) / width(one) / 10).toBeGreaterThan(1);
    expect(width(hundred) / width(one) / 10).toBeLessThan(1.2);
  });

  it("holds the mean for losses, for losses that cancel gains, and for nothing", () => {
    const loss = groupRange(-600, 600 ** 2 / 3, -600, quantiles);
    expect([loss.low < -600, loss.high > -600]).toEqual([true, true]);
    const nearZero = groupRange(1, 10_000, -50, quantiles);
    expect(nearZero.low).toBeCloseTo(1 - 128.155, 3);
    expect(groupRange(0, 0, 0, quantiles)).toEqual({ low: 0, high: 0 });
  });

  it("stays at or above zero where nobody can bring a loss, however rarely they buy", () => {
    // Gamma(0.2, 1), as `smallGammaQuantile` is held to.
    const rare = groupRange(20, 2_000, 0, quantiles);
    expect(rare.low / 100).toBeCloseTo(6.5255163286197e-6, 12);
    expect(rare.high / 100).toBeCloseTo(0.604902320986574, 9);
    expect(groupRange(1, 10_000, 0, quantiles).low).toBeGreaterThanOrEqual(0);
  });

  it("has no jump where rare gains become a sum of many", () => {
    const [below, above] = [0.9999, 1.0001].map((shape) => groupRange(shape, shape, 0, quantiles));
    expect(Math.abs(below!.high / above!.high - 1)).toBeLessThan(1e-3);
    expect(Math.abs(below!.low / above!.low - 1)).toBeLessThan(1e-3);
  });
});
