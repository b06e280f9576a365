import { describe, expect, it } from "vitest";
import { bgNbd } from "#shared/engine/clv/bgNbd.ts";
import { type CountsAhead, countsAhead } from "#shared/engine/forecast/countsAhead.ts";
import { futureLaw } from "#shared/engine/forecast/futureLaw.ts";
import { rangeOfCounts } from "#shared/engine/forecast/rangeOfCounts.ts";
import { type SpendSpread, valueAhead } from "#shared/engine/forecast/valueAhead.ts";
import { incompleteBeta } from "#shared/engine/math/incompleteBeta.ts";

/** From groceries, as even as they come, to a shop of everything. CDNOW's is the second [FHB05]. */
const spreads: readonly SpendSpread[] = [
  { p: 40, q: 20, isFirstCounted: false },
  { p: 6.25, q: 3.74, isFirstCounted: false },
  { p: 1, q: 4, isFirstCounted: true },
  { p: 0.7, q: 1.6, isFirstCounted: false },
];

describe("valueAhead", () => {
  it("holds 80 % of the values that are to be expected, to two points", () => {
    for (const spread of spreads) {
      for (const frequency of [1, 3, 10, 40, 250]) {
        const counts = aheadOf(frequency);
        const orders = rangeOfCounts(counts);
        const { low, high } = valueAhead(counts, orders, spread, frequency);
        const inside =
          shareUpTo(high, counts, spread, frequency) - shareBelow(low, counts, spread, frequency);
        expect(orders.high).toBeGreaterThan(0);
        expect(Math.abs(inside - 0.8)).toBeLessThan(0.02);
      }
    }
  });

  it("has the variance of so many purchases of so uncertain a spend", () => {
    // Given n, E[V] = n and E[V²] = (b − 1) ÷ (b − 2) · (n² + n ÷ p): moments of beta prime, DLMF 5.12.3.
    const counts = aheadOf(10);
    const [p, b] = [6.25, 3.74 + 62.5];
    let mean = 0;
    let square = 0;
    for (let n = 1; n <= counts.last; n++) {
      const chance = counts.atLeast[n]! - counts.atLeast[n + 1]!;
      mean += chance * n;
      square += (chance * (n * n + n / p) * (b - 1)) / (b - 2);
    }
    const { variance } = valueAhead(counts, rangeOfCounts(counts), spreads[1]!, 10);
    expect(variance).toBeCloseTo(square - mean * mean, 9);
  });

  it("is nothing to nothing where the purchases are, and finite where spend has no variance", () => {
    const counts = aheadOf(0);
    const wild = { p: 2, q: 1.1, isFirstCounted: false };
    const none = valueAhead(counts, { low: 0, high: 0 }, wild, 0);
    expect([none.low, none.high]).toEqual([0, 0]);
    expect(none.variance).toBeGreaterThan(0);
    expect(none.variance).toBeLessThan(Number.POSITIVE_INFINITY);
  });
});

/** A customer who has bought so often in a year, and as long ahead; active for certain, so that none is unlikely. */
function aheadOf(frequency: number): CountsAhead {
  const history = {
    frequency: Float64Array.of(frequency),
    recency: Float64Array.of(frequency === 0 ? 0 : 364),
    age: Float64Array.of(365),
  };
  const law = futureLaw("bg-nbd", bgNbd, [1.5, 80, 0.5, 40], history);
  return countsAhead([law], 365)(0, frequency, 365);
}

function shareUpTo(
  value: number,
  counts: CountsAhead,
  spread: SpendSpread,
  frequency: number,
): number {
  return 1 - counts.atLeast[1]! + ofPurchases(value, counts, spread, frequency);
}

function shareBelow(
  value: number,
  counts: CountsAhead,
  spread: SpendSpread,
  frequency: number,
): number {
  return value === 0 ? 0 : shareUpTo(value, counts, spread, frequency);
}

/** P(0 < V ≤ value), exactly: V ÷ (V + multiple) is Beta(p n, b) after n purchases [FHB05]. */
function ofPurchases(
  value: number,
  { atLeast, last }: CountsAhead,
  { p, q, isFirstCounted }: SpendSpread,
  frequency: number,
): number {
  const b = q + p * (frequency + Number(isFirstCounted));
  const multiple = (b - 1) / p;
  let share = 0;
  for (let n = 1; n <= last; n++) {
    const chance = atLeast[n]! - atLeast[n + 1]!;
    share += chance * incompleteBeta(value / (value + multiple), p * n, b);
  }
  return share;
}
