import fc from "fast-check";
import { expect, it } from "vitest";
import { shiftedArea } from "../../../../addon/local/document/shiftedArea.ts";

const at = (row: number, rows: number) => ({ row, column: 1, rows, columns: 1 });

it.each([
  ["before it", 1, 2, [7, 3]],
  ["at its first row", 5, 2, [7, 3]],
  ["inside it", 6, 2, [5, 5]],
  ["after it", 8, 2, [5, 3]],
])("moves or grows an area when rows are inserted %s", (_, from, count, [row = 0, rows = 0]) => {
  expect(shiftedArea(at(5, 3), "row", from, count)).toEqual(at(row, rows));
});

it("keeps exactly those rows of an area that are not taken away", () => {
  const small = fc.integer({ min: 1, max: 12 });
  fc.assert(
    fc.property(small, small, small, small, (row, rows, from, count) => {
      // The rows one by one, as an independent count.
      const left = Array.from({ length: rows }, (_, i) => row + i)
        .filter((line) => line < from || line >= from + count)
        .map((line) => (line < from ? line : line - count));
      const expected = left.length === 0 ? null : at(left[0]!, left.length);
      expect(shiftedArea(at(row, rows), "row", from, -count)).toEqual(expected);
    }),
  );
});
