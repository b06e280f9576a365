import { expect, it } from "vitest";
import { tierCodes } from "#shared/engine/codes.ts";
import { UNKNOWN } from "#shared/engine/population.ts";
import { tiersOf } from "#shared/engine/value/tiers.ts";

function named(
  tenths: readonly number[],
  from: { readonly high: number; readonly medium: number },
) {
  const { tier, cuts } = tiersOf(Int32Array.from(tenths), from);
  return { tiers: Array.from(tier, (place) => tierCodes[place]), cuts };
}

it("starts a tier at the rank given: of eleven, three are high, three medium, five low", () => {
  const { tiers, cuts } = named([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10], { high: 0.8, medium: 0.5 });
  expect(tiers.filter((tier) => tier === "high").length).toBe(3);
  expect(tiers.filter((tier) => tier === "medium").length).toBe(3);
  expect(cuts).toEqual({ high: 0.8, medium: 0.5 });
});

it("gives equal scores one tier, the lower one", () => {
  const { tiers, cuts } = named([10, 50, 50, 50, 50], { high: 0.8, medium: 0.5 });
  expect(tiers).toEqual(["low", "low", "low", "low", "low"]);
  expect(cuts).toEqual({ high: UNKNOWN, medium: UNKNOWN });
});

it("is not moved by the last bit of a start that was computed", () => {
  expect(1 - 0.7).toBeGreaterThan(0.3);
  const from = { high: 0.8, medium: 1 - 0.7 };
  const { tiers } = named([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10], from);
  expect(tiers[3]).toBe("medium");
  expect(tiers[2]).toBe("low");
});

it("leaves customers without a score out of ranks and tiers", () => {
  const { tiers } = named([UNKNOWN, 5, 6], { high: 0.8, medium: 0.5 });
  expect(tiers).toEqual([undefined, "low", "high"]);
});
