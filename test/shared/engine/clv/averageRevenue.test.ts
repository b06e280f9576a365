/** Golden values: the product's reference customer: 400 a year, 40 % kept, three years: 480.00. */
import { describe, expect, it } from "vitest";
import { averageRevenue, averageRevenueValue } from "#shared/engine/clv/averageRevenue.ts";
import { simpleValue } from "#shared/engine/clv/simpleValue.ts";
import { wholeValue } from "#shared/engine/clv/wholeValue.ts";

describe("average revenue", () => {
  it("is total revenue by active period, and no lifetime value", () => {
    expect(averageRevenue(1200, 3)).toBe(400);
  });

  it("gives the standard form with a lifetime of 1 ÷ churn", () => {
    expect(averageRevenueValue(400, 0.4, 1 / 3, 1)).toBeCloseTo(480, 9);
    expect(averageRevenueValue(400, 0.4, 0.5, 1)).toBeCloseTo(320, 9);
  });

  it("counts no lifetime past 36 months, by year or by month", () => {
    expect(averageRevenueValue(400, 0.4, 0.25, 1)).toBe(480);
    expect(averageRevenueValue(1, 1, 0, 1)).toBe(3);
    expect(averageRevenueValue(1, 1, 0, 12)).toBe(36);
    expect(averageRevenueValue(1, 1, 0.01, 12)).toBe(36);
    expect(averageRevenueValue(1, 1, 0.05, 12)).toBe(20);
  });
});

describe("the simple form", () => {
  it("agrees with the reference customer: four orders of 100 a year for three years", () => {
    expect(simpleValue(100, 4, 0.4, 3)).toBe(480);
  });
});

describe("historical + current + potential", () => {
  it("weighs what cross-selling may add by its chance", () => {
    const parts = {
      historic: 320,
      current: 160,
      expected: 120,
      crossSellGap: 200,
      crossSellChance: 0.1,
    };
    expect(wholeValue(parts)).toBe(620);
  });
});
