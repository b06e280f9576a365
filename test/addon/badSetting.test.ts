import { describe, expect, it } from "vitest";
import { type RunRequest, runRequestSchema } from "#shared/contract/run.ts";
import { badSetting } from "../../addon/src/badSetting.ts";
import {
  type DocumentSettings,
  defaultSettings,
  weightPresets,
} from "../../addon/src/documentSettings.ts";
import { modelOptionsOf } from "../../addon/src/modelOptions.ts";
import { datasetOf, pseudonymsOf } from "../../addon/src/table/send/pseudonym.ts";
import { packRun } from "../../addon/src/table/send/request.ts";
import { manyLike, populationOf, typical } from "../shared/engine/populations.ts";

type Thresholds = NonNullable<DocumentSettings["thresholds"]>;
const limits: Thresholds = {
  recency: [30, 60, 120, 240],
  orders: [8, 4, 2, 1],
  spend: [50_000, 20_000, 10_000, 0],
};

describe("settings", () => {
  it.each([
    ["as they come", {}],
    ["of every preset", { weights: weightPresets.finance }],
    ["with one weight alone", { weights: { present: 0, future: 100, social: 0 } }],
    ["with the least and the most shares", { tierShares: { high: 0.01, medium: 0.98 } }],
    ["with the shortest window", { windowDays: 30 }],
    ["with the longest window", { windowDays: 3650 }],
    ["with another method", { method: "pareto-nbd" }],
    ["with the nearest horizon", { horizonDays: 30 }],
    ["with the farthest horizon", { horizonDays: 1825 }],
    ["with the highest discount", { annualDiscountRate: 1 }],
    ["with own limits", { thresholds: limits }],
    ["with own names", { names: { tiers: { high: "金牌" }, segments: {} } }],
  ])("%s can be saved", (_, change) => {
    expect(badSetting({ ...defaultSettings, ...change } as DocumentSettings)).toBe(null);
  });

  it.each([
    ["weights", "no weight", { weights: { present: 0, future: 0, social: 0 } }],
    ["weights", "a weight below 0", { weights: { present: -1, future: 50, social: 51 } }],
    [
      "weights",
      "a weight that is no number",
      { weights: { present: Number.NaN, future: 1, social: 1 } },
    ],
    ["weights", "a text", { weights: { present: "45", future: 40, social: 15 } }],
    ["tierShares", "nobody left for Low", { tierShares: { high: 0.5, medium: 0.5 } }],
    ["tierShares", "nobody in High", { tierShares: { high: 0, medium: 0.3 } }],
    ["windowDays", "a window of days in parts", { windowDays: 30.5 }],
    ["windowDays", "a window of a month less a day", { windowDays: 29 }],
    ["windowDays", "a window beyond ten years", { windowDays: 3651 }],
    ["method", "a method that nobody knows", { method: "tea-leaves" }],
    ["horizonDays", "a horizon of a month less a day", { horizonDays: 29 }],
    ["horizonDays", "a horizon beyond five years", { horizonDays: 1826 }],
    ["horizonDays", "a horizon of days in parts", { horizonDays: 90.5 }],
    ["annualDiscountRate", "a discount below 0", { annualDiscountRate: -0.01 }],
    ["annualDiscountRate", "a discount beyond all", { annualDiscountRate: 1.01 }],
    ["annualDiscountRate", "a discount that is no number", { annualDiscountRate: Number.NaN }],
    ["thresholds", "equal limits", { thresholds: { ...limits, recency: [30, 30, 60, 90] } }],
    ["thresholds", "orders that rise", { thresholds: { ...limits, orders: [1, 2, 4, 8] } }],
    ["thresholds", "fewer orders than one", { thresholds: { ...limits, orders: [3, 2, 1, 0] } }],
    ["thresholds", "a limit too few", { thresholds: { ...limits, recency: [30, 60, 120] } }],
    ["thresholds", "a text", { thresholds: { ...limits, recency: ["30", "60", "90", "120"] } }],
    ["thresholds", "days in parts", { thresholds: { ...limits, recency: [0.5, 1, 2, 3] } }],
    ["names", "a blank name", { names: { tiers: { high: " " }, segments: {} } }],
    ["names", "a name twice", { names: { tiers: { high: "A", low: "a " }, segments: {} } }],
    ["names", "another's usual name", { names: { tiers: { high: "Low" }, segments: {} } }],
    [
      "names",
      "another's usual name in the other language",
      { names: { tiers: {}, segments: { LO: "明星客户" } } },
    ],
    ["names", "a name of 41 letters", { names: { tiers: { high: "a".repeat(41) }, segments: {} } }],
  ])("cannot be saved: %s, %s", (setting, _, change) => {
    const settings = { ...defaultSettings, ...change } as unknown as DocumentSettings;
    expect(badSetting(settings)).toEqual({ code: "choice.badSetting", setting });
  });

  it("that can be saved can be sent, up to the largest limits", () => {
    const most: Thresholds = {
      recency: [0, 1, 2, 100_000],
      orders: [10_000_000, 3, 2, 1],
      spend: [1e15, 1, 0, -1e15],
    };
    const further: readonly Thresholds[] = [
      { ...most, recency: [0, 1, 2, 100_001] },
      { ...most, orders: [10_000_001, 3, 2, 1] },
      { ...most, spend: [1e15 + 1, 1, 0, -1] },
      { ...most, spend: [1, 0, -1, -1e15 - 1] },
    ];
    for (const thresholds of [limits, most, ...further]) {
      const settings = { ...defaultSettings, thresholds };
      const canBeSent = runRequestSchema.safeParse(requestUnder(settings)).success;
      expect(badSetting(settings) === null).toBe(canBeSent);
    }
    expect(badSetting({ ...defaultSettings, thresholds: most })).toBe(null);
  });
});

function requestUnder(settings: DocumentSettings): RunRequest {
  const population = populationOf(manyLike(typical, 5));
  const keys = pseudonymsOf(["a", "b", "c", "d", "e"], SECRET);
  return packRun(population, keys, datasetOf(SECRET), modelOptionsOf(settings)).request;
}

const SECRET = "1f".repeat(32);
