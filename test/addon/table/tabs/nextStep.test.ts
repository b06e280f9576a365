import { describe, expect, it } from "vitest";
import { type SegmentCode, segmentCodes } from "#shared/engine/codes.ts";
import { dueDayOf, nextActionOf, segmentAt } from "../../../../addon/src/table/tabs/nextStep.ts";
import type { ScoredRun } from "../../../../addon/src/table/tabs/scoredRun.ts";
import { populationOf } from "../../../shared/engine/populations.ts";
import { scoredRunOf, scoredShop, shopAsOf } from "./scoredShop.ts";

describe("a customer's next step", () => {
  const run = scoredShop();
  const placeOf = (customer: string) => {
    const at = run.checked.customers.indexOf(customer);
    return run.order.indexOf(at);
  };

  it("is due within the days of the playbook", () => {
    const days = (customer: string) => dueDayOf(run, placeOf(customer))! - shopAsOf;
    expect(days("amy@ex.com")).toBe(30);
    expect(days("dev@ex.com")).toBe(3);
    expect(days("hal@ex.com")).toBe(21);
    expect(days("cai@ex.com")).toBe(14);
    expect(days("kim@ex.com")).toBe(60);
    expect(days("eva@ex.com")).toBe(90);
  });

  it("comes for a potential loyalist at four fifths of the usual interval, not before the as-of date", () => {
    // fay: two orders, 33 days silent; her interval is drawn towards the store's 61.6 days.
    const place = placeOf("fay@ex.com");
    const interval = run.scores.usualInterval[place]!;
    expect(dueDayOf(run, place)).toBe(shopAsOf - 33 + Math.round(0.8 * interval));
    const late = withSilence(run, place, 400);
    expect(dueDayOf(late, place)).toBe(shopAsOf);
  });

  it("is one attempt within 30 days where the chance of still being active is under 10 %", () => {
    for (const code of ["CL", "AR"] as const) {
      const of = (chance: number) => withChance(withSegment(run, 0, code), 0, chance);
      expect(nextActionOf(of(0.09), 0, "en")).toContain("one personal attempt");
      expect(dueDayOf(of(0.09), 0)).toBe(shopAsOf + 30);
      for (const chance of [0.1, -1]) {
        expect(nextActionOf(of(chance), 0, "en")).not.toContain("one personal attempt");
        expect(dueDayOf(of(chance), 0)).toBe(shopAsOf + (code === "CL" ? 3 : 7));
      }
    }
    const lost = withChance(withSegment(run, 0, "LT"), 0, 0.01);
    expect(dueDayOf(lost, 0)).toBe(shopAsOf + 90);
  });

  it("is there for every segment, and nobody without one has any", () => {
    const rows = Array.from({ length: 4 }, (_, i) => ({
      age: 300,
      inactivity: i,
      orderCount: 2,
      spend: 100,
      influence: -1,
    }));
    const few = scoredRunOf(populationOf(rows), ["a", "b", "c", "d"]);
    expect(nextActionOf(few, 0, "en")).toBe("");
    expect(dueDayOf(few, 0)).toBeNull();
    for (const segment of segmentCodes) {
      const one = withSegment(run, 0, segment);
      expect(segmentAt(one.scores, 0)).toBe(segment);
      expect(nextActionOf(one, 0, "zh")).not.toBe("");
      expect(dueDayOf(one, 0)).toBeGreaterThanOrEqual(shopAsOf);
    }
  });
});

function withSilence(run: ScoredRun, place: number, days: number): ScoredRun {
  const inactivity = Int32Array.from(run.checked.population.inactivity);
  inactivity[run.order[place]!] = days;
  const population = { ...run.checked.population, inactivity };
  return { ...run, checked: { ...run.checked, population } };
}

function withChance(run: ScoredRun, place: number, chance: number): ScoredRun {
  const chanceActive = Float64Array.from(run.scores.chanceActive);
  chanceActive[place] = chance;
  return { ...run, scores: { ...run.scores, chanceActive } };
}

function withSegment(run: ScoredRun, place: number, code: SegmentCode): ScoredRun {
  const segment = Uint8Array.from(run.scores.segment);
  segment[place] = segmentCodes.indexOf(code);
  return { ...run, scores: { ...run.scores, segment } };
}
