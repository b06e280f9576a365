/**
 * The budget, customer by customer: who is funded first, then those beyond the budget, then the rest.
 */
import {
  type BudgetGroup,
  type BudgetPlan,
  budgetGroups,
  type PlannedBudget,
} from "#shared/engine/profit/budgetPlan.ts";
import type { BudgetTabWords } from "#shared/words/budgetTab.ts";
import type { Language } from "#shared/words/language.ts";
import { tierName } from "#shared/words/tierName.ts";
import { whatIfBudgetWords } from "#shared/words/whatIfBudget.ts";
import { plainText } from "../tabs/plainText.ts";
import type { CellValue } from "../tabs/tabPlan.ts";
import { moneyCell, PERCENT, RATIO, TEXT } from "./profitCells.ts";
import type { ProfitFacts } from "./profitFacts.ts";
import type { ProfitRun } from "./profitRun.ts";

export type BudgetColumnId = keyof BudgetTabWords["columns"];

export function budgetColumns({ unit }: BudgetPlan): readonly BudgetColumnId[] {
  return columnIds.filter((id) => id !== "hours" || unit === "hours");
}

const columnIds = [
  "customer",
  "tier",
  "group",
  "valueAtStake",
  "uplift",
  "brings",
  "most",
  "cost",
  "hours",
  "returnOnCost",
] as const satisfies readonly BudgetColumnId[];

export function budgetFormat(id: BudgetColumnId, { moneyFormat }: ProfitFacts): string {
  switch (id) {
    case "customer":
    case "tier":
    case "group":
      return TEXT;
    case "uplift":
      return PERCENT;
    case "returnOnCost":
      return RATIO;
    case "hours":
      return "#,##0.##";
    default:
      return moneyFormat;
  }
}

export function budgetRows(
  { checked }: Pick<ProfitRun, "checked">,
  { portfolio }: ProfitFacts,
  plan: BudgetPlan,
  planned: PlannedBudget,
  language: Language,
): readonly (readonly CellValue[])[] {
  const words = whatIfBudgetWords[language];
  const columns = budgetColumns(plan);
  const { uplift, cost, unit, hourlyRate } = plan;
  return budgetGroups.flatMap((group) =>
    placesOf(group, planned).map((place) => {
      const tier = portfolio.tiers[place]!;
      const price = unit === "hours" ? cost[tier] * hourlyRate : cost[tier];
      const stake = Math.max(0, planned.valueAtStake[place]!);
      const assumed = uplift[tier];
      const isAssumed = assumed !== null && price > 0;
      const brings = (assumed ?? 0) * stake;
      const cells: Readonly<Record<BudgetColumnId, CellValue>> = {
        customer: plainText(checked.customers[place]!),
        tier: tierName(tier, language),
        group: words[group],
        valueAtStake: moneyCell(stake),
        uplift: isAssumed ? assumed : "",
        brings: isAssumed ? moneyCell(brings) : "",
        most: isAssumed ? moneyCell(brings / 3) : "",
        cost: price > 0 ? moneyCell(price) : "",
        hours: cost[tier],
        returnOnCost: isAssumed ? brings / price : "",
      };
      return columns.map((id) => cells[id]);
    }),
  );
}

/** Who has no return to be ranked by is ranked by what is at stake. */
function placesOf(group: BudgetGroup, planned: PlannedBudget): readonly number[] {
  const { valueAtStake } = planned;
  if (group === "funded" || group === "beyondBudget") return planned[group];
  return [...planned[group]].sort((a, b) => valueAtStake[b]! - valueAtStake[a]! || a - b);
}
