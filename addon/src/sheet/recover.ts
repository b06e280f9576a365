import { attempt } from "./attempt.ts";
import { type BegunStep, writeLedger } from "./ledger.ts";
import { findOwnColumns } from "./ownColumns.ts";
import { findOwnTabs, type OwnTabs } from "./ownTabs.ts";
import { fillFromCopy, trimTo } from "./tabContents.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * Mends what an earlier call left behind: a write that the host killed is taken back, and what could not be
 * deleted goes.
 *
 * The values of our columns beside the user's table are not put back: the write that comes next makes them anew.
 *
 * @returns Our tabs as they then stand.
 */
export function recover(spreadsheet: Spreadsheet, own: OwnTabs): OwnTabs {
  const { begun, kept } = own.ledger;
  if (begun !== null) takeBackKilled(spreadsheet, own, begun);
  const leftOver = own.copies.filter(({ step }) => step !== kept?.step);
  for (const { sheet } of leftOver) attempt(() => spreadsheet.deleteSheet(sheet));
  for (const sheet of own.gone) attempt(() => spreadsheet.deleteSheet(sheet));
  const isClean = begun === null && leftOver.length === 0 && own.gone.length === 0;
  return isClean ? own : findOwnTabs(spreadsheet);
}

function takeBackKilled(spreadsheet: Spreadsheet, own: OwnTabs, begun: BegunStep): void {
  for (const tab of begun.tabs) {
    const sheet = own.tabs[tab];
    if (sheet === undefined) continue;
    const name = begun.names[tab];
    if (name === undefined) {
      spreadsheet.deleteSheet(sheet);
      continue;
    }
    const former = new Set(begun.charts[tab]);
    for (const chart of sheet.getCharts()) {
      if (!former.has(chart.getChartId() ?? 0)) sheet.removeChart(chart);
    }
    // All copies are made before the first cell changes: where there is none, nothing was changed.
    const copy = own.copies.find((each) => each.tab === tab && each.step === begun.step)?.sheet;
    if (copy !== undefined) {
      fillFromCopy(sheet, copy, () => {});
      trimTo(sheet, copy.getMaxRows(), copy.getMaxColumns());
    }
    if (sheet.getName() !== name) attempt(() => sheet.setName(name));
  }
  deleteUnmarked(spreadsheet, own, begun);
  const stood = new Set(begun.columns);
  // From right to left: what is deleted moves what stands right of it.
  const made = findOwnColumns(spreadsheet)
    .filter(({ sheetId, id }) => !stood.has(`${sheetId}:${id}`))
    .sort((a, b) => b.column - a.column);
  for (const { sheet, column } of made) sheet.deleteColumn(column);
  deleteUnmarkedColumns(spreadsheet, begun);
  writeLedger(spreadsheet, { ...own.ledger, last: begun.step, begun: null });
}

/** Killed between making a tab and marking it as ours: it bears the name, and holds nothing. */
function deleteUnmarked(spreadsheet: Spreadsheet, own: OwnTabs, { made }: BegunStep): void {
  for (const name of made) {
    const sheet = spreadsheet.getSheetByName(name);
    if (sheet === null || own.ids.has(sheet.getSheetId()) || sheet.getLastRow() > 0) continue;
    spreadsheet.deleteSheet(sheet);
  }
}

/** Killed between making columns and marking them: there are more than there were, and they hold nothing. */
function deleteUnmarkedColumns(spreadsheet: Spreadsheet, { beside }: BegunStep): void {
  for (const { sheet: name, columns, ...stood } of beside) {
    const sheet = spreadsheet.getSheetByName(name);
    if (sheet === null) continue;
    const more = sheet.getMaxColumns() - columns;
    const lastUsed = Math.max(1, stood.lastUsed);
    if (more > 0 && sheet.getLastColumn() <= lastUsed) sheet.deleteColumns(lastUsed + 1, more);
  }
}
