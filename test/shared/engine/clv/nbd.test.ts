import { describe, expect, it } from "vitest";
import { nbd } from "#shared/engine/clv/nbd.ts";
import { cellsOf, golden, goldenTable } from "./golden.ts";

const parameters = [0.7226440862960021, 9.424541648149461];

describe("a shop in which nobody is seen to leave", () => {
  it("has the likelihood at the boundary that exact arithmetic gives for Pareto/NBD without leaving", () => {
    const { exact } = golden<{
      readonly exact: {
        readonly nbd_limit: { readonly params: readonly string[]; readonly ll: string };
      };
    }>("online-retail-boundary.json");
    expect(exact.nbd_limit.params.map(Number)).toEqual(parameters);
    // The profile of Pareto/NBD at one customer: what the file's stress case with s = 2e-8 stands next to.
    const customer = cellsOf([[2, 30.43, 38.86, 1]]);
    expect(nbd.logLikelihoods([0.7225, 9.42], customer)[0]).toBeCloseTo(-8.715992647936403, 8);
  });
});

describe("nbd", () => {
  const { x, t_x, T } = goldenTable("cdnow-summary.csv");
  const cdnow = {
    frequency: x!,
    recency: t_x!,
    age: T!,
    customers: new Float64Array(x!.length).fill(1),
  };

  it("has the gradient that differences of its likelihood say", () => {
    const step = 1e-3;
    nbd.logLikelihood(parameters, cdnow).gradient.forEach((slope, place) => {
      const at = (move: number) =>
        nbd.logLikelihood(
          parameters.map((letter, i) => (i === place ? letter * Math.exp(move) : letter)),
          cdnow,
        ).value;
      const difference =
        (8 * (at(step) - at(-step)) - (at(2 * step) - at(-2 * step))) / (12 * step);
      // ε⁴ of the differences, times a likelihood of ten thousand.
      expect(Math.abs(slope - difference)).toBeLessThan(1e-6);
    });
  });

  it("gives chances of counts that add up to one, with the mean expected", () => {
    const chances = Array.from({ length: 400 }, (_, count) =>
      nbd.probabilityOfCount(parameters, 52, count),
    );
    expect(chances.reduce((total, chance) => total + chance, 0)).toBeCloseTo(1, 11);
    const mean = chances.reduce((total, chance, count) => total + count * chance, 0);
    expect(mean).toBeCloseTo(nbd.expectedRepeats(parameters, 52), 9);
    expect(nbd.probabilityOfCount(parameters, 0, 0)).toBe(1);
    expect(nbd.probabilityOfCount(parameters, 0, 3)).toBe(0);
  });

  it("gives the chance of x repeats as the density of x purchase times, times all their places", () => {
    const [density] = nbd.logLikelihoods(parameters, cellsOf([[3, 20, 52, 1]]));
    const places = 52 ** 3 / 6;
    expect(nbd.probabilityOfCount(parameters, 52, 3)).toBeCloseTo(Math.exp(density!) * places, 14);
  });

  it("lets nobody leave", () => {
    expect([...nbd.probabilityAlive(parameters, cellsOf([[0, 0, 9999, 1]]))]).toEqual([1]);
  });

  it("discounts an even stream of purchases", () => {
    const cell = cellsOf([[4, 20, 30, 1]]);
    const perWeek = (parameters[0]! + 4) / (parameters[1]! + 30);
    const delta = 0.002;
    const within = (weeks: number) => nbd.discountedPurchases(parameters, cell, delta, weeks)[0]!;
    expect(within(Number.POSITIVE_INFINITY)).toBeCloseTo(perWeek / delta, 10);
    expect(within(52)).toBeCloseTo((perWeek * (1 - Math.exp(-delta * 52))) / delta, 12);
    expect(nbd.expectedPurchases(parameters, cell, 52)[0]).toBeCloseTo(perWeek * 52, 12);
  });
});
