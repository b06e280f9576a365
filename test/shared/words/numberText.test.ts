import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { amountText, moneyText, numberText } from "#shared/words/numberText.ts";

describe("numberText", () => {
  it("groups digits by three and rounds half away from zero", () => {
    expect(numberText(0)).toBe("0");
    expect(numberText(999)).toBe("999");
    expect(numberText(1230)).toBe("1,230");
    expect(numberText(1_230_000)).toBe("1,230,000");
    expect(numberText(-1234.5)).toBe("-1,235");
    expect(numberText(-0.4)).toBe("0");
    expect(numberText(1.005, 2)).toBe("1.01");
    expect(numberText(0.07, 2)).toBe("0.07");
  });

  it("agrees with Intl's en-US on every whole number it can hold", () => {
    const intl = new Intl.NumberFormat("en-US", { maximumFractionDigits: 0 });
    fc.assert(
      fc.property(fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 }), (n) => {
        expect(numberText(n)).toBe(intl.format(n));
      }),
    );
  });

  it("shows cents in a sentence only of small amounts, and in an account always", () => {
    expect(moneyText(123_000)).toBe("1,230");
    expect(moneyText(1250)).toBe("12.50");
    expect(moneyText(1_000_050)).toBe("10,001");
    expect(amountText(367_500, "USD")).toBe("3,675.00 USD");
    expect(amountText(3300, null)).toBe("33.00");
  });
});
