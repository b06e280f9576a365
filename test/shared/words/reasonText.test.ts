import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reasonLeads, reasonTurns, tierCodes } from "#shared/engine/codes.ts";
import { languages } from "#shared/words/language.ts";
import { MAX_REASON_LENGTH, type ReasonInput, reasonText } from "#shared/words/reasonText.ts";

/** dev@ex.com of the order-export journey. */
const dev: ReasonInput = {
  language: "en",
  tier: "high",
  lead: "spend",
  turn: "overdue",
  above: 11,
  others: 11,
  spend: 123_000,
  orderCount: 5,
  expectedValue: 45_212,
  influence: -1,
  inactivity: 159,
  usualInterval: 51.6,
  chanceActive: 0.6289,
  customersNeeded: 5,
};

describe("reasonText", () => {
  it("says of dev@ex.com what the journey says", () => {
    expect(reasonText(dev)).toBe(
      "High: biggest spender (1,230, above 11 of 11) but 159 days since last order vs usual 52 — chance still active 63 %.",
    );
    expect(reasonText({ ...dev, language: "zh" })).toBe(
      "高价值：消费最高（1,230，高于其余11人），但已159天未下单（通常52天），仍活跃概率63%。",
    );
  });

  it("says 'but' only where a warning follows a strength", () => {
    const low = { ...dev, tier: "low", above: 1 } as const;
    expect(reasonText(low)).toContain(" and 159 days since last order");
    expect(reasonText({ ...low, turn: "onTime", inactivity: 9 })).toContain(" and last order");
    const lowInChinese = { ...low, language: "zh", turn: "onTime", inactivity: 9 } as const;
    expect(reasonText(lowInChinese)).toContain("，且最近下单在9天前");
    expect(reasonText({ ...dev, turn: "onTime", inactivity: 9 })).toBe(
      "High: biggest spender (1,230, above 11 of 11) and last order 9 days ago, within the usual 52.",
    );
    expect(reasonText({ ...low, language: "zh" })).toContain("，且已159天未下单");
    expect(reasonText({ ...dev, language: "zh", turn: "onTime", inactivity: 9 })).toBe(
      "高价值：消费最高（1,230，高于其余11人），且最近下单在9天前，未超过通常的52天。",
    );
  });

  it("does not warn of somebody who is a day late and active for certain", () => {
    const late = { ...dev, inactivity: 53, chanceActive: 0.996 };
    expect(reasonText(late)).toBe(
      "High: biggest spender (1,230, above 11 of 11) and last order 53 days ago, about the usual 52.",
    );
    expect(reasonText({ ...late, language: "zh" })).toBe(
      "高价值：消费最高（1,230，高于其余11人），且最近下单在53天前，与通常的52天相近。",
    );
    expect(reasonText({ ...late, chanceActive: 0.994 })).toContain("but 53 days since last order");
  });

  it("does not let nobody below read as a praise", () => {
    const unhappy = { ...dev, tier: "low", lead: "influence", above: 0, influence: 0 } as const;
    expect(reasonText(unhappy)).toContain(
      "least likely to recommend you (none of the other 11 below)",
    );
    expect(reasonText({ ...unhappy, language: "zh" })).toContain(
      "推荐意愿最低（其余11人均不低于此）",
    );
    const happy = { ...unhappy, influence: 90 } as const;
    expect(reasonText(happy)).toContain("likely to recommend you (none of the other 11 below)");
    expect(reasonText({ ...happy, language: "zh" })).toContain("乐于推荐（其余11人均不低于此）");
  });

  it("does not say twice that there is one order", () => {
    const once = { ...dev, tier: "low", lead: "orders", turn: "oneOrder", orderCount: 1 } as const;
    expect(reasonText({ ...once, inactivity: 1, chanceActive: 1 })).toBe(
      "Low: one order so far, 1 day ago — chance still active 100 %.",
    );
    expect(reasonText({ ...once, language: "zh", inactivity: 345, chanceActive: 0.36 })).toBe(
      "低价值：目前仅1笔订单，最近下单在345天前，仍活跃概率36%。",
    );
  });

  it("speaks of prospects and of too few customers without scores", () => {
    expect(reasonText({ ...dev, tier: null, lead: "prospect", turn: "none" })).toBe(
      "No order yet: a prospect, not scored.",
    );
    const few = { ...dev, tier: null, lead: "tooFew", turn: "none", others: 3 } as const;
    expect(reasonText(few)).toBe("Not scored: 4 customers are too few to compare, 5 are needed.");
    expect(reasonText({ ...few, language: "zh" })).toBe(
      "未评分：仅4位客户，无法比较，至少需要5位。",
    );
    const blank = { ...dev, tier: null, lead: "unscored", turn: "none" } as const;
    expect(reasonText(blank)).toBe(
      "Not scored: the row has neither an amount nor a number of orders.",
    );
    expect(reasonText({ ...blank, language: "zh" })).toBe("未评分：此行既无金额，也无订单数。");
  });

  it("never claims the lowest spend, for ties may share it", () => {
    const alike = { ...dev, tier: "low", above: 0, turn: "none" } as const;
    expect(reasonText(alike)).toBe("Low: spent 1,230 (none of the other 11 below).");
    expect(reasonText({ ...alike, language: "zh" })).toBe(
      "低价值：消费1,230（其余11人均不低于此）。",
    );
  });

  it("stays within the limit and shows no NaN for any numbers", () => {
    const count = fc.oneof(
      fc.integer({ min: 0, max: 200_000 }),
      fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }),
    );
    const amount = fc.double({ min: -1e18, max: 1e18, noNaN: true });
    fc.assert(
      fc.property(
        fc.record({
          language: fc.constantFrom(...languages),
          tier: fc.constantFrom(...tierCodes, null),
          lead: fc.constantFrom(...reasonLeads),
          turn: fc.constantFrom(...reasonTurns),
          above: count,
          others: count,
          spend: amount,
          orderCount: count,
          expectedValue: amount,
          influence: fc.integer({ min: -1, max: 100 }),
          inactivity: count,
          usualInterval: fc.double({ min: -1, max: 1e9, noNaN: true }),
          chanceActive: fc.double({ min: -1, max: 1, noNaN: true }),
          customersNeeded: fc.integer({ min: 1, max: 100 }),
        }),
        (input) => {
          const text = reasonText(input);
          expect(text.length).toBeGreaterThan(5);
          expect(text.length).toBeLessThanOrEqual(MAX_REASON_LENGTH);
          expect(text).not.toMatch(/NaN|undefined|null|Infinity/);
        },
      ),
      { numRuns: 3000 },
    );
  });
});
