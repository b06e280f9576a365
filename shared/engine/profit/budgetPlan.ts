/**
 * A plan of what to spend on whom, by tier: the user's assumptions, and whom they fund.
 */
import type { TierCode } from "../codes.ts";
import { type Allocation, allocate, type Candidate } from "./allocate.ts";
import type { CustomerProfit } from "./customerProfit.ts";
import type { Portfolio } from "./portfolio.ts";

export interface BudgetPlan {
  /** Hundredths or hours. ≥ 0. */
  readonly budget: number;
  readonly unit: "money" | "hours";
  /** Hundredths an hour; 0 for money. */
  readonly hourlyRate: number;
  /** Share of the value at stake that an action is assumed to bring, in [0, 1]; null ranks without funding. */
  readonly uplift: Readonly<Record<TierCode, number | null>>;
  /** Of one customer's action, hundredths or hours; 0 where it was not said, which funds nobody. */
  readonly cost: Readonly<Record<TierCode, number>>;
}

export const budgetGroups = ["funded", "beyondBudget", "notWorthIt", "unassumed"] as const;
export type BudgetGroup = (typeof budgetGroups)[number];

export interface PlannedBudget extends Allocation {
  /** Places of those for whom no uplift or no cost is assumed: ranked, not judged. They are not in `notWorthIt`. */
  readonly unassumed: readonly number[];
  /** Hundredths, of each customer. */
  readonly valueAtStake: readonly number[];
  readonly sums: Readonly<Record<BudgetGroup, BudgetSum>>;
}

export interface BudgetSum {
  readonly customers: number;
  /** Hundredths that the actions cost or would cost; hours at their rate. */
  readonly costs: number;
  /** Hundredths that they are assumed to bring. */
  readonly brings: number;
  /** What is brought for each unit of cost; null where nothing is spent. */
  readonly returnOnCost: number | null;
}

export function plannedBudget(
  { customers, tiers }: Pick<Portfolio, "customers" | "tiers">,
  { budget, unit, hourlyRate, uplift, cost }: BudgetPlan,
): PlannedBudget {
  const price = unit === "money" ? 1 : hourlyRate;
  const valueAtStake = customers.map(atStake);
  const candidates = tiers.map((tier, place): Candidate => {
    const isPriced = cost[tier] > 0 && price > 0;
    // What has no price would be worth it at any value: it is ranked only.
    return {
      valueAtStake: valueAtStake[place]!,
      uplift: isPriced ? uplift[tier] : null,
      cost: isPriced ? cost[tier] : 1,
      price: isPriced ? price : 1,
    };
  });
  const isAssumed = (place: number) => candidates[place]!.uplift !== null;
  const allocation = allocate(candidates, budget);
  const groups = {
    funded: allocation.funded,
    beyondBudget: allocation.beyondBudget,
    notWorthIt: allocation.notWorthIt.filter(isAssumed),
    unassumed: allocation.notWorthIt.filter((place) => !isAssumed(place)),
  };
  const sumOf = (places: readonly number[]): BudgetSum => {
    let costs = 0;
    let brings = 0;
    for (const place of places) {
      const { uplift: assumed, cost: each, price: rate } = candidates[place]!;
      if (assumed === null) continue;
      costs += each * rate;
      brings += assumed * Math.max(0, valueAtStake[place]!);
    }
    const returnOnCost = costs > 0 ? brings / costs : null;
    return { customers: places.length, costs, brings, returnOnCost };
  };
  const sums = {
    funded: sumOf(groups.funded),
    beyondBudget: sumOf(groups.beyondBudget),
    notWorthIt: sumOf(groups.notWorthIt),
    unassumed: sumOf(groups.unassumed),
  };
  return { ...allocation, ...groups, valueAtStake, sums };
}

const MONTHS_A_YEAR = 12;

/** Lifetime value where it is known, else the contribution of a year, else of the time that the table tells of. */
function atStake({ lifetimeValue, monthlyContribution, contribution }: CustomerProfit): number {
  if (lifetimeValue !== null) return lifetimeValue;
  return monthlyContribution === null ? contribution : monthlyContribution * MONTHS_A_YEAR;
}
