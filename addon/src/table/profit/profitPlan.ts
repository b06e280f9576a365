import type { Language } from "#shared/words/language.ts";
import { type DocumentPlan, type TabPlan, tabFamilies } from "../tabs/tabPlan.ts";
import { budgetTab } from "./budgetTab.ts";
import { fixListTab } from "./fixListTab.ts";
import { profitFacts } from "./profitFacts.ts";
import type { ProfitRun } from "./profitRun.ts";
import { profitTab } from "./profitTab.ts";
import { scenariosTab } from "./scenariosTab.ts";
import { unitCurveTab } from "./unitCurveTab.ts";

/**
 * The visible tabs of a profit run, the columns beside the user's table as they are given. Periods without
 * customers have a unit curve and nothing else.
 *
 * @param columns As `profitColumns` plans them.
 */
export function profitPlan(
  run: ProfitRun,
  language: Language,
  columns: DocumentPlan["columns"],
): DocumentPlan<"profit"> {
  const tabs: readonly TabPlan[] = [
    ...(run.accounts.length > 0 ? customerTabs(run, language) : []),
    ...(run.curve === null ? [] : [unitCurveTab(run, run.curve, language)]),
  ];
  const planned = tabs.map(({ tab }) => tab);
  return {
    family: "profit",
    tabs,
    goes: tabFamilies.profit.filter((tab) => tab !== "profitRecord" && !planned.includes(tab)),
    columns,
  };
}

function customerTabs(run: ProfitRun, language: Language): readonly TabPlan[] {
  const facts = profitFacts(run);
  return [
    profitTab(run, facts, language),
    fixListTab(run, facts, language),
    ...(run.scenarios.length > 0 ? [scenariosTab(run, facts, language)] : []),
    ...(run.budget === null ? [] : [budgetTab(run, facts, run.budget, language)]),
  ];
}
