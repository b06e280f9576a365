import fc from "fast-check";
import { expect, it } from "vitest";
import { median } from "#shared/engine/math/median.ts";

function medianBySorting(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >>> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

it.each([
  ["fractions", fc.double({ min: 1e-6, max: 1e5, noNaN: true })],
  ["many equals", fc.integer({ min: 1, max: 4 })],
  ["one far outlier", fc.constantFrom(1, 1.5, 2, 1e9)],
])("is the middle of the sorted values: %s", (_, value) => {
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 200, size: "max" }), (values) => {
      expect(median(Float64Array.from(values))).toBe(medianBySorting(values));
    }),
  );
});

it("is the mean of the two middle values when their number is even", () => {
  expect(median(Float64Array.of(4, 1, 3, 2))).toBe(2.5);
});
