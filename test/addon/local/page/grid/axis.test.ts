import fc from "fast-check";
import { expect, it } from "vitest";
import {
  axisOf,
  lengthOf,
  placeAt,
  sizeOf,
  startOf,
} from "../../../../../addon/local/page/grid/axis.ts";

const axes = fc
  .record({
    count: fc.integer({ min: 1, max: 2000 }),
    own: fc.array(fc.integer({ min: 1, max: 90 }), { maxLength: 250 }),
    size: fc.integer({ min: 1, max: 60 }),
  })
  .map(({ count, own, size }) => axisOf(count, own, size));

it("finds every place at its first and at its last pixel", () => {
  fc.assert(
    fc.property(axes, fc.nat(), (axis, seed) => {
      const place = seed % axis.count;
      expect(placeAt(axis, startOf(axis, place))).toBe(place);
      expect(placeAt(axis, startOf(axis, place + 1) - 1)).toBe(place);
    }),
  );
});

it("is as long as its places together", () => {
  fc.assert(
    fc.property(axes, (axis) => {
      let sum = 0;
      for (let place = 0; place < axis.count; place++) sum += sizeOf(axis, place);
      expect(lengthOf(axis)).toBe(sum);
    }),
  );
});

it("stays within the sheet for pixels beyond it", () => {
  const axis = axisOf(3, [10, 20], 30);
  expect(placeAt(axis, -5)).toBe(0);
  expect(placeAt(axis, 1e9)).toBe(2);
});
