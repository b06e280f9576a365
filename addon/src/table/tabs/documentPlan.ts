import type { Language } from "#shared/words/language.ts";
import { recordTab } from "../record/recordTab.ts";
import { customersTab } from "./customersTab.ts";
import { dashboardTab } from "./dashboardTab.ts";
import { dataCheckTab } from "./dataCheckTab.ts";
import { departedOf } from "./departed.ts";
import { modelTab } from "./modelTab.ts";
import type { ScoredRun } from "./scoredRun.ts";
import type { DocumentPlan } from "./tabPlan.ts";

/** Everything that a run writes, the columns beside the user's table as they are given. */
export function documentPlan(
  run: ScoredRun,
  language: Language,
  columns: DocumentPlan["columns"],
): DocumentPlan<"scores"> {
  const { carried, ...recorded } = run;
  const departed = departedOf(run);
  return {
    family: "scores",
    tabs: [
      customersTab(run, language),
      dashboardTab(run, language),
      modelTab(run, language),
      dataCheckTab(run, language),
      recordTab({
        ...recorded,
        language,
        ...(departed.size > 0 && {
          departed: { rows: departed, ownHeaders: carried.ownHeaders },
        }),
      }),
    ],
    columns,
  };
}
