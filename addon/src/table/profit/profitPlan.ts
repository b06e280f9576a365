import type { Language } from "#shared/words/language.ts";
import type { DocumentPlan, TabId } from "../tabs/tabPlan.ts";
import type { ProfitRun } from "./profitRun.ts";

/**
 * The visible tabs of a profit run, the columns beside the user's table as they are given.
 *
 * @param columns As `profitColumns` plans them.
 */
export function profitPlan(
  run: ProfitRun,
  _language: Language,
  columns: DocumentPlan["columns"],
): DocumentPlan<"profit"> {
  const goes: readonly TabId[] = [
    ...(run.curve === null ? (["unitCurve"] as const) : []),
    ...(run.scenarios.length === 0 ? (["scenarios"] as const) : []),
    ...(run.budget === null ? (["budget"] as const) : []),
  ];
  return { family: "profit", tabs: [], goes, columns };
}
