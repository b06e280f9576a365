import type { Workbook } from "../ports.ts";
import { type TabId, tabIds } from "../table/tabs/tabPlan.ts";
import { findOwnTabs } from "./ownTabs.ts";

/** Where the user is: the tab in front, which of ours it is, and the first row that is selected there. */
export function selectedRow(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
): ReturnType<Workbook["selectedRow"]> {
  const sheet = spreadsheet.getActiveSheet();
  const id = sheet.getSheetId();
  const { tabs } = findOwnTabs(spreadsheet);
  const own: TabId | undefined = tabIds.find((tab) => tabs[tab]?.getSheetId() === id);
  return {
    sheet: sheet.getName(),
    own: own ?? null,
    row: spreadsheet.getActiveRange()?.getRow() ?? 1,
  };
}
