import { describe, expect, it } from "vitest";
import { analyse } from "#shared/engine/analyse.ts";
import {
  confidenceCodes,
  NO_CODE,
  reasonLeads,
  reasonTurns,
  segmentCodes,
  tierCodes,
} from "#shared/engine/codes.ts";
import { defaultOptions } from "#shared/engine/defaults.ts";
import { UNKNOWN } from "#shared/engine/population.ts";
import { ladder, manyLike, populationOf, typical } from "./populations.ts";

describe("too few customers", () => {
  it("answers for nobody", () => {
    const { model, facts, notices, scores } = analyse(populationOf([]), defaultOptions);
    expect(scores.r.length).toBe(0);
    expect(model.customers).toBe(0);
    expect(model.tierCuts).toEqual({ high: UNKNOWN, medium: UNKNOWN });
    expect(facts.all.spend).toBe(0);
    expect(facts.topFifthShare).toBe(0);
    expect(notices).toEqual([{ code: "notice.tooFewCustomers", found: 0, needed: 5 }]);
  });

  it.each([1, 2, 4])("gives %d the facts and no scores", (count) => {
    const { facts, notices, scores } = analyse(
      populationOf(ladder.slice(0, count)),
      defaultOptions,
    );
    for (let i = 0; i < count; i++) {
      expect([scores.r[i], scores.f[i], scores.m[i]]).toEqual([0, 0, 0]);
      expect([scores.segment[i], scores.eightClass[i], scores.tier[i]]).toEqual([
        NO_CODE,
        NO_CODE,
        NO_CODE,
      ]);
      expect(scores.valueScore[i]).toBe(UNKNOWN);
      expect(reasonLeads[scores.reasonLead[i]!]).toBe("tooFew");
      expect(confidenceCodes[scores.confidence[i]!]).toBe("low:customers");
      expect(scores.usualInterval[i]).toBeGreaterThan(0);
      expect(scores.expectedValue[i]).toBeGreaterThan(0);
    }
    expect(facts.all.spend).toBe(ladder.slice(0, count).reduce((sum, c) => sum + c.spend, 0));
    // The best fifth of one to four customers is one.
    expect(facts.topFifthShare).toBeCloseTo(ladder[count - 1]!.spend / facts.all.spend, 12);
    expect(notices[0]).toEqual({ code: "notice.tooFewCustomers", found: count, needed: 5 });
    expect(notices).not.toContainEqual({ code: "notice.allAlike" });
  });

  it("scores five", () => {
    const { notices, scores } = analyse(populationOf(ladder.slice(0, 5)), defaultOptions);
    expect([...scores.m]).toEqual([1, 2, 3, 4, 5]);
    expect(notices).toEqual([{ code: "notice.fewCustomers", found: 5, needed: 30 }]);
  });

  it("does not count prospects among the five", () => {
    const prospect = { ...typical, age: UNKNOWN, inactivity: UNKNOWN, orderCount: 0, spend: 0 };
    const { model, notices } = analyse(
      populationOf([...ladder.slice(0, 4), prospect]),
      defaultOptions,
    );
    expect(model.prospects).toBe(1);
    expect(notices).toContainEqual({ code: "notice.tooFewCustomers", found: 4, needed: 5 });
  });
});

describe("columns in which all are equal", () => {
  it("scores customers who are all alike by fixed thresholds and says so", () => {
    const { model, notices, scores } = analyse(populationOf(manyLike(typical, 40)), defaultOptions);
    expect(model.axes).toEqual({ r: "fixed", f: "fixed", m: "fixed" });
    // 30 days of silence in a usual interval of 56⅔; four orders; the median's spend.
    expect([scores.r[0], scores.f[0], scores.m[0]]).toEqual([4, 4, 3]);
    expect(new Set(scores.valueScore)).toEqual(new Set([0]));
    expect(new Set(scores.tier)).toEqual(new Set([tierCodes.indexOf("low")]));
    expect(notices).toEqual([{ code: "notice.allAlike" }]);
  });

  it.each([
    ["recommendation", (i: number) => ({ influence: 10 * i })],
    ["age", (i: number) => ({ age: 200 + i })],
  ])("does not call customers alike who differ in %s alone", (_, different) => {
    const customers = manyLike(typical, 10, different);
    const { notices, scores } = analyse(populationOf(customers), defaultOptions);
    expect(new Set(scores.tier).size).toBe(3);
    expect(notices).not.toContainEqual({ code: "notice.allAlike" });
  });

  it("takes 90 days for the usual interval when all orders are on one day", () => {
    const oneDay = manyLike(typical, 6, (i) => ({
      age: 50,
      inactivity: 50,
      orderCount: 2,
      spend: i,
    }));
    const { model, notices, scores } = analyse(populationOf(oneDay), defaultOptions);
    expect(notices).toContainEqual({ code: "notice.sameLastDay" });
    expect(model.usualIntervalDays).toBe(90);
    expect(model.usualIntervalIsDefault).toBe(true);
    expect(model.axes).toEqual({ r: "fixed", f: "fixed", m: "rank" });
    expect(scores.r[0]).toBe(4); // 50 / 90 lies between ½ and 1
    expect(scores.f[0]).toBe(2);
  });

  it("scores single-order customers from R and M, with F = 1 for all", () => {
    const oneOrder = manyLike(typical, 10, (i) => ({
      age: 10 * i,
      inactivity: 10 * i,
      orderCount: 1,
      spend: 100_00 + i,
    }));
    const { model, notices, scores } = analyse(populationOf(oneOrder), defaultOptions);
    expect(new Set(scores.f)).toEqual(new Set([1]));
    expect(scores.r[0]).toBe(5);
    expect(scores.m[9]).toBe(5);
    expect(notices).toContainEqual({ code: "notice.noRepeatCustomers" });
    // λ = 0.5 / ΣT with T at least one day.
    expect(model.ordersPerDay).toBeCloseTo(0.5 / 451, 15);
    expect(reasonTurns[scores.reasonTurn[0]!]).toBe("oneOrder");
    expect(scores.reasonLead).not.toContain(reasonLeads.indexOf("orders"));
  });

  it("scores without money when every amount is zero, and says so", () => {
    const free = ladder.map((customer) => ({ ...customer, spend: 0 }));
    const { model, notices, scores } = analyse(populationOf(free), defaultOptions);
    expect(model.axes.m).toBe("absent");
    expect(new Set(scores.m)).toEqual(new Set([0]));
    expect(new Set(scores.expectedValue)).toEqual(new Set([UNKNOWN]));
    expect(scores.expectedOrders[9]).toBeGreaterThan(0);
    expect(model.blocks).toEqual({ present: 10, future: 0, social: 0 });
    expect(scores.valueScore[9]).toBe(100); // the present block alone, from orders alone
    expect(segmentCodes[scores.segment[9]!]).toBe("CH"); // FM = F
    expect(new Set(scores.eightClass)).toEqual(new Set([NO_CODE]));
    expect(notices).toContainEqual({ code: "notice.noMonetarySignal" });
  });
});

describe("tables that lack a column", () => {
  it("ignores the money column when the population has none", () => {
    const zeros = ladder.map((customer) => ({ ...customer, spend: 0 }));
    const unread = analyse(populationOf(ladder, false), defaultOptions);
    expect(unread).toEqual(analyse(populationOf(zeros), defaultOptions));
    expect(unread.facts.all.spend).toBe(0);
    expect(unread.facts.all.expectedValue).toBe(0);
    expect(unread.model.averageOrder).toBe(0);
  });

  it("takes FM = M and repeat customers for granted without order counts", () => {
    const uncounted = ladder.map((customer) => ({ ...customer, orderCount: UNKNOWN }));
    const { model, scores } = analyse(populationOf(uncounted), defaultOptions);
    expect(model.axes.f).toBe("absent");
    expect(model.ordersPerDay).toBe(0);
    expect(segmentCodes[scores.segment[9]!]).toBe("CH");
    expect(segmentCodes[scores.segment[0]!]).toBe("LT");
    expect(new Set(scores.expectedOrders)).toEqual(new Set([UNKNOWN]));
    expect(scores.chanceActive[0]).toBeCloseTo(0.8 ** (100 / 90 - 1), 12);
    expect(model.blocks).toEqual({ present: 10, future: 0, social: 0 });
  });

  it("scores the present without dates, names no segment and says so", () => {
    const undated = ladder.map((c) => ({ ...c, age: UNKNOWN, inactivity: UNKNOWN }));
    const { model, notices, scores } = analyse(populationOf(undated), defaultOptions);
    expect(model.axes).toEqual({ r: "absent", f: "rank", m: "rank" });
    expect(new Set(scores.segment)).toEqual(new Set([NO_CODE]));
    expect(new Set(scores.usualInterval)).toEqual(new Set([UNKNOWN]));
    expect(scores.valueScore[9]).toBe(100);
    expect(tierCodes[scores.tier[9]!]).toBe("high");
    expect(reasonTurns[scores.reasonTurn[9]!]).toBe("none");
    expect(notices).toContainEqual({ code: "notice.noDates" });
  });

  it("leaves the future block out for a customer whose first order is not known", () => {
    const customers = ladder.map((c, i) => (i === 3 ? { ...c, age: UNKNOWN } : c));
    const { model, scores } = analyse(populationOf(customers), defaultOptions);
    expect(scores.expectedOrders[3]).toBe(UNKNOWN);
    expect(scores.chanceActive[3]).toBeGreaterThan(0);
    expect(model.blocks).toEqual({ present: 10, future: 9, social: 0 });
    expect(scores.valueScore[3]).toBe(33.3); // 3 of 9 below in money and in orders
  });
});

describe("sizes beyond any shop", () => {
  it("stays finite with ten million orders in a day and amounts of 2⁵³", () => {
    const huge = ladder.map((customer, i) => ({
      ...customer,
      age: i,
      inactivity: 0,
      orderCount: 10_000_000 - i,
      spend: Number.MAX_SAFE_INTEGER - i,
    }));
    const { facts, scores } = analyse(populationOf(huge), defaultOptions);
    expect(scores.expectedValueHigh.every(Number.isFinite)).toBe(true);
    expect(scores.expectedValueLow[5]!).toBeLessThan(scores.expectedValue[5]!);
    expect(scores.expectedValueHigh[5]!).toBeGreaterThan(scores.expectedValue[5]!);
    expect(facts.all.spend / (10 * Number.MAX_SAFE_INTEGER)).toBeCloseTo(1, 12);
    expect(scores.m[0]).toBe(5);
    expect(scores.m[9]).toBe(1);
  });

  it("orders the ends of the interval when refunds outweigh sales", () => {
    const refunded = ladder.map((customer) => ({ ...customer, spend: -customer.spend }));
    const { scores } = analyse(populationOf(refunded), defaultOptions);
    expect(scores.expectedValue[0]).toBeLessThan(0);
    expect(scores.expectedValueLow[0]!).toBeLessThan(scores.expectedValue[0]!);
    expect(scores.expectedValueHigh[0]!).toBeGreaterThan(scores.expectedValue[0]!);
  });
});

describe("weights", () => {
  it("has no value score where only blocks without weight are known", () => {
    const onlySocial = ladder.map((customer, i) => ({
      ...customer,
      orderCount: UNKNOWN,
      influence: 10 * i,
    }));
    const weights = { present: 70, future: 30, social: 0 };
    const { scores } = analyse(populationOf(onlySocial, false), { ...defaultOptions, weights });
    expect(new Set(scores.valueScore)).toEqual(new Set([UNKNOWN]));
    expect(new Set(scores.tier)).toEqual(new Set([NO_CODE]));
  });

  it("takes the social block's weight from the others only where influence is known", () => {
    const customers = ladder.map((c, i) => (i === 9 ? { ...c, influence: 0 } : c));
    const { model, scores } = analyse(populationOf(customers), defaultOptions);
    expect(model.blocks.social).toBe(1);
    const { valueScore } = analyse(populationOf(ladder), defaultOptions).scores;
    // Present and future weigh 85 of 100 beside a social block of 0; both scores are rounded to tenths.
    expect(Math.abs(scores.valueScore[9]! - 0.85 * valueScore[9]!)).toBeLessThan(0.1);
    expect([...scores.valueScore.subarray(0, 9)]).toEqual([...valueScore.subarray(0, 9)]);
  });
});
