/**
 * What charts are drawn from: steps from gross revenue to profit, points of the whale curve.
 */
import fc from "fast-check";
import { expect, it } from "vitest";
import { whaleCurve } from "#shared/engine/profit/whaleCurve.ts";
import { waterfall } from "../../../../addon/src/table/profit/waterfall.ts";
import { whalePoints } from "../../../../addon/src/table/profit/whalePoints.ts";
import { anyAccount } from "../../../shared/engine/profit/accounts.ts";
import { financeRun } from "./financeRun.ts";

it("steps from gross revenue to the journey's net revenue, contribution and profit", () => {
  const steps = new Map(waterfall(financeRun().accounts).map((step) => [step.step, step]));
  expect(steps.get("grossRevenue")!.sum).toBe(1_662_000_00);
  expect(steps.get("netRevenue")!.sum).toBe(1_516_710_00);
  expect(steps.get("contribution")!.sum).toBe(309_550_00);
  expect(steps.get("profit")!.sum).toBe(208_350_00);
  expect(steps.get("goods")).toMatchObject({
    amount: -930_600_00,
    cost: 930_600_00,
    base: 586_110_00,
  });
  expect(steps.get("savings")).toMatchObject({ amount: 12_900_00, gain: 12_900_00 });
});

it("draws every step from where the one before ended to where it ends itself", () => {
  fc.assert(
    fc.property(fc.array(anyAccount, { minLength: 1, maxLength: 8 }), (accounts) => {
      let reached = 0;
      for (const { amount, base, sum, cost, costBelow, gain, gainBelow } of waterfall(accounts)) {
        if (sum !== null) {
          expect(sum).toBe(reached === 0 ? amount : reached);
          reached = sum;
          continue;
        }
        const parts = [cost, costBelow, gain, gainBelow].map((part) => part ?? 0);
        // Upward and downward parts are stacked from the base away from zero.
        const up = (base ?? 0) > 0 ? (base ?? 0) : 0;
        const down = (base ?? 0) < 0 ? (base ?? 0) : 0;
        const high = up + parts.reduce((so, part) => so + Math.max(0, part), 0);
        const low = down + parts.reduce((so, part) => so + Math.min(0, part), 0);
        const ends = [reached, reached + amount].sort((a, b) => a - b);
        const drawn = ends[0]! >= 0 ? [up, high] : ends[1]! <= 0 ? [low, down] : [low, high];
        expect(drawn).toEqual(ends);
        reached += amount;
      }
    }),
    { numRuns: 200 },
  );
});

it("shows start, peak and end of any whale curve, in order, on few points", () => {
  const profit = fc.integer({ min: -1000, max: 1000 });
  fc.assert(
    fc.property(fc.array(profit, { minLength: 1, maxLength: 400 }), (profits) => {
      const curve = whaleCurve(profits.map((each) => ({ profit: each, netRevenue: 0 })));
      const points = whalePoints(curve);
      const ranks = points.map(({ rank }) => rank);
      expect(ranks.length).toBeLessThanOrEqual(41);
      expect([ranks[0], ranks.at(-1)]).toEqual([0, profits.length]);
      expect(ranks).toEqual([...new Set(ranks)].sort((a, b) => a - b));
      expect(points.find(({ rank }) => rank === curve.peakRank)?.cumulative).toBe(curve.peakValue);
      expect(points.at(-1)!.cumulative).toBe(curve.total);
    }),
  );
});
