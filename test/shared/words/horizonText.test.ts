import { describe, expect, it } from "vitest";
import { besideColumnWords } from "#shared/words/besideColumns.ts";
import { customerColumnWords } from "#shared/words/customerColumns.ts";
import { daysOfMonths, horizonText } from "#shared/words/horizonText.ts";
import { columnFacts } from "./columnFacts.ts";

describe("a horizon", () => {
  it("is told in months where it is a whole number of them, to the day or so", () => {
    expect([30, 31, 91, 182, 183, 365, 730, 1825].map((days) => horizonText(days, "en"))).toEqual([
      "1 month",
      "1 month",
      "3 months",
      "6 months",
      "6 months",
      "12 months",
      "24 months",
      "60 months",
    ]);
    expect(horizonText(365, "zh")).toBe("12个月");
  });

  it("is told in days where it is not", () => {
    expect(horizonText(200, "en")).toBe("200 days");
    expect(horizonText(1000, "zh")).toBe("1,000天");
    expect([45, 90, 180].map((days) => horizonText(days, "en"))).toEqual([
      "45 days",
      "90 days",
      "180 days",
    ]);
  });

  it("of any number of months up to five years is those months again", () => {
    for (let months = 1; months <= 60; months++) {
      expect(horizonText(daysOfMonths(months), "zh")).toBe(`${months}个月`);
    }
  });

  it("stands in the headers that speak of the future", () => {
    const header = (days: number) => {
      const facts = columnFacts({ options: { horizonDays: days } });
      return [
        customerColumnWords("expectedValue", "en", facts).header,
        customerColumnWords("expectedOrders", "zh", facts).header,
        besideColumnWords("expectedValue", "en", facts).header,
      ];
    };
    expect(header(365)).toEqual([
      "Expected value (12 months)",
      "12个月预期订单数",
      "CV · Expected value 12m",
    ]);
    expect(header(200)).toEqual([
      "Expected value (200 days)",
      "200天预期订单数",
      "CV · Expected value 200d",
    ]);
  });
});
