import fc from "fast-check";
import { expect, it } from "vitest";
import { analyse } from "#shared/engine/analyse.ts";
import { defaultOptions } from "#shared/engine/defaults.ts";
import { UNKNOWN } from "#shared/engine/population.ts";
import { blocksOf } from "#shared/engine/value/blocks.ts";
import { anyPopulation, closedFormModel, manyLike, populationOf, typical } from "../populations.ts";

it("takes every score apart into blocks that make it again", () => {
  const weights = fc.record({ present: fc.nat(100), future: fc.nat(100), social: fc.nat(100) });
  fc.assert(
    fc.property(anyPopulation, weights, (population, parts) => {
      fc.pre(parts.present + parts.future + parts.social > 0);
      const options = { ...defaultOptions, weights: parts };
      const { valueScore } = analyse(population, options).scores;
      for (let customer = 0; customer < population.size; customer++) {
        const blocks = Object.values(
          blocksOf(population, closedFormModel(options), customer),
        ).filter((block) => block !== null);
        if (valueScore[customer] === UNKNOWN) {
          expect(blocks).toEqual([]);
          continue;
        }
        const made = blocks.reduce((sum, { points, weight }) => sum + points * weight, 0);
        // A score is rounded to a tenth.
        expect(Math.abs(made - valueScore[customer]!)).toBeLessThanOrEqual(0.05 + 1e-6);
        expect(blocks.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12);
        for (const { points } of blocks) {
          expect(points).toBeGreaterThanOrEqual(0);
          expect(points).toBeLessThanOrEqual(100);
        }
      }
    }),
    { numRuns: 60 },
  );
});

it("gives the weight of a block that is not known to the others", () => {
  const rows = manyLike(typical, 11, (i) => ({
    spend: 100 * i,
    influence: i === 10 ? 40 : UNKNOWN,
  }));
  const population = populationOf(rows);
  expect(blocksOf(population, closedFormModel(defaultOptions), 10)).toEqual({
    present: { points: expect.closeTo(70, 9), weight: 0.45 },
    future: { points: 100, weight: 0.4 },
    social: { points: 40, weight: 0.15 },
  });
  expect(blocksOf(population, closedFormModel(defaultOptions), 0)).toEqual({
    present: { points: 0, weight: 45 / 85 },
    future: { points: 0, weight: 40 / 85 },
    social: null,
  });
});
