/**
 * All tabs of a run, or none: what fails half-way is taken back.
 *
 * Tabs that are there are written in place and keep their identity, so that formulas of the user's that
 * point at them survive a run that succeeds and one that fails.
 */
import type { Problem } from "#shared/problems/problem.ts";
import { languages } from "#shared/words/language.ts";
import { tabNames } from "#shared/words/tabs.ts";
import type { TabId, TabNames, TabPlan } from "../table/tabs/tabPlan.ts";
import { type BegunTab, beginTab, recover, settle, takeBack } from "./begunTab.ts";
import { fillTab } from "./fillTab.ts";
import { insertCharts } from "./insertCharts.ts";
import { findOwnTabs, type OwnTabs } from "./ownTabs.ts";
import { problemBeforeWriting, problemOfRefusal } from "./writeProblems.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** @param onCharts Called once, when the cells are written and the charts begin. */
export function writeTabs(
  spreadsheet: Spreadsheet,
  plans: readonly TabPlan[],
  onCharts: () => void,
): TabNames | Problem {
  const own = findOwnTabs(spreadsheet);
  const targets = plans.map((plan) => targetOf(plan, own));
  const problem = problemBeforeWriting(spreadsheet, targets);
  if (problem !== null) return problem;
  recover(spreadsheet, own);

  const front = spreadsheet.getActiveSheet();
  const begun: BegunTab[] = [];
  let touched = "";
  try {
    for (const { plan, sheet, name } of targets) {
      touched = name;
      beginTab(spreadsheet, plan, sheet, name, (tab) => begun.push(tab));
    }
    for (const { sheet, plan, formerName } of begun) {
      touched = formerName;
      fillTab(sheet, plan);
    }
    onCharts();
    for (const { sheet, plan } of begun) insertCharts(sheet, plan.charts);
    for (const [i, { sheet, formerName }] of begun.entries()) {
      if (formerName !== targets[i]!.name) sheet.setName(targets[i]!.name);
    }
    spreadsheet.setActiveSheet(sheetOf(begun, "dashboard"));
    // Writes are gathered by the host: only now is it known that all of them were accepted.
    SpreadsheetApp.flush();
  } catch (refusal) {
    for (const tab of begun) attempt(() => takeBack(spreadsheet, tab));
    attempt(() => spreadsheet.setActiveSheet(front));
    const refused = problemOfRefusal(refusal, touched);
    if (refused === null) throw refusal;
    return refused;
  }
  for (const tab of begun) attempt(() => settle(spreadsheet, tab));
  // Known without another call: one that failed here would tell of a failure where there was none.
  return Object.fromEntries(targets.map(({ plan, name }) => [plan.tab, name])) as TabNames;
}

interface Target {
  readonly plan: TabPlan;
  /** Our tab, if there is one. */
  readonly sheet: Sheet | null;
  /** What it shall be called: the user's own name if they renamed it. */
  readonly name: string;
}

function targetOf(plan: TabPlan, own: OwnTabs): Target {
  const sheet = own.tabs[plan.tab] ?? null;
  const names = tabNames[plan.tab];
  const present = sheet?.getName();
  const isRenamed =
    present !== undefined && !languages.some((language) => names[language] === present);
  return { plan, sheet, name: isRenamed ? present : names[plan.language] };
}

/** Tidying up goes on past what fails: the next run finds what is left over by its mark. */
function attempt(tidy: () => void): void {
  try {
    tidy();
  } catch (refusal) {
    console.warn(`tidying up: ${refusal instanceof Error ? refusal.name : "refused"}`);
  }
}

function sheetOf(begun: readonly BegunTab[], tab: TabId): Sheet {
  const found = begun.find(({ plan }) => plan.tab === tab);
  if (found === undefined) throw new Error(`the run planned no tab "${tab}"`);
  return found.sheet;
}
