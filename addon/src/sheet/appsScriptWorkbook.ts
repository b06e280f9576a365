import type { Workbook } from "../ports.ts";
import { findOwnTabs } from "./ownTabs.ts";
import { readTable, scorableSheetNames } from "./readTable.ts";
import { showTab } from "./showTab.ts";
import { writeTabs } from "./writeTabs.ts";

/** The document that the add-on was opened in. */
export function appsScriptWorkbook(): Workbook {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  return {
    sheetNames: () => scorableSheetNames(spreadsheet),
    meantSheet: (otherwise) => {
      const table = readTable(spreadsheet, null, otherwise);
      return "sheet" in table && "values" in table ? table.sheet : null;
    },
    readTable: (sheets, otherwise) => readTable(spreadsheet, sheets[0] ?? null, otherwise),
    timeZone: () => spreadsheet.getSpreadsheetTimeZone(),
    locale: () => spreadsheet.getSpreadsheetLocale(),
    readOwnTab: (tab) => findOwnTabs(spreadsheet).tabs[tab]?.getDataRange().getValues() ?? null,
    ownTabNames: () => {
      const { customers, dashboard, dataCheck, record } = findOwnTabs(spreadsheet).tabs;
      if (!customers || !dashboard || !dataCheck || !record) return null;
      return {
        customers: customers.getName(),
        dashboard: dashboard.getName(),
        dataCheck: dataCheck.getName(),
        record: record.getName(),
      };
    },
    selectedRow: () => {
      const sheet = spreadsheet.getActiveSheet();
      return {
        sheet: sheet.getName(),
        own: null,
        row: spreadsheet.getActiveRange()?.getRow() ?? 1,
      };
    },
    write: (plan, watch) => writeTabs(spreadsheet, plan.tabs, () => watch.step(0.8, true)),
    rewrite: (plan, watch) => writeTabs(spreadsheet, plan.tabs, () => watch.step(0.8, true)),
    canUndo: () => false,
    readFormerRecord: () => null,
    undo: () => ({ code: "sheet.nothingToUndo" }),
    addTab: () => ({ code: "sheet.permissionMissing" }),
    showTab: (name, rows) => showTab(spreadsheet, name, rows),
  };
}
