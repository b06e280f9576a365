import { describe, expect, it } from "vitest";
import { analyse } from "#shared/engine/analyse.ts";
import { NO_CODE, reasonLeads, reasonTurns, segmentCodes } from "#shared/engine/codes.ts";
import { defaultOptions } from "#shared/engine/defaults.ts";
import { UNKNOWN } from "#shared/engine/population.ts";
import { ladder, populationOf, typical } from "./populations.ts";

describe("prospects and dormant customers", () => {
  const prospect = { ...typical, age: UNKNOWN, inactivity: UNKNOWN, orderCount: 0, spend: 0 };
  const dormant = { ...typical, age: 1200, inactivity: 900, orderCount: 0, spend: 0 };

  it("leaves prospects out of every rank and figure", () => {
    const { model, facts, scores } = analyse(
      populationOf([prospect, ...ladder, prospect]),
      defaultOptions,
    );
    const alone = analyse(populationOf(ladder), defaultOptions);
    expect(segmentCodes[scores.segment[0]!]).toBe("PS");
    expect(reasonLeads[scores.reasonLead[0]!]).toBe("prospect");
    expect([scores.r[0], scores.tier[0], scores.chanceActive[0]]).toEqual([0, NO_CODE, UNKNOWN]);
    expect([...scores.valueScore.subarray(1, 11)]).toEqual([...alone.scores.valueScore]);
    expect(model).toEqual({ ...alone.model, prospects: 2 });
    expect(facts.segments.PS.customers).toBe(2);
    const all = { ...alone.facts.all, customers: 12 };
    expect({ ...facts, segments: null }).toEqual({ ...alone.facts, all, segments: null });
  });

  it("ranks dormant customers and gives them a segment of single-order customers", () => {
    const { model, scores } = analyse(populationOf([...ladder, dormant]), defaultOptions);
    expect(model.customers).toBe(11);
    expect([scores.r[10], scores.f[10], scores.m[10]]).toEqual([1, 1, 1]);
    expect(segmentCodes[scores.segment[10]!]).toBe("LT");
    expect(reasonTurns[scores.reasonTurn[10]!]).toBe("dormant");
    expect(scores.expectedValue[10]).toBeGreaterThan(0);
  });

  it("calls a customer with a last day and no counted order new rather than loyal", () => {
    const uncounted = { ...dormant, inactivity: 1 };
    const { scores } = analyse(populationOf([...ladder, uncounted]), defaultOptions);
    expect(scores.r[10]).toBe(5);
    expect(segmentCodes[scores.segment[10]!]).toBe("NE");
  });

  it("says of a row without amount and count that there is nothing to score", () => {
    const blank = { ...typical, orderCount: UNKNOWN };
    const table = { ...populationOf([...ladder, blank]), hasSpend: false };
    const { scores } = analyse(table, defaultOptions);
    expect(scores.valueScore[10]).toBe(UNKNOWN);
    expect(reasonLeads[scores.reasonLead[10]!]).toBe("unscored");
  });
});
