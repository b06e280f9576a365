import { describe, expect, it } from "vitest";
import { activityGroups } from "#shared/engine/forecast/activityGroups.ts";

const everybody = (count: number) => new Uint8Array(count).fill(1);

describe("groups by the chance of being active", () => {
  it("are fifths, lowest first, each with what was predicted and who came back", () => {
    const chance = Float64Array.of(0.9, 0.1, 0.7, 0.3, 0.5, 0.2, 1, 0.4, 0.6, 0.8);
    const chanceOfPurchase = chance.map((active) => active / 2);
    const purchases = Int32Array.of(3, 0, 1, 0, 0, 0, 2, 1, 0, 0);
    expect(activityGroups(chance, chanceOfPurchase, purchases, everybody(10))).toEqual(
      [
        [0.15, 0],
        [0.35, 0.5],
        [0.55, 0],
        [0.75, 0.5],
        [0.95, 1],
      ].map(([active = 0, actual]) => ({
        chance: expect.closeTo(active, 12),
        expected: expect.closeTo(active / 2, 12),
        actual,
        customers: 2,
      })),
    );
  });

  it("keep equal chances together, and leave empty groups out", () => {
    const chance = Float64Array.of(1, 1, 1, 1, 1, 1, 1, 0.5, 1, 1);
    const groups = activityGroups(chance, chance, new Int32Array(10), everybody(10));
    expect(groups.map(({ customers }) => customers)).toEqual([1, 9]);
  });

  it("leave out who had not ordered yet", () => {
    const chance = Float64Array.of(0.5, -1, 0.6);
    const groups = activityGroups(chance, chance, Int32Array.of(1, 5, 0), Uint8Array.of(1, 0, 1));
    expect(groups.map(({ customers, actual }) => [customers, actual])).toEqual([
      [1, 1],
      [1, 0],
    ]);
  });
});
