import { expect, it } from "vitest";
import { readAs } from "../../../../addon/sidebar/identify/readAs.ts";

it.each([
  ["1,234", ".", "1,234.00"],
  ["1,234", ",", "1.234"],
  ["2.500", ".", "2.500"],
  ["2.500", ",", "2,500.00"],
  ["$1,234", ".", "1,234.00"],
  ["-12,500 €", ",", "-12.500"],
  ["n/a", ".", "n/a"],
] as const)("%j with %j for decimals is %j", (text, mark, amount) => {
  expect(readAs(text, mark)).toBe(amount);
});
