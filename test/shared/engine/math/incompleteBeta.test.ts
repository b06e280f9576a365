import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { incompleteBeta } from "#shared/engine/math/incompleteBeta.ts";

/** x, a, b, I: the integral by quadrature with mpmath 1.3 at 30 digits. */
const known = [
  [0.3, 2, 3, 0.3483],
  [0.02, 5, 200, 0.386940322050112],
  [0.501, 1e5, 1e5, 0.814453255442443],
] as const;

describe("incompleteBeta", () => {
  it.each(known)("agrees with mpmath at x = %f, a = %f, b = %f", (x, a, b, value) => {
    // Half the bits go with ln B at shapes of a hundred thousand.
    expect(Math.abs(incompleteBeta(x, a, b) / value - 1)).toBeLessThan(a > 1000 ? 1e-11 : 1e-14);
  });

  it("is the share of a uniform variable at a = b = 1, and its power at b = 1", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }), (x) => {
        expect(incompleteBeta(x, 1, 1)).toBeCloseTo(x, 13);
        expect(incompleteBeta(x, 3.5, 1)).toBeCloseTo(x ** 3.5, 13);
      }),
    );
  });

  it("and its mirror image make one, wherever the fraction is turned round", () => {
    const shape = fc.double({ min: 0.05, max: 2000, noNaN: true });
    fc.assert(
      // So that 1 − x is exact.
      fc.property(fc.integer({ min: 0, max: 1024 }), shape, shape, (steps, a, b) => {
        const x = steps / 1024;
        const sum = incompleteBeta(x, a, b) + incompleteBeta(1 - x, b, a);
        expect(Math.abs(sum - 1)).toBeLessThan(1e-10);
      }),
    );
  });
});
