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
  for (const [tab, sheet] of entriesOf(own.tabs)) {
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
  const stood = new Set(begun.columns);
  // From right to left: what is deleted moves what stands right of it.
  const made = findOwnColumns(spreadsheet)
    .filter(({ sheetId, id }) => !stood.has(`${sheetId}:${id}`))
    .sort((a, b) => b.column - a.column);
  for (const { sheet, column } of made) sheet.deleteColumn(column);
  writeLedger(spreadsheet, { ...own.ledger, last: begun.step, begun: null });
}

function entriesOf(tabs: OwnTabs["tabs"]) {
  return Object.entries(tabs) as [
    keyof typeof tabs,
    NonNullable<(typeof tabs)[keyof typeof tabs]>,
  ][];
}
