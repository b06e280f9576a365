/**
 * A tab while it is being written: how it is begun, and how it is settled when the change stands.
 */

import type { TabId } from "../table/tabs/tabPlan.ts";
import type { Target } from "./change.ts";
import { markAsCopy, markAsOwn } from "./ownTabs.ts";
import { fillFromCopy, type TakingBack, trimTo } from "./tabContents.ts";
import { readFilter, type TabFilter } from "./tabFilter.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface BegunTab {
  readonly target: Target;
  readonly sheet: Sheet;
  readonly formerName: string;
  /** The user's, and how large the tab was that it was over. */
  readonly filter: TabFilter | null;
  readonly formerSize: { readonly rows: number; readonly columns: number };
  /** What stood there, hidden; null for a tab that is new. */
  readonly copy: Sheet | null;
  readonly formerCharts: ReadonlySet<number>;
}

/** @param begun Told before the first call can change a cell. */
export function beginTab(
  spreadsheet: Spreadsheet,
  target: Target,
  step: number,
  takingBack: TakingBack,
  begun: (tab: BegunTab) => void,
): void {
  const { sheet, rows, columns, name, tab } = target;
  if (sheet === null) {
    const made = spreadsheet.insertSheet(name, spreadsheet.getNumSheets());
    takingBack(() => spreadsheet.deleteSheet(made));
    markAsOwn(made, tab);
    if (target.isHidden) made.hideSheet();
    // It has no charts yet whose ranges could suffer; a hundred thousand rows of 26 columns would count.
    trimTo(made, rows, columns);
    begun({
      target,
      sheet: made,
      formerName: name,
      filter: null,
      formerSize: { rows: 0, columns: 0 },
      copy: null,
      formerCharts: new Set(),
    });
    return;
  }
  const formerCharts = chartIdsOf(sheet);
  const formerName = sheet.getName();
  const filter = readFilter(sheet);
  const formerSize = { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
  const isHidden = sheet.isSheetHidden();
  const copy = copyTab(spreadsheet, sheet, tab, step, takingBack);
  takingBack(() => {
    for (const chart of sheet.getCharts()) {
      if (!formerCharts.has(chart.getChartId() ?? 0)) sheet.removeChart(chart);
    }
    fillFromCopy(sheet, copy, () => {});
    trimTo(sheet, formerSize.rows, formerSize.columns);
    if (sheet.getName() !== formerName) sheet.setName(formerName);
    if (!isHidden && sheet.isSheetHidden()) sheet.showSheet();
  });
  begun({ target, sheet, formerName, filter, formerSize, copy, formerCharts });
}

/** A hidden copy, by which the tab can be brought back. */
export function copyTab(
  spreadsheet: Spreadsheet,
  sheet: Sheet,
  tab: TabId,
  step: number,
  takingBack: TakingBack,
): Sheet {
  const copy = sheet.copyTo(spreadsheet);
  takingBack(() => spreadsheet.deleteSheet(copy));
  markAsCopy(copy, tab, step);
  copy.hideSheet();
  return copy;
}

/** The charts that stood there go, and the rows and columns that are no longer needed. */
export function settleTab({ target, sheet, formerCharts }: BegunTab): void {
  if (formerCharts.size > 0) {
    for (const chart of sheet.getCharts()) {
      if (formerCharts.has(chart.getChartId() ?? 0)) sheet.removeChart(chart);
    }
  }
  trimTo(sheet, target.rows, target.columns);
}

export function chartIdsOf(sheet: Sheet): ReadonlySet<number> {
  return new Set(sheet.getCharts().map((chart) => chart.getChartId() ?? 0));
}
