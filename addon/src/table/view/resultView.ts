import type { SegmentCode } from "#shared/engine/codes.ts";
import { segmentCodes } from "#shared/engine/codes.ts";
import type { ResultView } from "../../sidebarApi.ts";
import type { RecordedRun } from "../record/recordedRun.ts";
import type { TabNames } from "../tabs/tabPlan.ts";

/** A run as the sidebar shows it. */
export function resultView(
  run: Omit<RecordedRun, "language" | "writtenAs">,
  tabs: TabNames,
  { canUndo }: { readonly canUndo: boolean },
): ResultView {
  const { runId, model, facts } = run.response;
  return {
    runId,
    sheets: run.sheets,
    model,
    facts,
    notices: run.notices,
    dataCheck: run.checked.dataCheck,
    tabs: { customers: tabs.customers, dashboard: tabs.dashboard, dataCheck: tabs.dataCheck },
    hasColumnsBeside: run.checked.customerRows.length > 0 && run.settings.columnsBeside,
    queue: [],
    overdue: { customers: 0, spend: 0 },
    atStake: Object.fromEntries(segmentCodes.map((code) => [code, 0])) as Record<
      SegmentCode,
      number
    >,
    settings: run.settings,
    canUndo,
  };
}
