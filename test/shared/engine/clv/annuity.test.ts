/** Golden value: 160 a year over three years at 10 % is 397.90; the literal 160 × 3 × 10 % would be 48. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { annuityValue } from "#shared/engine/clv/annuity.ts";
import { netPresentValue } from "#shared/engine/clv/discountedCashFlow.ts";

describe("(revenue − cost) × lifecycle × discount", () => {
  it("agrees with the reference customer, and is not the literal product", () => {
    expect(annuityValue(1, 0.1, 3)).toBeCloseTo(2.4869, 4);
    expect(annuityValue(400 - 240, 0.1, 3)).toBeCloseTo(397.9, 2);
    expect(annuityValue(160, 0.1, 3)).not.toBeCloseTo(48, 0);
  });

  it("is the sum of payments at the end of each period", () => {
    const rate = fc.oneof(fc.constant(0), fc.double({ min: 1e-12, max: 1, noNaN: true }));
    fc.assert(
      fc.property(rate, fc.integer({ min: 0, max: 60 }), (discountRate, periods) => {
        const each = Array<number>(periods).fill(1);
        expect(annuityValue(1, discountRate, periods)).toBeCloseTo(
          netPresentValue(each, discountRate, 1),
          9,
        );
      }),
    );
  });

  it("takes part of a period, and any number of periods when money costs nothing", () => {
    expect(annuityValue(1, 0, 2.5)).toBe(2.5);
    expect(annuityValue(1, 0.1, 2.5)).toBeGreaterThan(annuityValue(1, 0.1, 2));
    expect(annuityValue(1, 0.1, 2.5)).toBeLessThan(annuityValue(1, 0.1, 3));
  });
});
