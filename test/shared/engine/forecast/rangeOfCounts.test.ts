import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CountsAhead } from "#shared/engine/forecast/countsAhead.ts";
import { rangeOfCounts } from "#shared/engine/forecast/rangeOfCounts.ts";

describe("rangeOfCounts", () => {
  it("is 0 – 0 for who will most likely buy nothing", () => {
    expect(rangeOfCounts(countsWith([0.85, 0.1, 0.05]))).toEqual({ low: 0, high: 0 });
  });

  it("leaves all 20 % above where none cannot be left out", () => {
    expect(rangeOfCounts(countsWith([0.3, 0.25, 0.25, 0.1, 0.1]))).toEqual({ low: 0, high: 2 });
  });

  it("leaves some 10 % out on either side otherwise", () => {
    const even = Array.from({ length: 20 }, () => 0.05);
    expect(rangeOfCounts(countsWith(even))).toEqual({ low: 2, high: 17 });
  });

  it("begins with none where it is likelier than 10 %, rather than stretch to the far end", () => {
    // Without none, 80 % would reach from 1 to 8.
    const chances = [0.15, 0.25, 0.2, 0.15, 0.06, 0.05, 0.05, 0.05, 0.04];
    expect(rangeOfCounts(countsWith(chances))).toEqual({ low: 0, high: 4 });
  });

  it("reaches to the last count of a bin", () => {
    const counts = { ...countsWith([0.05, 0.45, 0.45, 0.05]), unit: 10 };
    expect(rangeOfCounts(counts)).toEqual({ low: 1, high: 20 });
  });

  it("misses 80 % by no more than half the likeliest count that it could take in or leave out", () => {
    const chances = fc
      .array(fc.double({ min: 0.001, max: 1, noNaN: true }), { minLength: 1, maxLength: 40 })
      .map((weights) => {
        const total = weights.reduce((sum, weight) => sum + weight, 0);
        return weights.map((weight) => weight / total);
      });
    fc.assert(
      fc.property(chances, (shares) => {
        const { low, high } = rangeOfCounts(countsWith(shares));
        const inside = shares.slice(low, high + 1).reduce((sum, share) => sum + share, 0);
        const ends = Math.max(shares[high]!, shares[high + 1] ?? 0);
        expect(low).toBeLessThanOrEqual(high);
        if (low < high || inside < 0.8) {
          expect(Math.abs(inside - 0.8)).toBeLessThanOrEqual(ends / 2 + 1e-9);
        }
      }),
    );
  });

  it("is right on average where chances differ from customer to customer", () => {
    // Poisson counts of means from 0.05 to 30: the share inside, averaged over those whose range is more than a point.
    let inside = 0;
    let customers = 0;
    for (let mean = 0.05; mean < 30; mean += 0.05) {
      const chances = [Math.exp(-mean)];
      for (let k = 1; k < 100; k++) chances.push((chances[k - 1]! * mean) / k);
      const { low, high } = rangeOfCounts(countsWith(chances));
      if (high === 0) continue;
      customers++;
      inside += chances.slice(low, high + 1).reduce((sum, chance) => sum + chance, 0);
    }
    expect(inside / customers).toBeGreaterThan(0.785);
    expect(inside / customers).toBeLessThan(0.815);
  });
});

function countsWith(chances: readonly number[]): CountsAhead {
  const atLeast = new Float64Array(chances.length + 1);
  for (let k = chances.length - 1; k >= 0; k--) atLeast[k] = atLeast[k + 1]! + chances[k]!;
  return {
    atLeast,
    last: chances.length - 1,
    unit: 1,
    means: new Float64Array(1),
    meanSquares: new Float64Array(1),
  };
}
