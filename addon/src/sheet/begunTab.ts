/**
 * A tab while it is being written: how it is begun, taken back, and settled.
 *
 * A tab that is there already is copied to a hidden backup before its first cell changes. A run that the
 * host kills leaves its backups behind: the next one puts their content back before anything else.
 */
import type { TabPlan } from "../table/tabs/tabPlan.ts";
import { emptySheet, growTo, trimTab, trimTo } from "./fillTab.ts";
import { markAsBackup, markAsOwn, type OwnTabs } from "./ownTabs.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface BegunTab {
  readonly plan: TabPlan;
  readonly sheet: Sheet;
  readonly formerName: string;
  /** What stood there; null for a tab that is new. */
  readonly before: {
    readonly backup: Sheet;
    readonly frozenRows: number;
    readonly frozenColumns: number;
    readonly chartIds: ReadonlySet<number>;
  } | null;
}

/** @param begun Told as soon as there is something to take back, before the next call can fail. */
export function beginTab(
  spreadsheet: Spreadsheet,
  plan: TabPlan,
  present: Sheet | null,
  name: string,
  begun: (tab: BegunTab) => void,
): void {
  if (present === null) {
    const sheet = spreadsheet.insertSheet(name, spreadsheet.getNumSheets());
    begun({ plan, sheet, formerName: name, before: null });
    markAsOwn(sheet, plan.tab);
    // It has no charts yet whose ranges could suffer; a hundred thousand rows of 26 columns would count.
    trimTab(sheet, plan);
    return;
  }
  const frozenRows = present.getFrozenRows();
  const frozenColumns = present.getFrozenColumns();
  const chartIds = new Set(present.getCharts().map((chart) => chart.getChartId() ?? 0));
  const formerName = present.getName();
  const backup = present.copyTo(spreadsheet);
  const before = { backup, frozenRows, frozenColumns, chartIds };
  begun({ plan, sheet: present, formerName, before });
  markAsBackup(backup, plan.tab);
  backup.hideSheet();
}

/** As if the tab had never been begun. */
export function takeBack(spreadsheet: Spreadsheet, { sheet, before, formerName }: BegunTab): void {
  if (before === null) {
    spreadsheet.deleteSheet(sheet);
    return;
  }
  for (const chart of sheet.getCharts()) {
    if (!before.chartIds.has(chart.getChartId() ?? 0)) sheet.removeChart(chart);
  }
  restoreCells(sheet, before.backup);
  sheet.setFrozenRows(before.frozenRows);
  sheet.setFrozenColumns(before.frozenColumns);
  if (sheet.getName() !== formerName) sheet.setName(formerName);
  spreadsheet.deleteSheet(before.backup);
}

/** The tab is written whole: what stood there before goes. */
export function settle(spreadsheet: Spreadsheet, { sheet, before, plan }: BegunTab): void {
  if (before !== null) {
    for (const chart of sheet.getCharts()) {
      if (before.chartIds.has(chart.getChartId() ?? 0)) sheet.removeChart(chart);
    }
    spreadsheet.deleteSheet(before.backup);
  }
  trimTab(sheet, plan);
}

/** After a run that the host killed: its tabs get back what they held before it. */
export function recover(spreadsheet: Spreadsheet, { tabs, backups }: OwnTabs): void {
  for (const { tab, sheet: backup } of backups) {
    const sheet = tabs[tab];
    if (sheet !== undefined) restoreCells(sheet, backup);
    spreadsheet.deleteSheet(backup);
  }
}

function restoreCells(sheet: Sheet, backup: Sheet): void {
  const rows = backup.getMaxRows();
  const columns = backup.getMaxColumns();
  emptySheet(sheet);
  growTo(sheet, rows, columns);
  backup.getRange(1, 1, rows, columns).copyTo(sheet.getRange(1, 1, rows, columns));
  trimTo(sheet, rows, columns);
}
