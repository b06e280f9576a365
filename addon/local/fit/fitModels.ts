/**
 * The models that the `fit` command knows, by the names it takes.
 */
import { bgBb } from "#shared/engine/clv/bgBb.ts";
import type { TimeUnit } from "#shared/engine/clv/discount.ts";
import type { PurchaseModel } from "#shared/engine/clv/purchaseModel.ts";
import { purchaseModels } from "#shared/engine/forecast/purchaseModels.ts";

const ofHistories: Readonly<Record<string, PurchaseModel>> = { ...purchaseModels, "bg-bb": bgBb };

export const fitModels = [
  "bg-nbd",
  "mbg-nbd",
  "pareto-nbd",
  "nbd",
  "bg-bb",
  "gamma-gamma",
  "shifted-beta-geometric",
] as const;
export type FitModel = (typeof fitModels)[number];

/** Null for what is no model of purchase histories. */
export function purchaseModelOf(model: FitModel): PurchaseModel | null {
  return ofHistories[model] ?? null;
}

export const spendParameters = ["p", "q", "gamma"] as const;

export function parametersOf(model: FitModel): readonly string[] {
  if (model === "gamma-gamma") return spendParameters;
  return purchaseModelOf(model)?.parameterNames ?? ["alpha", "beta"];
}

/** Time is counted in opportunities or periods, whole ones. */
export function countsPeriods(model: FitModel): boolean {
  return model === "bg-bb" || model === "shifted-beta-geometric";
}

/** Opportunities and periods are years as a rule, as in the papers; files of order histories count weeks there. */
export function usualUnit(model: FitModel): TimeUnit {
  return countsPeriods(model) ? "years" : "weeks";
}
