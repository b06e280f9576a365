import { describe, expect, it } from "vitest";
import { scaledExponentialIntegral } from "#shared/engine/math/exponentialIntegral.ts";

/** Order p, y, e^y E_p(y): mpmath 1.3 at 60 digits or more. */
const values = [
  [1, 0.001, 6.337874070325488],
  [1, 0.5, 0.9229106324837305],
  [1.000000001, 0.07, 2.306791541747058],
  [0.9999999, 0.07, 2.306791858108356],
  [0.5, 0.1, 4.0556507920419635],
  [0.61, 0.09, 3.634475828535787],
  [1.5, 1.9, 0.3256085236711769],
  [2, 0.01, 0.9592148855654358],
  [3, 1.5, 0.2542887529530308],
  [7.5, 0.3, 0.14597093100929434],
  [26, 0.5, 0.03918438044693971],
  [30.25, 1.9, 0.03203819076660261],
  [400, 0.2, 0.0025050068683316745],
  [1e5, 0.7, 1.0000029999389987e-5],
  [1e-8, 0.01, 99.99999592148865],
  [0.2, 1.99, 0.4680902094886811],
  [2.3, 2, 0.2585867604837548],
  [0.6, 5, 0.18125436449552232],
  [1, 80, 0.01234751666367861],
  [12, 1e-8, 0.09090909081818181],
  [0.39, 1e6, 9.999996100005421e-7],
  [1e-4, 1e-12, 997298283901.7703],
] as const;
/** Sixteen digits are given; a few roundings are ours. */
const TOLERANCE = 2e-14;

describe("scaledExponentialIntegral", () => {
  it.each(values)("order %d at %d", (order, y, value) => {
    const found = scaledExponentialIntegral(order)(y);
    expect(Math.abs(found / value - 1)).toBeLessThan(TOLERANCE);
  });

  it("obeys its recurrence where the methods meet", () => {
    for (const order of [1e-6, 0.3, 0.5, 0.9, 1, 1.4999, 1.5, 2, 5.5, 25.2, 26, 27.1, 90]) {
      for (const y of [1e-6, 0.1, 1, 1.9999999, 2, 2.5, 30]) {
        const below = scaledExponentialIntegral(order)(y);
        const above = scaledExponentialIntegral(order + 1)(y);
        expect(order * above + y * below).toBeCloseTo(1, 13);
      }
    }
  });
});
