import { describe, expect, it } from "vitest";
import { shareTyped, spendCap, stakesOf } from "../../../../addon/sidebar/increase/spendCap.ts";
import { shopResult } from "../scoredShop.ts";

describe("spend cap", () => {
  it("is a third of what the assumed uplift brings, shared by the customers", () => {
    // Default model, §5.6: cap = uplift × value ÷ 3. 10 % of 600.00 is 60.00; a third is 20.00; for 4, 5.00 each.
    const stake = { segment: "CH", customers: 4, basis: "expected", value: 60_000 } as const;
    const { perCustomer, total } = spendCap(stake, 0.1);
    expect(total).toBeCloseTo(2000, 9);
    expect(perCustomer).toBeCloseTo(500, 9);
  });

  it("takes what is at stake of the quiet segments and expected value of the others, the most first", () => {
    const stakes = stakesOf(shopResult);
    expect(stakes.map(({ segment, basis, value }) => [segment, basis, value])).toEqual([
      ["CH", "expected", 83_700],
      ["LO", "expected", 62_100],
      ["PR", "expected", 33_400],
      ["CL", "atStake", 26_500],
      ["PL", "expected", 24_200],
      ["LT", "atStake", 23_300],
      ["NE", "expected", 22_900],
      ["HI", "atStake", 2700],
    ]);
  });

  it("is not asked for where nobody is or nothing can be won", () => {
    const nothing = { ...shopResult.atStake, CL: 0 };
    const segments = stakesOf({ facts: shopResult.facts, atStake: nothing });
    expect(segments.map(({ segment }) => segment)).not.toContain("CL");
    expect(segments.map(({ segment }) => segment)).not.toContain("NA");
  });
});

describe("a percentage as typed", () => {
  it.each([
    ["12", 0.12],
    [" 12.5 % ", 0.125],
    ["12,5", 0.125],
    ["5％", 0.05],
    ["0", 0],
    ["100", 1],
    ["", null],
    ["  ", null],
  ])("%j is %j", (text, share) => {
    expect(shareTyped(text)).toBe(share);
  });

  it.each(["101", "-5", "ten", "1.2.3", "1e2"])("%j is none", (text) => {
    expect(shareTyped(text)).toBeNaN();
  });
});
