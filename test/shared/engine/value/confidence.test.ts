import { expect, it } from "vitest";
import { confidenceCodes } from "#shared/engine/codes.ts";
import { confidenceOf } from "#shared/engine/value/confidence.ts";
import { populationOf } from "../populations.ts";

it.each([
  ["high", 100, { orderCount: 3, age: 180 }],
  ["medium:history", 100, { orderCount: 3, age: 179 }],
  ["medium:history", 100, { orderCount: 3, age: -1 }],
  ["medium:orders", 100, { orderCount: 2, age: 180 }],
  ["medium:customers", 99, { orderCount: 3, age: 180 }],
  ["medium:customers", 30, { orderCount: 2, age: 10 }],
  ["low:dates", 100, { orderCount: 3, age: 180, inactivity: -1 }],
  ["low:orders", 100, { orderCount: 1, age: 180 }],
  ["low:orders", 100, { orderCount: -1, age: 180 }],
  ["low:customers", 29, { orderCount: 9, age: 700 }],
] as const)("is %s among %d customers with %o", (code, customers, facts) => {
  const customer = { inactivity: 5, spend: 1, influence: -1, ...facts };
  expect(confidenceCodes[confidenceOf(populationOf([customer]), customers)[0]!]).toBe(code);
});
