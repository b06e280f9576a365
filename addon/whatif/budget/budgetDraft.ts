/**
 * A budget as it is typed, and the plan that it says.
 */
import { type TierCode, tierCodes } from "#shared/engine/codes.ts";
import { MONEY_SCALE } from "#shared/engine/population.ts";
import type { BudgetPlan } from "#shared/engine/profit/budgetPlan.ts";
import { numberTyped } from "../../sidebar/parts/numberTyped.ts";

export type BudgetUnit = BudgetPlan["unit"];

export interface BudgetDraft {
  readonly unit: BudgetUnit;
  readonly budget: string;
  readonly hourlyRate: string;
  /** Percent. */
  readonly uplift: Readonly<Record<TierCode, string>>;
  readonly cost: Readonly<Record<TierCode, string>>;
}

const blank = { high: "", medium: "", low: "" };

/** Nothing is assumed by itself. */
export const blankBudget: BudgetDraft = {
  unit: "money",
  budget: "",
  hourlyRate: "",
  uplift: blank,
  cost: blank,
};

/** What is still to be typed, or is no number; in the order of the form. */
export type Missing = "noBudget" | "noRate" | "badPercent" | "badNumber" | "noUplift" | "noCost";

export interface DraftReading {
  /** With what is missing as nothing: it ranks always. */
  readonly plan: BudgetPlan;
  /** Null: the plan can be written. */
  readonly missing: Missing | null;
}

export function readDraft({ unit, budget, hourlyRate, uplift, cost }: BudgetDraft): DraftReading {
  const scale = unit === "money" ? MONEY_SCALE : 1;
  const budgetTyped = numberTyped(budget);
  const rateTyped = unit === "hours" ? numberTyped(hourlyRate) : null;
  const uplifts = byTier((tier) => percentTyped(uplift[tier]));
  const costs = byTier((tier) => numberTyped(cost[tier]));
  const typed = [budgetTyped, rateTyped, ...Object.values(costs)];
  const assumed = tierCodes.filter((tier) => (uplifts[tier] ?? 0) > 0);
  return {
    plan: {
      budget: orNothing(budgetTyped) * scale,
      unit,
      hourlyRate: orNothing(rateTyped) * MONEY_SCALE,
      uplift: byTier((tier) => (Number.isNaN(uplifts[tier]) ? null : uplifts[tier])),
      cost: byTier((tier) => orNothing(costs[tier]) * scale),
    },
    missing: missing(),
  };

  function missing(): Missing | null {
    if (Object.values(uplifts).some((share) => Number.isNaN(share))) return "badPercent";
    if (typed.some((each) => Number.isNaN(each))) return "badNumber";
    if (assumed.length === 0) return "noUplift";
    if (assumed.some((tier) => orNothing(costs[tier]) === 0)) return "noCost";
    if (unit === "hours" && orNothing(rateTyped) === 0) return "noRate";
    return orNothing(budgetTyped) === 0 ? "noBudget" : null;
  }
}

/** @returns 0–1; null for a blank; NaN where it is no percentage. */
export function percentTyped(text: string): number | null {
  const percent = numberTyped(text);
  if (percent === null) return null;
  return percent <= 100 ? percent / 100 : Number.NaN;
}

function orNothing(typed: number | null): number {
  return typed === null || Number.isNaN(typed) ? 0 : typed;
}

function byTier<Value>(of: (tier: TierCode) => Value): Readonly<Record<TierCode, Value>> {
  return { high: of("high"), medium: of("medium"), low: of("low") };
}
