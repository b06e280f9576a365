import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { continuousRate, ratePerPeriod, unitsPerYear } from "#shared/engine/clv/discount.ts";

describe("the rate of discount", () => {
  // ln 1.1 = 0.09531017980432486 (any table of logarithms), by 52.
  it("is ln 1.1 ÷ 52 a week for 10 % a year", () => {
    expect(continuousRate(0.1, unitsPerYear.weeks)).toBeCloseTo(0.00183288807316009, 16);
  });

  // The features' own trap: the monthly rate of 10 % a year is 0.797 %, not 0.833 %.
  it("of a month compounds to the rate of the year", () => {
    expect(ratePerPeriod(0.1, 12)).toBeCloseTo(0.00797414042890374, 14);
  });

  it("discounts a year alike, continuously and by the period, whatever the unit", () => {
    const rate = fc.double({ min: 0, max: 1, noNaN: true });
    const perYear = fc.constantFrom(...Object.values(unitsPerYear));
    fc.assert(
      fc.property(rate, perYear, (annual, units) => {
        expect(Math.exp(continuousRate(annual, units) * units)).toBeCloseTo(1 + annual, 12);
        expect((1 + ratePerPeriod(annual, units)) ** units).toBeCloseTo(1 + annual, 10);
      }),
    );
  });
});
