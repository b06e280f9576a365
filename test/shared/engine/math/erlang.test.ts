import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { erlangQuantiles } from "#shared/engine/math/erlang.ts";

const golden = JSON.parse(
  readFileSync(new URL("../../../golden/engine/erlang_quantiles.json", import.meta.url), "utf8"),
) as {
  readonly shape: readonly number[];
  readonly low: readonly number[];
  readonly high: readonly number[];
};

it.each(["low", "high"] as const)(
  "agrees with 30-digit %s quantiles for shapes from 1 to 10,000,000",
  (end) => {
    const quantiles = erlangQuantiles();
    expect(golden.shape.length).toBeGreaterThan(50);
    golden.shape.forEach((shape, i) => {
      const expected = golden[end][i]!;
      expect(Math.abs(quantiles[end](shape) - expected) / expected).toBeLessThan(1e-12);
    });
  },
);

it("is the exponential's quantile at shape 1", () => {
  expect(erlangQuantiles().low(1)).toBeCloseTo(-Math.log(0.9), 14);
  expect(erlangQuantiles().high(1)).toBeCloseTo(-Math.log(0.1), 14);
});

it("rises with the shape, also where the method changes", () => {
  const quantiles = erlangQuantiles();
  for (let shape = 2; shape <= 1000; shape++) {
    expect(quantiles.low(shape)).toBeGreaterThan(quantiles.low(shape - 1));
    expect(quantiles.high(shape)).toBeGreaterThan(quantiles.high(shape - 1));
    expect(quantiles.low(shape)).toBeLessThan(shape);
    expect(quantiles.high(shape)).toBeGreaterThan(shape);
  }
});

it("gives a shape the same quantile the second time", () => {
  const quantiles = erlangQuantiles();
  expect(quantiles.low(7)).toBe(quantiles.low(7));
  expect(quantiles.low(7)).toBe(erlangQuantiles().low(7));
});
