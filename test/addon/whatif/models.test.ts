/** What computes in the window, by itself. */
import { describe, expect, it } from "vitest";
import { whaleCurve } from "#shared/engine/profit/whaleCurve.ts";
import { readDraft } from "../../../addon/whatif/budget/budgetDraft.ts";
import { baseOf } from "../../../addon/whatif/model/base.ts";
import { curvePoints } from "../../../addon/whatif/model/curvePoints.ts";
import { findCustomers } from "../../../addon/whatif/model/findCustomers.ts";
import { leversOf, moved } from "../../../addon/whatif/model/levers.ts";
import { movedTo, stepPlace, withChange } from "../../../addon/whatif/model/steps.ts";
import { signedTyped } from "../../../addon/whatif/parts/signed.ts";
import { niceTicks } from "../../../addon/whatif/result/niceTicks.ts";
import { journeyModel } from "./journeyModel.ts";

const { accounts } = baseOf(journeyModel);
const leverOf = (of: typeof accounts, name: string, change = {}) =>
  leversOf(of, change).find((lever) => lever.name === name)!;

describe("levers", () => {
  it("start at what it is: the rates of one customer, of all their revenue for several", () => {
    expect(leverOf([accounts[2]!], "discounts").start).toBeCloseTo(0.15, 12);
    expect(leverOf([accounts[2]!], "retention").start).toBeCloseTo(0.99, 12);
    const gross = accounts.reduce((sum, { grossRevenue }) => sum + grossRevenue, 0);
    const discounts = accounts.reduce((sum, each) => sum + each.discounts, 0);
    expect(leverOf(accounts, "discounts").start).toBeCloseTo(discounts / gross, 12);
  });

  it("move one customer's rate itself, that of several in proportion, and back to nothing", () => {
    const one = leverOf([accounts[2]!], "discounts");
    expect(moved({ service: 0.7 }, one, 0.08, true)).toEqual({ service: 0.7, discountRate: 0.08 });
    const all = leverOf(accounts, "discounts");
    expect(moved({}, all, all.start / 2, false)).toEqual({ discounts: 0.5 });
    expect(moved({ discounts: 0.5 }, all, null, false)).toEqual({});
    expect(leverOf(accounts, "discounts", { discounts: 0.5 }).value).toBeCloseTo(all.start / 2, 12);
  });

  it("give those a rate who have none", () => {
    const none = accounts.map((account) => ({ ...account, returns: 0 }));
    const change = moved({}, leverOf(none, "returns"), 0.02, false);
    expect(change).toEqual({ returnRate: 0.02 });
  });

  it("stand still where the table has nothing to move", () => {
    const unknown = accounts.map((each) => ({ ...each, acquisition: null, monthlyChurn: null }));
    const idle = leversOf(unknown, {}).filter(({ isIdle }) => isIdle);
    expect(idle.map(({ name }) => name)).toEqual(["acquisition", "retention"]);
  });
});

describe("steps", () => {
  const c03 = { kind: "customers", places: [2] } as const;
  const all = { kind: "all" } as const;

  it("are one for each scope, in the order in which they were begun", () => {
    const first = withChange([], c03, { service: 0.7 });
    const both = withChange(first, all, { price: 1.1 });
    const again = withChange(both, c03, { service: 0.5 });
    expect(again).toEqual([
      { scope: c03, change: { service: 0.5 } },
      { scope: all, change: { price: 1.1 } },
    ]);
    expect(stepPlace(again, { kind: "tier", tier: "low" })).toBe(2);
    expect(withChange(again, c03, {})).toEqual([{ scope: all, change: { price: 1.1 } }]);
  });

  it("follow their customers when the table has changed, and leave out who is gone", () => {
    const steps = [
      { scope: { kind: "customers", places: [0, 1] } as const, change: { price: 2 } },
      { scope: { kind: "customers", places: [1] } as const, change: { price: 3 } },
    ];
    expect(movedTo(steps, ["Ann", "Bob"], ["Cid", "Ann"])).toEqual([
      { scope: { kind: "customers", places: [1] }, change: { price: 2 } },
    ]);
  });
});

describe("a whale curve drawn", () => {
  it("keeps its peak and its end, however many customers there are", () => {
    const profits = Array.from({ length: 12_345 }, (_, i) => ({
      profit: i < 7_777 ? 10 : -7,
      netRevenue: i,
    }));
    const curve = whaleCurve(profits);
    const points = curvePoints(curve);
    expect(points.length).toBeLessThan(260);
    expect(points).toContainEqual([7_777, 77_770]);
    expect(points.at(-1)).toEqual([12_345, 77_770 - 7 * 4_568]);
    expect(points[0]).toEqual([0, 0]);
  });

  it("has round numbers on its axis, 0 among them", () => {
    expect(niceTicks(0, 29_355_000, 5)).toEqual([0, 10_000_000, 20_000_000, 30_000_000]);
    expect(niceTicks(-700, 400, 5)).toEqual([-1000, -500, 0, 500]);
    expect(niceTicks(0, 0, 5)).toEqual([0]);
  });
});

describe("what people type", () => {
  it.each([
    ["-30", -30],
    ["−30 %", -30],
    ["+5", 5],
    ["－１２％", -12],
    ["0", 0],
  ])("%s is a number with its sign", (text, number) => {
    expect(signedTyped(text)).toBe(number);
  });

  it("is nothing for a blank, and no number for a word or a sign alone", () => {
    expect(signedTyped(" ")).toBeNull();
    expect([signedTyped("-"), signedTyped("half"), signedTyped("--3")]).toEqual([NaN, NaN, NaN]);
  });

  it("finds customers who begin so before those who have it within", () => {
    expect(findCustomers(journeyModel.customers, "co")).toEqual([2]);
    const names = ["North Shop", "Shop", "shopping", "Workshop"];
    expect(findCustomers(names, "ＳＨＯＰ")).toEqual([1, 2, 0, 3]);
  });
});

describe("a budget typed", () => {
  const blank = { high: "", medium: "", low: "" };
  const draft = { unit: "money", budget: "", hourlyRate: "", uplift: blank, cost: blank } as const;

  it("asks for what is missing, one after the other, and assumes nothing", () => {
    const first = readDraft(draft);
    expect(first.missing).toBe("noUplift");
    expect(Object.values(first.plan.uplift)).toEqual([null, null, null]);
    const uplift = { ...blank, high: "5%" };
    expect(readDraft({ ...draft, uplift }).missing).toBe("noCost");
    const cost = { ...blank, high: "1,500" };
    expect(readDraft({ ...draft, uplift, cost }).missing).toBe("noBudget");
    const hours = { ...draft, unit: "hours", uplift, cost: { ...blank, high: "2" } } as const;
    expect(readDraft(hours).missing).toBe("noRate");
    expect(readDraft({ ...hours, hourlyRate: "80", budget: "10" }).plan).toMatchObject({
      budget: 10,
      hourlyRate: 80_00,
      uplift: { high: 0.05 },
      cost: { high: 2 },
    });
    expect(readDraft({ ...draft, uplift: { ...blank, low: "500" } }).missing).toBe("badPercent");
    expect(readDraft({ ...draft, uplift, budget: "much" }).missing).toBe("badNumber");
  });
});
