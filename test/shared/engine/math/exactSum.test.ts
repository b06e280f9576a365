import fc from "fast-check";
import { expect, it } from "vitest";
import { exactSum } from "#shared/engine/math/exactSum.ts";

const values = fc.array(
  fc.oneof(
    fc.double({ min: -1e12, max: 1e12, noNaN: true }),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.constantFrom(1e-300, 5e-324, -1e-20, 1e15),
  ),
);

it("does not depend on the order, to the last bit", () => {
  fc.assert(
    fc.property(values, fc.func(fc.nat()), (column, key) => {
      const shuffled = [...column].sort((a, b) => key(a) - key(b)).reverse();
      expect(exactSum(Float64Array.from(shuffled))).toBe(exactSum(Float64Array.from(column)));
    }),
  );
});

it("is the sum, but for a last digit of the largest value", () => {
  fc.assert(
    fc.property(values, (column) => {
      const largest = Math.max(0, ...column.map(Math.abs));
      const sum = column.reduce((total, value) => total + value, 0);
      const bound = (1 + column.length) ** 2 * largest * Number.EPSILON;
      expect(Math.abs(exactSum(Float64Array.from(column)) - sum)).toBeLessThanOrEqual(bound);
    }),
  );
});

it("counts only what is to be counted", () => {
  const isCounted = Uint8Array.of(1, 0, 1);
  expect(exactSum(Float64Array.of(0.25, 1e300, 0.5), isCounted)).toBe(0.75);
  expect(exactSum(Int32Array.of(), null)).toBe(0);
});
