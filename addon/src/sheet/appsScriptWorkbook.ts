import type { Workbook } from "../ports.ts";
import { readTable, scorableSheetNames } from "./readTable.ts";
import { showTab } from "./showTab.ts";
import { writeTabs } from "./writeTabs.ts";

/** The document that the add-on was opened in. */
export function appsScriptWorkbook(): Workbook {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  return {
    sheetNames: () => scorableSheetNames(spreadsheet),
    readTable: (sheet, otherwise) => readTable(spreadsheet, sheet, otherwise),
    timeZone: () => spreadsheet.getSpreadsheetTimeZone(),
    locale: () => spreadsheet.getSpreadsheetLocale(),
    writeTabs: (plans, onCharts) => writeTabs(spreadsheet, plans, onCharts),
    showTab: (name, rows) => showTab(spreadsheet, name, rows),
  };
}
