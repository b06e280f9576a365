import { describe, expect, it } from "vitest";
import { changesScores, draftOf, settingsOf } from "../../../../addon/sidebar/settings/draft.ts";
import {
  badSettings,
  type DocumentSettings,
  defaultSettings,
} from "../../../../addon/src/sidebarApi.ts";
import { shopResult } from "../scoredShop.ts";

const own: DocumentSettings = {
  weights: { present: 10, future: 20.5, social: 0 },
  tierShares: { high: 0.07, medium: 0.29 },
  windowDays: 365,
  method: "pareto-nbd",
  horizonDays: 200,
  annualDiscountRate: 0.07,
  thresholds: { recency: [0, 10, 20, 30], orders: [9, 5, 3, 1], spend: [90_050, 5000, 100, 0] },
  segmentView: "eight",
  names: { tiers: { high: "VIP" }, segments: { CL: "Call now" } },
  columnsBeside: false,
};

describe("settings as typed", () => {
  it("are what they were when nothing was typed", () => {
    for (const settings of [defaultSettings, own]) {
      expect(settingsOf(draftOf(settings, shopResult))).toEqual(settings);
    }
  });

  it("that cannot be read are found by the check of settings", () => {
    const draft = draftOf(own, null);
    const problems = [
      { ...draft, weights: { ...draft.weights, future: "much" } },
      { ...draft, high: "" },
      { ...draft, windowDays: "1e3" },
      { ...draft, horizonDays: "29" },
      { ...draft, horizonDays: "90.5" },
      { ...draft, discount: "101" },
      { ...draft, discount: "" },
      { ...draft, limits: { ...draft.limits, spend: ["3", "2", "", "0"] as const } },
    ].flatMap((each) => badSettings(settingsOf(each)));
    expect(problems.map(({ setting }) => setting)).toEqual([
      "weights",
      "tierShares",
      "windowDays",
      "horizonDays",
      "horizonDays",
      "annualDiscountRate",
      "annualDiscountRate",
      "thresholds",
    ]);
  });

  it("leave limits blank that nothing is known of, so that they are not taken for somebody's", () => {
    const draft = { ...draftOf(defaultSettings, null), hasLimits: true };
    expect(draft.limits.recency).toEqual(["45", "90", "180", "360"]);
    expect(badSettings(settingsOf(draft))).toMatchObject([{ setting: "thresholds" }]);
  });
});

describe("a new run", () => {
  it("is needed by what changes a score, and by nothing else", () => {
    const looks = { segmentView: "eight", names: own.names, columnsBeside: false } as const;
    expect(changesScores({ ...defaultSettings, ...looks }, defaultSettings)).toBe(false);
    const { weights, tierShares, windowDays, thresholds } = own;
    const { method, horizonDays, annualDiscountRate } = own;
    for (const changed of [
      { weights },
      { tierShares },
      { windowDays },
      { method },
      { horizonDays },
      { annualDiscountRate },
      { thresholds },
    ]) {
      expect(changesScores({ ...defaultSettings, ...changed }, defaultSettings)).toBe(true);
    }
  });
});
