import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { survivingPeriods } from "#shared/engine/clv/survivingPeriods.ts";

const positive = fc.double({ min: 1e-3, max: 500, noNaN: true });

describe("periods that somebody stays for", () => {
  it("come out alike by the continued fraction and by the sum itself", () => {
    const rate = fc.double({ min: 1e-3, max: 2, noNaN: true });
    fc.assert(
      fc.property(positive, positive, rate, (leave, stay, perPeriod) => {
        const forEver = survivingPeriods(leave, stay, perPeriod, Number.POSITIVE_INFINITY);
        // e^−40 is what the sum leaves out: nothing of a double.
        const summed = survivingPeriods(leave, stay, perPeriod, Math.ceil(50 / perPeriod));
        expect(forEver / summed).toBeCloseTo(1, 10);
      }),
    );
  });

  // Σ (s)ₖ/(l + s)ₖ = s/(l − 1) for l > 1: the mean of a Beta-geometric lifetime.
  it("are stay ÷ (leave − 1) in all where nothing is discounted", () => {
    expect(survivingPeriods(6, 4, 0, 100_000)).toBeCloseTo(4 / 5, 12);
    expect(survivingPeriods(3, 10, 1e-13, Number.POSITIVE_INFINITY)).toBeCloseTo(5, 5);
  });

  it("are none within no period", () => {
    expect(survivingPeriods(1, 1, 0, 0)).toBe(0);
  });
});
