/**
 * Which tabs of the document are ours.
 *
 * Developer metadata on the tab tells, so that a tab that was renamed stays ours and a tab of the user's
 * that merely has our name is never touched. The value holds the tab's own id: a copy that the user makes
 * of our tab carries the metadata along, but not the id, and belongs to the user.
 */
import {
  type FamilyNames,
  type TabFamily,
  type TabId,
  tabFamilies,
  tabIds,
} from "../table/tabs/tabPlan.ts";
import { type Ledger, readLedger } from "./ledger.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Made, hidden, before a write changes its first cell; see `Ledger`. */
export interface TabCopy {
  readonly tab: TabId;
  /** Of the write that made it. */
  readonly step: number;
  readonly sheet: Sheet;
}

export interface OwnTabs {
  readonly tabs: Readonly<Partial<Record<TabId, Sheet>>>;
  readonly copies: readonly TabCopy[];
  /** Tabs that an undo took away and that the host would not delete. */
  readonly gone: readonly Sheet[];
  /** Ids of all of these. */
  readonly ids: ReadonlySet<number>;
  readonly ledger: Ledger;
}

/** Two searches, whatever the number of tabs. */
export function findOwnTabs(spreadsheet: Spreadsheet): OwnTabs {
  const ledger = readLedger(spreadsheet);
  const tabs: Partial<Record<TabId, Sheet>> = {};
  const copies: TabCopy[] = [];
  const gone: Sheet[] = [];
  const ids = new Set<number>();
  for (const metadata of spreadsheet.createDeveloperMetadataFinder().withKey(KEY).find()) {
    const sheet = metadata.getLocation().getSheet();
    if (sheet === null) continue;
    const id = sheet.getSheetId();
    const role = roleIn(metadata.getValue(), id);
    if (role === null) continue;
    ids.add(id);
    if (ledger.gone.includes(id)) gone.push(sheet);
    else if (role.step !== null) copies.push({ tab: role.tab, step: role.step, sheet });
    else tabs[role.tab] = sheet;
  }
  return { tabs, copies, gone, ids, ledger };
}

/**
 * How the tabs of a family are called.
 *
 * @returns Null when one is missing, those excepted that a run can do without.
 */
export function familyNames<Family extends TabFamily>(
  family: Family,
  nameOf: (tab: TabId) => string | null,
): FamilyNames[Family] | null {
  const names = tabFamilies[family].map((tab) => [tab, nameOf(tab)] as const);
  const isWhole = names.every(([tab, name]) => name !== null || dispensable.has(tab));
  return isWhole ? (Object.fromEntries(names) as unknown as FamilyNames[Family]) : null;
}

/** Of the profit run's, only what keeps it is always there. */
const dispensable: ReadonlySet<TabId> = new Set([
  "model",
  ...tabFamilies.profit.filter((tab) => tab !== "profitRecord"),
]);

export function markAsOwn(sheet: Sheet, tab: TabId): void {
  mark(sheet, tab);
}

/** @param step Of the write that is on its way. */
export function markAsCopy(sheet: Sheet, tab: TabId, step: number): void {
  mark(sheet, `${tab} copy ${step}`);
}

const KEY = "tierline.tab";

function mark(sheet: Sheet, role: string): void {
  // DOCUMENT: a tab stays ours when the add-on moves to another Apps Script project.
  const { DOCUMENT } = SpreadsheetApp.DeveloperMetadataVisibility;
  sheet.addDeveloperMetadata(KEY, `${role}:${sheet.getSheetId()}`, DOCUMENT);
}

/** Null for a mark that came along with a copy. */
function roleIn(
  value: string | null,
  sheetId: number,
): { readonly tab: TabId; readonly step: number | null } | null {
  const [role = "", id] = (value ?? "").split(":");
  if (id !== String(sheetId)) return null;
  const [name, , step] = role.split(" ");
  const tab = tabIds.find((known) => name === known);
  return tab === undefined ? null : { tab, step: step === undefined ? null : Number(step) };
}
