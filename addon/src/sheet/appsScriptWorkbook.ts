import type { Workbook } from "../ports.ts";
import { addTab } from "./addTab.ts";
import { hiddenRows } from "./hiddenRows.ts";
import { familyNames, findOwnTabs } from "./ownTabs.ts";
import { meantSheetName, readTable, readTabs, scorableSheetNames } from "./readTable.ts";
import { selectedRow } from "./selectedRow.ts";
import { showTab } from "./showTab.ts";
import {
  readFormerRecord,
  rewriteDocument,
  undoableFamily,
  undoDocument,
  writeDocument,
} from "./writeDocument.ts";

/** The document that the add-on was opened in. */
export function appsScriptWorkbook(): Workbook {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  return {
    sheetNames: () => scorableSheetNames(spreadsheet),
    meantSheet: (otherwise) => meantSheetName(spreadsheet, otherwise),
    readTable: (sheets, otherwise) => readTable(spreadsheet, sheets, otherwise),
    readTabs: (sheets) => readTabs(spreadsheet, sheets),
    hiddenRows: (sheet, firstRow, count) => hiddenRows(spreadsheet, sheet, firstRow, count),
    timeZone: () => spreadsheet.getSpreadsheetTimeZone(),
    readOwnTab: (tab) => findOwnTabs(spreadsheet).tabs[tab]?.getDataRange().getValues() ?? null,
    ownTabNames: (family) => {
      const { tabs } = findOwnTabs(spreadsheet);
      return familyNames(family, (tab) => tabs[tab]?.getName() ?? null);
    },
    selectedRow: () => selectedRow(spreadsheet),
    write: (plan, watch) => writeDocument(spreadsheet, plan, watch),
    rewrite: (plans, watch) => rewriteDocument(spreadsheet, plans, watch),
    undoable: () => undoableFamily(spreadsheet),
    readFormerRecord: (tab) => readFormerRecord(spreadsheet, tab),
    undo: (charts, columns) => undoDocument(spreadsheet, charts, columns),
    addTab: (beside, name, values, headerRow) =>
      addTab(spreadsheet, beside, name, values, headerRow),
    showTab: (name, rows) => showTab(spreadsheet, name, rows),
  };
}
