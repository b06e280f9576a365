import { describe, expect, it } from "vitest";
import { analyse } from "#shared/engine/analyse.ts";
import { defaultOptions } from "#shared/engine/defaults.ts";
import { manyLike, populationOf } from "./populations.ts";

const customer = { age: 300, inactivity: 50, orderCount: 3, spend: 0, influence: -1 };

/** Spend of each customer → share held by the best fifth. */
function topFifthShare(spends: readonly number[]): number {
  const customers = manyLike(customer, spends.length, (i) => ({ spend: spends[i]! }));
  return analyse(populationOf(customers), defaultOptions).facts.topFifthShare;
}

describe("the share of the best fifth", () => {
  it("is the best two of ten's", () => {
    expect(topFifthShare([10, 20, 30, 40, 50, 60, 70, 80, 90, 550])).toBeCloseTo(0.64, 12);
  });

  it("rounds the number of the best up", () => {
    expect(topFifthShare([10, 10, 10, 10, 30, 30])).toBeCloseTo(60 / 100, 12);
  });

  it("counts as many equal spenders as fit", () => {
    expect(topFifthShare([5, 5, 5, 5, 5, 5, 5, 5, 5, 5])).toBeCloseTo(0.2, 12);
    expect(topFifthShare([40, 20, 20, 20, 0, 0, 0, 0, 0, 0])).toBeCloseTo(0.6, 12);
  });

  it("sees no share in negative spend", () => {
    expect(topFifthShare([-100, -50, 10, 30, 60])).toBeCloseTo(0.6, 12);
    expect(topFifthShare([-100, -50, -10, -30, -60])).toBe(0);
  });
});
