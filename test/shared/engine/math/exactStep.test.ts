import fc from "fast-check";
import { expect, it } from "vitest";
import { exactStep } from "#shared/engine/math/exactStep.ts";
import { roundHalfUp } from "#shared/engine/math/roundHalfUp.ts";

it("is 1 for a million customers with a million of money each", () => {
  expect(exactStep(new Float64Array(1_000_000).fill(1_000_000_00))).toBe(1);
});

it("makes a sum of any values the same in any order", () => {
  const value = fc.oneof(fc.maxSafeInteger(), fc.double({ min: -1e30, max: 1e30, noNaN: true }));
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 50 }), (values) => {
      const step = exactStep(Float64Array.from(values));
      const total = (order: readonly number[]) =>
        order.reduce((sum, number) => sum + roundHalfUp(number / step), 0);
      const ascending = [...values].sort((a, b) => a - b);
      expect(total(values)).toBe(total(ascending));
      expect(total(values)).toBe(total(ascending.reverse()));
    }),
  );
});

it("rounds halves upwards and forgives what arithmetic took from them", () => {
  expect([2.5, -2.5, 2.4999, 1.005 * 100].map(roundHalfUp)).toEqual([3, -2, 2, 101]);
});
