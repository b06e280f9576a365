/**
 * Which columns of the user's tabs are ours.
 *
 * Developer metadata on the column tells: it moves with the column, whatever the column is called and
 * wherever the user puts it, and goes with a column that is deleted. Its value holds the tab's own id: on a
 * copy that the user makes of the tab, the columns are the user's.
 */
import type { TabFamily } from "../table/tabs/tabPlan.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface OwnColumn {
  /** As the plan names it; the same in every language. */
  readonly id: string;
  readonly sheet: Sheet;
  readonly sheetId: number;
  /** From 1. */
  readonly column: number;
}

/** One search, whatever the number of tabs. */
export function findOwnColumns(spreadsheet: Spreadsheet): readonly OwnColumn[] {
  const found: OwnColumn[] = [];
  for (const metadata of spreadsheet.createDeveloperMetadataFinder().withKey(KEY).find()) {
    const range = metadata.getLocation().getColumn();
    if (range === null) continue;
    const sheet = range.getSheet();
    const sheetId = sheet.getSheetId();
    const [id = "", markedFor] = (metadata.getValue() ?? "").split(":");
    if (markedFor === String(sheetId)) {
      found.push({ id, sheet, sheetId, column: range.getColumn() });
    }
  }
  return found;
}

/** By which run a column is written: the others leave it where it is. */
export function familyOf({ id }: Pick<OwnColumn, "id">): TabFamily {
  return id.startsWith(PROFIT) ? "profit" : "scores";
}

/** @param column From 1. */
export function markAsOwnColumn(sheet: Sheet, column: number, id: string): void {
  const { DOCUMENT } = SpreadsheetApp.DeveloperMetadataVisibility;
  // Metadata goes on whole columns only, and those are named by letters.
  const letters = columnLetters(column);
  sheet
    .getRange(`${letters}:${letters}`)
    .addDeveloperMetadata(KEY, `${id}:${sheet.getSheetId()}`, DOCUMENT);
}

const KEY = "tierline.column";
const PROFIT = "profit.";

/** 1 → "A", 27 → "AA". */
function columnLetters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? columnLetters(rest) : "") + String.fromCharCode(65 + ((column - 1) % 26));
}
