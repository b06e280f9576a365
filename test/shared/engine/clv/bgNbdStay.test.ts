import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { purchasesBy, rateAt } from "#shared/engine/clv/bgNbdStay.ts";
import { adaptiveIntegral } from "#shared/engine/math/adaptiveIntegral.ts";
import { logBeta } from "#shared/engine/math/logBeta.ts";

describe("what a customer who is there will buy", () => {
  const stay = fc
    .tuple(powerOf10(-1, 2.5), powerOf10(0.05, 1), powerOf10(0.05, 2))
    .map(([k, a, b]) => ({ k, a, b }));

  it("is the mean over their chance of leaving", () => {
    fc.assert(
      fc.property(stay, powerOf10(-2, 3), (of, s) => {
        const { k, a, b } = of;
        const weight = (p: number) =>
          Math.exp((a - 1) * Math.log(p) + (b - 1) * Math.log1p(-p) - logBeta(a, b));
        const mean = (f: (p: number) => number) =>
          // Near 0 and 1 the density is a power: p = y² (3 − 2 y) rounds both ends.
          adaptiveIntegral(
            (y) => {
              const p = y * y * (3 - 2 * y);
              return 6 * y * (1 - y) * weight(p) * f(p);
            },
            { from: 0, to: 1, widest: 1 / 64 },
          );
        const purchases = mean((p) => -Math.expm1(-k * Math.log1p(p * s)) / p);
        near(purchasesBy(of, s), purchases, purchases, 1e-10);
        const slope = mean((p) => Math.exp(-(k + 1) * Math.log1p(p * s)));
        near(rateAt(of, s), slope, slope, 1e-9);
      }),
      { numRuns: 200 },
    );
  });

  it("grows at its rate, short sums and quadrature alike", () => {
    fc.assert(
      fc.property(
        powerOf10(-2, 2.5),
        powerOf10(-8, 1),
        powerOf10(-1, 5),
        powerOf10(-2, 4),
        (k, a, b, s) => {
          const of = { k, a, b };
          const grown = adaptiveIntegral((v) => k * rateAt(of, Math.expm1(v)) * Math.exp(v), {
            from: 0,
            to: Math.log1p(s),
            widest: 0.5,
          });
          near(purchasesBy(of, s), grown, grown, 1e-10);
        },
      ),
      { numRuns: 100 },
    );
  });
});

function near(found: number, true_: number, size: number, tolerance: number) {
  expect(Math.abs(found - true_)).toBeLessThanOrEqual(tolerance * Math.abs(size));
}

function powerOf10(from: number, to: number): fc.Arbitrary<number> {
  return fc.double({ min: from, max: to, noNaN: true }).map((power) => 10 ** power);
}
