/**
 * Which tabs of the document are ours.
 *
 * Developer metadata on the tab tells, so that a tab that was renamed stays ours and a tab of the user's
 * that merely has our name is never touched. The value holds the tab's own id: a copy that the user makes
 * of our tab carries the metadata along, but not the id, and belongs to the user.
 */
import { type TabId, tabIds } from "../table/tabs/tabPlan.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface OwnTabs {
  readonly tabs: Readonly<Partial<Record<TabId, Sheet>>>;
  /** Hidden copies that a run makes before it writes; one that was killed leaves them behind. */
  readonly backups: readonly { readonly tab: TabId; readonly sheet: Sheet }[];
  /** Ids of all of these. */
  readonly ids: ReadonlySet<number>;
}

/** One search, whatever the number of tabs. */
export function findOwnTabs(spreadsheet: Spreadsheet): OwnTabs {
  const tabs: Partial<Record<TabId, Sheet>> = {};
  const backups: { tab: TabId; sheet: Sheet }[] = [];
  const ids = new Set<number>();
  for (const metadata of spreadsheet.createDeveloperMetadataFinder().withKey(KEY).find()) {
    const sheet = metadata.getLocation().getSheet();
    if (sheet === null) continue;
    const id = sheet.getSheetId();
    const role = roleIn(metadata.getValue(), id);
    if (role === null) continue;
    ids.add(id);
    if (role.isBackup) backups.push({ tab: role.tab, sheet });
    else tabs[role.tab] = sheet;
  }
  return { tabs, backups, ids };
}

export function markAsOwn(sheet: Sheet, tab: TabId): void {
  mark(sheet, tab);
}

export function markAsBackup(sheet: Sheet, tab: TabId): void {
  mark(sheet, tab + BACKUP);
}

const KEY = "tierline.tab";
const BACKUP = " backup";

function mark(sheet: Sheet, role: string): void {
  // DOCUMENT: a tab stays ours when the add-on moves to another Apps Script project.
  const { DOCUMENT } = SpreadsheetApp.DeveloperMetadataVisibility;
  sheet.addDeveloperMetadata(KEY, `${role}:${sheet.getSheetId()}`, DOCUMENT);
}

/** Null for a mark that came along with a copy. */
function roleIn(
  value: string | null,
  sheetId: number,
): { readonly tab: TabId; readonly isBackup: boolean } | null {
  const [role, id] = (value ?? "").split(":");
  if (id !== String(sheetId)) return null;
  const tab = tabIds.find((known) => role === known || role === known + BACKUP);
  return tab === undefined ? null : { tab, isBackup: role !== tab };
}
