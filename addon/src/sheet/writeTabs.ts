/**
 * All tabs of a run, or none.
 *
 * A tab that is there already is copied to a hidden backup before its first cell changes; what fails
 * puts the content back, and takes away the tabs that were begun. The tabs keep their identity, so formulas
 * of the user's that point at them survive both ways.
 */
import type { Problem } from "#shared/problems/problem.ts";
import { languages } from "#shared/words/language.ts";
import { tabNames } from "#shared/words/tabs.ts";
import type { TabId, TabNames, TabPlan } from "../table/tabPlan.ts";
import { emptySheet, fillTab, growTo, trimTab } from "./fillTab.ts";
import { insertCharts } from "./insertCharts.ts";
import { findOwnTabs, markAsBackup, markAsOwn, type OwnTabs } from "./ownTabs.ts";
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
  for (const leftover of own.backups) spreadsheet.deleteSheet(leftover);
  const targets = plans.map((plan) => ({ plan, ...target(plan, own) }));
  const problem = problemBeforeWriting(spreadsheet, targets);
  if (problem !== null) return problem;

  const front = spreadsheet.getActiveSheet();
  const begun: BegunTab[] = [];
  let touched = "";
  try {
    for (const { plan, sheet, name } of targets) {
      touched = name;
      begun.push(
        sheet === null ? begin(spreadsheet, plan, name) : backUp(spreadsheet, plan, sheet),
      );
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
    // Writes are gathered by the host: only now is it known that all of them were accepted.
    SpreadsheetApp.flush();
  } catch (refusal) {
    for (const tab of begun) takeBack(spreadsheet, tab);
    spreadsheet.setActiveSheet(front);
    const refused = problemOfRefusal(refusal, touched);
    if (refused === null) throw refusal;
    return refused;
  }
  for (const tab of begun) settle(spreadsheet, tab);
  spreadsheet.setActiveSheet(sheetOf(begun, "dashboard"));
  return namesOf(begun);
}

interface BegunTab {
  readonly plan: TabPlan;
  readonly sheet: Sheet;
  /** What stood there before; null for a tab that is new. */
  readonly before: {
    readonly backup: Sheet;
    readonly rows: number;
    readonly columns: number;
    readonly chartIds: ReadonlySet<number>;
  } | null;
  readonly formerName: string;
}

/** Our tab, if there is one, and the name it shall bear: the user's own if they renamed it. */
function target(plan: TabPlan, own: OwnTabs): { sheet: Sheet | null; name: string } {
  const sheet = own.tabs[plan.tab] ?? null;
  const wanted = tabNames[plan.tab][plan.language];
  const present = sheet?.getName();
  const isRenamed =
    present !== undefined &&
    !languages.some((language) => tabNames[plan.tab][language] === present);
  return { sheet, name: isRenamed ? present : wanted };
}

function begin(spreadsheet: Spreadsheet, plan: TabPlan, name: string): BegunTab {
  const sheet = spreadsheet.insertSheet(name, spreadsheet.getNumSheets());
  markAsOwn(sheet, plan.tab);
  // It has no charts yet whose ranges could suffer; a hundred thousand rows of 26 columns would count.
  trimTab(sheet, plan);
  return { plan, sheet, before: null, formerName: name };
}

function backUp(spreadsheet: Spreadsheet, plan: TabPlan, sheet: Sheet): BegunTab {
  const backup = sheet.copyTo(spreadsheet);
  markAsBackup(backup);
  backup.hideSheet();
  return {
    plan,
    sheet,
    before: {
      backup,
      rows: sheet.getMaxRows(),
      columns: sheet.getMaxColumns(),
      chartIds: new Set(chartIdsOf(sheet)),
    },
    formerName: sheet.getName(),
  };
}

function takeBack(spreadsheet: Spreadsheet, { sheet, before, plan, formerName }: BegunTab): void {
  if (before === null) {
    spreadsheet.deleteSheet(sheet);
    return;
  }
  const { backup, rows, columns, chartIds } = before;
  for (const chart of sheet.getCharts()) {
    if (!chartIds.has(chart.getChartId() ?? 0)) sheet.removeChart(chart);
  }
  emptySheet(sheet);
  growTo(sheet, rows, columns);
  backup.getRange(1, 1, rows, columns).copyTo(sheet.getRange(1, 1, rows, columns));
  const grownRows = sheet.getMaxRows() - rows;
  const grownColumns = sheet.getMaxColumns() - columns;
  if (grownRows > 0) sheet.deleteRows(rows + 1, grownRows);
  if (grownColumns > 0) sheet.deleteColumns(columns + 1, grownColumns);
  sheet.setFrozenRows(plan.frozenRows);
  sheet.setFrozenColumns(plan.frozenColumns);
  if (sheet.getName() !== formerName) sheet.setName(formerName);
  spreadsheet.deleteSheet(backup);
}

/** Nothing can fail any more that would leave a half: what is no longer needed goes. */
function settle(spreadsheet: Spreadsheet, { sheet, before, plan }: BegunTab): void {
  if (before !== null) {
    for (const chart of sheet.getCharts()) {
      if (before.chartIds.has(chart.getChartId() ?? 0)) sheet.removeChart(chart);
    }
    spreadsheet.deleteSheet(before.backup);
  }
  trimTab(sheet, plan);
}

function chartIdsOf(sheet: Sheet): number[] {
  return sheet.getCharts().map((chart) => chart.getChartId() ?? 0);
}

function sheetOf(begun: readonly BegunTab[], tab: TabId): Sheet {
  const found = begun.find(({ plan }) => plan.tab === tab);
  if (found === undefined) throw new Error(`the run planned no tab "${tab}"`);
  return found.sheet;
}

function namesOf(begun: readonly BegunTab[]): TabNames {
  return {
    customers: sheetOf(begun, "customers").getName(),
    dashboard: sheetOf(begun, "dashboard").getName(),
    dataCheck: sheetOf(begun, "dataCheck").getName(),
  };
}
