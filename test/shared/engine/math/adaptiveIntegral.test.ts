import { describe, expect, it } from "vitest";
import { adaptiveIntegral } from "#shared/engine/math/adaptiveIntegral.ts";

describe("adaptiveIntegral", () => {
  it("integrates what has an antiderivative to the last digits", () => {
    const bell = adaptiveIntegral((at) => Math.exp(-at * at), { from: -20, to: 20, widest: 5 });
    expect(bell).toBeCloseTo(Math.sqrt(Math.PI), 13);
    const growth = adaptiveIntegral(Math.exp, { from: 0, to: 30, widest: 30 });
    expect(growth / Math.expm1(30)).toBeCloseTo(1, 13);
  });

  it("halves until a root's steep end is sure", () => {
    const root = adaptiveIntegral(Math.sqrt, { from: 0, to: 1, widest: 1 });
    expect(Math.abs(root - 2 / 3)).toBeLessThan(1e-11);
  });

  it("finds a peak narrower than a panel", () => {
    const peak = (at: number) => Math.exp(-(((at - 0.3) / 0.01) ** 2));
    const found = adaptiveIntegral(peak, { from: 0, to: 4, widest: 0.5 });
    expect(found / (0.01 * Math.sqrt(Math.PI))).toBeCloseTo(1, 11);
  });

  it("of an empty range is nothing", () => {
    expect(adaptiveIntegral(Math.exp, { from: 1, to: 1, widest: 1 })).toBe(0);
  });
});
