import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { topFifthHeld } from "#shared/engine/forecast/topFifth.ts";

const columns = fc
  .array(
    fc.record({
      rule: fc.integer({ min: 0, max: 8 }),
      held: fc.nat(1000),
      isCounted: fc.boolean(),
    }),
    { minLength: 1, maxLength: 40 },
  )
  .map((rows) => ({
    rule: Float64Array.from(rows, ({ rule }) => rule),
    held: Float64Array.from(rows, ({ held }) => held),
    isCounted: Uint8Array.from(rows, ({ isCounted }) => Number(isCounted)),
  }));

describe("the part that the best fifth holds", () => {
  it("is what the two best of ten hold", () => {
    const rule = Float64Array.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
    const held = Float64Array.of(50, 0, 0, 0, 0, 0, 0, 10, 30, 10);
    expect(topFifthHeld(rule, held, new Uint8Array(10).fill(1))).toBe(0.4);
  });

  it("rounds a broken number of customers up: two of six", () => {
    const rule = Float64Array.of(6, 5, 4, 3, 2, 1);
    expect(topFifthHeld(rule, Float64Array.of(1, 1, 1, 1, 0, 0), new Uint8Array(6).fill(1))).toBe(
      0.5,
    );
  });

  it("is a fifth where the rule tells nobody apart", () => {
    const rule = new Float64Array(10).fill(7);
    const held = Float64Array.of(90, 1, 1, 1, 1, 1, 1, 1, 1, 2);
    expect(topFifthHeld(rule, held, new Uint8Array(10).fill(1))).toBeCloseTo(0.2, 12);
  });

  it("gives equals at the border the places that are left: two of three beside the best", () => {
    const rule = Float64Array.of(9, 5, 5, 5, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1);
    const held = Float64Array.of(10, 30, 30, 30, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    // Three of fifteen: the best, and two thirds of the three who share the next place.
    expect(topFifthHeld(rule, held, new Uint8Array(15).fill(1))).toBeCloseTo(0.7, 12);
  });

  it("is nothing where nothing was brought, or nobody is counted", () => {
    expect(topFifthHeld(Float64Array.of(1, 2), new Float64Array(2), Uint8Array.of(1, 1))).toBe(0);
    expect(topFifthHeld(Float64Array.of(1, 2), Float64Array.of(1, 1), new Uint8Array(2))).toBe(0);
  });

  it("is never more than who knew would hold", () => {
    fc.assert(
      fc.property(columns, ({ rule, held, isCounted }) => {
        const share = topFifthHeld(rule, held, isCounted);
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(topFifthHeld(held, held, isCounted) + 1e-12);
      }),
    );
  });
});
