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
  type FamilyNames,
  type TabFamily,
  type TabId,
  type TabPlan,
  tabFamilies,
} from "../table/tabs/tabPlan.ts";
import type { FamilyColumns, GoingTab, Target } from "./change.ts";
import { changeDocument } from "./changeDocument.ts";
import { fillTab } from "./fillTab.ts";
import type { FormerTabs } from "./ledger.ts";
import { familyNames, findOwnTabs, type OwnTabs } from "./ownTabs.ts";
import { fillFromCopy } from "./tabContents.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What stood before of this family can be undone; its tab of results comes to the front. */
export function writeDocument<Family extends TabFamily>(
  spreadsheet: Spreadsheet,
  plan: DocumentPlan<Family>,
  watch: WriteWatch,
): FamilyNames[Family] | Problem {
  const names = new Map<TabId, string>();
  const problem = changeDocument(
    spreadsheet,
    (own) => {
      const targets = plan.tabs.map((tab) => targetOf(tab, own));
      for (const { tab, name } of targets) names.set(tab, name);
      return {
        targets,
        columns: columnsIn([plan]),
        front: plan.tabs.some(({ tab }) => tab === resultTab[plan.family])
          ? resultTab[plan.family]
          : (plan.tabs.find(({ hidden }) => !hidden)?.tab ?? null),
        replacesKept: true,
        concerns: tabFamilies[plan.family],
        keeps: (former) => former,
        goes: goingIn([plan], own, true),
      };
    },
    watch,
  );
  if (problem !== null) return problem;
  // Known without another call: one that failed here would tell of a failure where there was none.
  const written = familyNames(plan.family, (tab) => names.get(tab) ?? null);
  if (written === null) throw new Error(`a run of ${plan.family} without all of its tabs`);
  return written;
}

/** What can be undone, and where the user is, stay what they were. */
export function rewriteDocument(
  spreadsheet: Spreadsheet,
  plans: readonly DocumentPlan[],
  watch: WriteWatch,
): Problem | null {
  const tabs = plans.flatMap((plan) => plan.tabs);
  return changeDocument(
    spreadsheet,
    (own) => ({
      targets: tabs.map((tab) => targetOf(tab, own)),
      columns: columnsIn(plans),
      front: null,
      replacesKept: false,
      concerns: plans.flatMap((plan) => [...plan.tabs.map(({ tab }) => tab), ...(plan.goes ?? [])]),
      keeps: () => own.ledger.kept,
      goes: goingIn(plans, own, false),
    }),
    watch,
  );
}

/** Whose run undo would take back; null for nothing. */
export function undoableFamily(spreadsheet: Spreadsheet): TabFamily | null {
  const kept = keptTabs(findOwnTabs(spreadsheet));
  return kept === null ? null : familyIn(kept.tabs);
}

/** @param tab Null as well where the last run was of another family. */
export function readFormerRecord(
  spreadsheet: Spreadsheet,
  tab: "record" | "profitRecord",
): readonly (readonly Cell[])[] | null {
  const copy = keptTabs(findOwnTabs(spreadsheet))?.sheets[tab];
  return copy?.getDataRange().getValues() ?? null;
}

/** The tabs that the last write made go; there is nothing left to undo. */
export function undoDocument(
  spreadsheet: Spreadsheet,
  charts: Parameters<Workbook["undo"]>[0],
  columns: DocumentPlan["columns"],
): Problem | null {
  return changeDocument(
    spreadsheet,
    (own) => {
      const kept = keptTabs(own);
      if (kept === null) return { code: "sheet.nothingToUndo" };
      const { tabs, names, sheets } = kept;
      return {
        targets: tabs.flatMap((tab) => {
          const copy = sheets[tab];
          const name = names[tab];
          if (copy === undefined || name === undefined) return [];
          return { ...formerTarget(tab, name, copy, own), charts: charts[tab] ?? [] };
        }),
        columns: columnsIn([{ family: familyIn(tabs), columns }]),
        front: null,
        replacesKept: false,
        concerns: tabs,
        keeps: () => null,
        goes: tabs.flatMap((tab) => {
          const sheet = own.tabs[tab];
          if (sheets[tab] !== undefined || sheet === undefined) return [];
          return { tab, sheet, isKept: false };
        }),
      };
    },
    { step: () => {}, isCancelled: () => false },
  );
}

const resultTab = { scores: "dashboard", profit: "profit" } as const satisfies Record<
  TabFamily,
  TabId
>;

function familyIn(tabs: readonly TabId[]): TabFamily {
  return tabs.includes(resultTab.profit) ? "profit" : "scores";
}

function columnsIn(
  plans: readonly Pick<DocumentPlan, "family" | "columns">[],
): readonly FamilyColumns[] {
  return plans.flatMap(({ family, columns }) =>
    columns === "asTheyStand" ? [] : { family, plan: columns },
  );
}

function goingIn(
  plans: readonly DocumentPlan[],
  own: OwnTabs,
  isKept: boolean,
): readonly GoingTab[] {
  return plans
    .flatMap(({ goes }) => goes ?? [])
    .flatMap((tab) => {
      const sheet = own.tabs[tab];
      return sheet === undefined ? [] : { tab, sheet, isKept };
    });
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
    isHidden: tab === "record" || tab === "profitRecord",
  };
}

interface KeptTabs extends FormerTabs {
  readonly sheets: Readonly<Partial<Record<TabId, Sheet>>>;
}

/** Null when there is nothing to undo, or the user deleted a part of it. */
function keptTabs({ ledger, copies }: OwnTabs): KeptTabs | null {
  const { kept } = ledger;
  if (kept === null) return null;
  const sheets: Partial<Record<TabId, Sheet>> = {};
  for (const { tab, step, sheet } of copies) if (step === kept.step) sheets[tab] = sheet;
  const isWhole = kept.tabs.every((tab) => tab in kept.names === tab in sheets);
  return isWhole ? { ...kept, sheets } : null;
}
