/**
 * A run on the sheet, the same run in other words, and the way back to the one before.
 */
import type { Problem } from "#shared/problems/problem.ts";
import { languages } from "#shared/words/language.ts";
import { tabNames } from "#shared/words/tabs.ts";
import type { Workbook, WriteWatch } from "../ports.ts";
import type { Cell } from "../table/selectedTable.ts";
import {
  type DocumentPlan,
  type TabId,
  type TabNames,
  type TabPlan,
  tabIds,
} from "../table/tabs/tabPlan.ts";
import { changeDocument, type Target } from "./changeDocument.ts";
import { fillTab } from "./fillTab.ts";
import { findOwnTabs, type OwnTabs } from "./ownTabs.ts";
import { fillFromCopy } from "./tabContents.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What stood before can be undone; the dashboard comes to the front. */
export function writeDocument(
  spreadsheet: Spreadsheet,
  plan: DocumentPlan,
  watch: WriteWatch,
): TabNames | Problem {
  return changeDocument(
    spreadsheet,
    (own) => ({
      targets: plan.tabs.map((tab) => targetOf(tab, own)),
      columns: plan.columns,
      front: "dashboard",
      replacesKept: true,
      keeps: (former) => former,
      goes: [],
    }),
    watch,
  );
}

/** What can be undone, and where the user is, stay what they were. */
export function rewriteDocument(
  spreadsheet: Spreadsheet,
  plan: DocumentPlan,
  watch: WriteWatch,
): TabNames | Problem {
  return changeDocument(
    spreadsheet,
    (own) => ({
      targets: plan.tabs.map((tab) => targetOf(tab, own)),
      columns: plan.columns,
      front: null,
      replacesKept: false,
      keeps: () => own.ledger.kept,
      goes: [],
    }),
    watch,
  );
}

export function canUndo(spreadsheet: Spreadsheet): boolean {
  return keptSheets(findOwnTabs(spreadsheet)) !== null;
}

export function readFormerRecord(spreadsheet: Spreadsheet): readonly (readonly Cell[])[] | null {
  const copy = keptSheets(findOwnTabs(spreadsheet))?.record;
  return copy?.getDataRange().getValues() ?? null;
}

/** The tabs that the last write made go; there is nothing left to undo. */
export function undoDocument(
  spreadsheet: Spreadsheet,
  charts: Parameters<Workbook["undo"]>[0],
  columns: DocumentPlan["columns"],
): Problem | null {
  const outcome = changeDocument(
    spreadsheet,
    (own) => {
      const sheets = keptSheets(own);
      const kept = own.ledger.kept;
      if (sheets === null || kept === null) return { code: "sheet.nothingToUndo" };
      return {
        targets: tabIds.flatMap((tab) => {
          const copy = sheets[tab];
          const name = kept.names[tab];
          if (copy === undefined || name === undefined) return [];
          return {
            ...formerTarget(tab, name, copy, own),
            charts: tab === "dashboard" ? charts : [],
          };
        }),
        columns,
        front: null,
        replacesKept: false,
        keeps: () => null,
        goes: tabIds.flatMap((tab) => (sheets[tab] === undefined ? (own.tabs[tab] ?? []) : [])),
      };
    },
    { step: () => {}, isCancelled: () => false },
  );
  return "code" in outcome ? (outcome as Problem) : null;
}

function targetOf(plan: TabPlan, own: OwnTabs): Target {
  const sheet = own.tabs[plan.tab] ?? null;
  const names = tabNames[plan.tab];
  const present = sheet?.getName();
  const isRenamed =
    present !== undefined && !languages.some((language) => names[language] === present);
  return {
    tab: plan.tab,
    sheet,
    // The user's own name if they renamed it.
    name: isRenamed ? present : names[plan.language],
    rows: plan.values.length,
    columns: plan.widths.length,
    fill: (begun) => fillTab(begun, plan),
    charts: plan.charts,
    isHidden: plan.hidden ?? false,
  };
}

function formerTarget(tab: TabId, name: string, copy: Sheet, own: OwnTabs): Omit<Target, "charts"> {
  return {
    tab,
    sheet: own.tabs[tab] ?? null,
    name,
    rows: copy.getMaxRows(),
    columns: copy.getMaxColumns(),
    fill: ({ sheet }, takingBack) => fillFromCopy(sheet, copy, takingBack),
    isHidden: tab === "record",
  };
}

/** Null when there is nothing to undo, or the user deleted a part of it. */
function keptSheets({ ledger, copies }: OwnTabs): Partial<Record<TabId, Sheet>> | null {
  const { kept } = ledger;
  if (kept === null) return null;
  const sheets: Partial<Record<TabId, Sheet>> = {};
  for (const { tab, step, sheet } of copies) if (step === kept.step) sheets[tab] = sheet;
  const isWhole = tabIds.every((tab) => tab in kept.names === tab in sheets);
  return isWhole ? sheets : null;
}
