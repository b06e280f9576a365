import { describe, expect, it } from "vitest";
import { type BudgetPlan, plannedBudget } from "#shared/engine/profit/budgetPlan.ts";
import { portfolioOf } from "#shared/engine/profit/portfolio.ts";
import { defaultProfitOptions } from "#shared/engine/profit/profitOptions.ts";
import { journeyAccounts } from "./accounts.ts";

const portfolio = portfolioOf([...journeyAccounts().values()], defaultProfitOptions);
const none = { high: null, medium: null, low: null };
const plan: BudgetPlan = {
  budget: 2_000_00,
  unit: "money",
  hourlyRate: 0,
  uplift: { high: 0.1, medium: null, low: null },
  cost: { high: 1_000_00, medium: 1_000_00, low: 1_000_00 },
};

describe("a budget", () => {
  it("assumes no uplift: without one nobody is funded, and everybody has a value", () => {
    const { funded, valueAtStake, spent } = plannedBudget(portfolio, { ...plan, uplift: none });
    expect([funded, spent]).toEqual([[], 0]);
    // Journey: LTV₃₆ of Aurora Hotels 196,952.
    expect(Math.round((valueAtStake[0] ?? 0) / 100)).toBe(196_952);
  });

  it("funds the best return first and names whom it did not reach", () => {
    const high = [...portfolio.tiers.keys()].filter((place) => portfolio.tiers[place] === "high");
    const { funded, beyondBudget, notWorthIt, unassumed, brings, sums, valueAtStake } =
      plannedBudget(portfolio, plan);
    const best = high.sort((a, b) => valueAtStake[b]! - valueAtStake[a]!);
    expect([...funded, ...beyondBudget]).toEqual(best);
    expect([notWorthIt.length, unassumed.length]).toEqual([0, 12 - high.length]);
    expect(sums.funded.costs).toBe(funded.length * 1_000_00);
    expect(sums.funded.brings).toBeCloseTo(brings, 6);
    expect(sums.funded.returnOnCost).toBeCloseTo(brings / sums.funded.costs, 12);
    expect(sums.beyondBudget.customers + funded.length).toBe(high.length);
    expect(sums.unassumed).toMatchObject({ customers: unassumed.length, costs: 0, brings: 0 });
    expect(brings).toBeCloseTo(
      funded.reduce((sum, place) => sum + 0.1 * valueAtStake[place]!, 0),
      6,
    );
  });

  it("is the same in hours at their rate", () => {
    const hours: BudgetPlan = {
      ...plan,
      unit: "hours",
      budget: 20,
      hourlyRate: 100_00,
      cost: { high: 10, medium: 10, low: 10 },
    };
    expect({ ...plannedBudget(portfolio, hours), spent: 0 }).toEqual({
      ...plannedBudget(portfolio, plan),
      spent: 0,
    });
  });

  it("funds nobody at a cost or a rate that was not said", () => {
    const free = plannedBudget(portfolio, { ...plan, cost: { high: 0, medium: 0, low: 0 } });
    const unpaid = plannedBudget(portfolio, { ...plan, unit: "hours", hourlyRate: 0 });
    for (const { funded, sums } of [free, unpaid]) {
      expect([funded, sums.funded.returnOnCost]).toEqual([[], null]);
    }
  });

  it("counts a year's contribution where nobody knows who leaves", () => {
    const accounts = [...journeyAccounts().values()].map((each) => ({
      ...each,
      monthlyChurn: null,
    }));
    const { valueAtStake } = plannedBudget(portfolioOf(accounts, defaultProfitOptions), plan);
    // Journey: 7,500 a month.
    expect(valueAtStake[0]).toBe(12 * 7_500_00);
  });
});
