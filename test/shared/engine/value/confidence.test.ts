import { expect, it } from "vitest";
import { confidenceCodes } from "#shared/engine/codes.ts";
import { comparedCustomers } from "#shared/engine/summary/compared.ts";
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
  const customer = { ...usual, ...facts };
  const everybody = [customer, ...Array<typeof usual>(customers - 1).fill(usual)];
  expect(codesOf(everybody)[0]).toBe(code);
});

it.each([
  ["orders", { orderCount: -1 }],
  ["dates", { inactivity: -1 }],
])("is medium at best where the %s of more than one customer in twenty are not known", (_, gap) => {
  const withGaps = (gaps: number) => [
    ...Array<typeof usual>(200 - gaps).fill(usual),
    ...Array<typeof usual>(gaps).fill({ ...usual, ...gap }),
  ];
  expect(codesOf(withGaps(10))[0]).toBe("high");
  expect(codesOf(withGaps(11))[0]).toBe("medium:coverage");
  // A prospect's dates are not missing.
  const prospects = Array<typeof usual>(50).fill({ ...usual, orderCount: 0, inactivity: -1 });
  expect(codesOf([...withGaps(10), ...prospects])[0]).toBe("high");
});

const usual = { age: 180, inactivity: 5, orderCount: 3, spend: 1, influence: -1 };

function codesOf(customers: readonly (typeof usual)[]) {
  const population = populationOf(customers);
  const places = confidenceOf(population, comparedCustomers(population));
  return Array.from(places, (place) => confidenceCodes[place]);
}
