import { expect, it } from "vitest";
import { normalDensity, normalTail } from "#shared/engine/math/normalTail.ts";

/** z and P(Z > z): mpmath 1.3, erfc. */
const tails = [
  [0, 0.5],
  [1, 0.158655253931457],
  [1.2815515655446004, 0.1],
  [-1.959963984540054, 0.975],
  [3, 0.00134989803163009],
] as const;

it.each(tails)("agrees with erfc at %f to 7.5e-8", (z, tail) => {
  expect(Math.abs(normalTail(z, normalDensity(z)) - tail)).toBeLessThan(7.5e-8);
});

it("has nothing left far out", () => {
  expect(normalTail(60, normalDensity(60))).toBe(0);
  expect(normalTail(-60, normalDensity(-60))).toBe(1);
});
