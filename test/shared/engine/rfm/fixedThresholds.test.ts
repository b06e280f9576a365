import { expect, it } from "vitest";
import {
  fixedFreshnessScore,
  fixedOrdersScore,
  fixedSpendScore,
  scoreAtLeast,
  scoreAtMost,
} from "#shared/engine/rfm/fixedThresholds.ts";

it("scores R by multiples of the usual interval, each threshold on its better side", () => {
  const days = [0, 45, 46, 90, 91, 180, 181, 360, 361];
  expect(days.map((day) => fixedFreshnessScore(day, 90))).toEqual([5, 5, 4, 4, 3, 3, 2, 2, 1]);
});

it("scores F by orders: 1, 2, 3, 4–5, 6 and more", () => {
  expect([0, 1, 2, 3, 4, 5, 6, 100].map(fixedOrdersScore)).toEqual([1, 1, 2, 3, 4, 4, 5, 5]);
});

it("scores M by the ratio to the median, each threshold on its better side", () => {
  expect([-1, 0.49, 0.5, 0.99, 1, 1.49, 1.5, 2.99, 3].map(fixedSpendScore)).toEqual([
    1, 1, 2, 2, 3, 3, 4, 4, 5,
  ]);
});

it("scores by a user's own limits, each on its better side", () => {
  const days = [0, 10, 11, 20, 21, 30, 31, 40, 41];
  expect(days.map((day) => scoreAtMost(day, [10, 20, 30, 40]))).toEqual([
    5, 5, 4, 4, 3, 3, 2, 2, 1,
  ]);
  const orders = [0, 1, 2, 3, 5, 6, 9, 10, 99];
  expect(orders.map((count) => scoreAtLeast(count, [10, 6, 3, 2]))).toEqual([
    1, 1, 2, 3, 3, 4, 4, 5, 5,
  ]);
});
