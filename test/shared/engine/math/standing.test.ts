import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { noStanding, percentRank, standingIn } from "#shared/engine/math/standing.ts";
import { UNKNOWN } from "#shared/engine/population.ts";

/** The definition itself, quadratic. */
function countedBelow(values: readonly number[], isKnown: readonly boolean[]): readonly number[] {
  return values.map((value, i) =>
    isKnown[i] ? values.filter((other, j) => isKnown[j] && other < value).length : UNKNOWN,
  );
}

describe.each([
  ["a narrow range, counted", fc.integer({ min: -3, max: 20 })],
  ["a wide range, sorted by digits", fc.integer({ min: -1_000_000, max: 4_000_000_000 })],
  ["a range past 32 bits, sorted", fc.maxSafeInteger()],
  ["fractions, sorted", fc.double({ noNaN: true, noDefaultInfinity: true })],
  ["halves among whole numbers", fc.integer({ min: 0, max: 9 }).map((n) => n / 2)],
])("with %s", (_, value) => {
  it("counts the known values strictly below each", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(value, fc.boolean()), { maxLength: 80, size: "max" }),
        (rows) => {
          const values = rows.map(([number]) => number);
          const isKnown = rows.map(([, known]) => known);
          const standing = standingIn(Float64Array.from(values), Uint8Array.from(isKnown, Number));
          const known = values.filter((_value, i) => isKnown[i]);
          expect([...standing.below]).toEqual(countedBelow(values, isKnown));
          expect(standing.known).toBe(known.length);
          expect(standing.allEqual).toBe(known.every((number) => number === known[0]));
        },
      ),
    );
  });
});

it("sorts a long column of money by digits as the definition does", () => {
  const values = Array.from({ length: 3000 }, (_, i) => (i * 7_919_777) % 100_003);
  const all = values.map(() => true);
  const standing = standingIn(Float64Array.from(values), new Uint8Array(3000).fill(1));
  expect([...standing.below]).toEqual(countedBelow(values, all));
});

it("ranks like PERCENTRANK.INC: ties take the lower rank, the best has 1, the worst 0", () => {
  const standing = standingIn(Int32Array.of(10, 30, 20, 20, 40), new Uint8Array(5).fill(1));
  expect([0, 1, 2, 3, 4].map((i) => percentRank(standing, i))).toEqual([0, 0.75, 0.25, 0.25, 1]);
});

it("ranks one customer alone 0", () => {
  expect(percentRank(standingIn(Int32Array.of(5), Uint8Array.of(1)), 0)).toBe(0);
});

it("says nothing of anybody where there is no standing", () => {
  const standing = noStanding(2);
  expect([...standing.below]).toEqual([UNKNOWN, UNKNOWN]);
  expect(standing.known).toBe(0);
});
