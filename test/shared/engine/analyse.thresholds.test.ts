import fc from "fast-check";
import { expect, it } from "vitest";
import { analyse } from "#shared/engine/analyse.ts";
import type { FixedThresholds, ModelOptions } from "#shared/engine/analysis.ts";
import { segmentCodes } from "#shared/engine/codes.ts";
import { defaultOptions } from "#shared/engine/defaults.ts";
import { UNKNOWN } from "#shared/engine/population.ts";
import { anyPopulation, manyLike, populationOf, typical } from "./populations.ts";

/** Limits that one Chinese ordering system ships for its halves, 10 days, 3 orders and 200, made five. */
const own: FixedThresholds = {
  recency: [5, 10, 30, 90],
  orders: [5, 3, 2, 1],
  spend: [400_00, 200_00, 100_00, 50_00],
};
const withOwn: ModelOptions = { ...defaultOptions, thresholds: own };

it("scores R, F and M by a user's own limits, whoever else is in the table", () => {
  const rows = [
    { inactivity: 5, orderCount: 5, spend: 400_00 },
    { inactivity: 6, orderCount: 4, spend: 399_99 },
    { inactivity: 30, orderCount: 2, spend: 100_00 },
    { inactivity: 90, orderCount: 1, spend: 50_00 },
    { inactivity: 91, orderCount: 0, spend: -1 },
  ];
  const { scores, model } = analyse(
    populationOf(manyLike(typical, rows.length, (i) => rows[i]!)),
    withOwn,
  );
  expect([...scores.r]).toEqual([5, 4, 3, 2, 1]);
  expect([...scores.f]).toEqual([5, 4, 3, 2, 1]);
  expect([...scores.m]).toEqual([5, 4, 3, 2, 1]);
  expect(model.axes).toEqual({ r: "fixed", f: "fixed", m: "fixed" });
  expect(model.options.thresholds).toEqual(own);
  expect(segmentCodes[scores.segment[0]!]).toBe("CH");
});

it("lets everybody score 5 where everybody deserves it", () => {
  const best = manyLike({ ...typical, inactivity: 1, orderCount: 9, spend: 900_00 }, 20, (i) => ({
    age: 100 + i,
  }));
  const { scores } = analyse(populationOf(best), withOwn);
  expect(new Set([...scores.r, ...scores.f, ...scores.m])).toEqual(new Set([5]));
});

it("says that an axis is absent where the table lacks it, limits or not", () => {
  const undated = manyLike({ ...typical, age: UNKNOWN, inactivity: UNKNOWN }, 9, (i) => ({
    spend: i,
  }));
  const { scores, model } = analyse(populationOf(undated), withOwn);
  expect(model.axes).toEqual({ r: "absent", f: "fixed", m: "fixed" });
  expect(new Set(scores.r)).toEqual(new Set([0]));
});

it("changes nothing but R, F and M and what is named after them", () => {
  fc.assert(
    fc.property(anyPopulation, (population) => {
      const ranked = analyse(population, defaultOptions);
      const limited = analyse(population, withOwn);
      const { r, f, m, segment, eightClass, flags, ...rest } = limited.scores;
      expect(ranked.scores).toMatchObject(rest);
      expect(limited.facts.tiers).toEqual(ranked.facts.tiers);
      expect(limited.notices).toEqual(ranked.notices);
      expect([r, f, m].map((axis) => axis.findIndex((score) => score > 5))).toEqual([-1, -1, -1]);
      // Who has a score by rank has one by limits, and who has none has none.
      expect([...r].map((score) => score > 0)).toEqual(
        [...ranked.scores.r].map((score) => score > 0),
      );
    }),
  );
});
