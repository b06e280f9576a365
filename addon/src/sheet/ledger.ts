/**
 * What the document itself knows of our writing: which copies can be brought back, and whether a write is
 * on its way.
 *
 * One piece of developer metadata on the document holds it all, so that one call turns a write that may
 * still be taken back into one that stands. It travels with the document, also into a copy or an older version.
 */
import { type TabId, tabFamilies } from "../table/tabs/tabPlan.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** How our tabs stood before a write; their contents are in the hidden copies that bear its number. */
export interface FormerTabs {
  readonly step: number;
  /** Those that the write concerns; of the others nothing is known, and nothing is brought back. */
  readonly tabs: readonly TabId[];
  /** By tab; one of the above that is missing here was not there. */
  readonly names: Readonly<Partial<Record<TabId, string>>>;
}

/** A write on its way. One that is still here at the next call was killed by the host. */
export interface BegunStep extends FormerTabs {
  readonly charts: Readonly<Partial<Record<TabId, readonly number[]>>>;
  /** Names of the tabs that it makes; nobody bore them before. */
  readonly made: readonly string[];
  /** Our columns beside the user's tables, as "sheet id:column id". */
  readonly columns: readonly string[];
  /** The user's tabs beside whose tables columns come: the last used column, and how many there are. */
  readonly beside: readonly {
    readonly sheet: string;
    readonly lastUsed: number;
    readonly columns: number;
  }[];
}

export interface Ledger {
  /** The highest number that a write has borne. */
  readonly last: number;
  /** What undo brings back; null for nothing. */
  readonly kept: FormerTabs | null;
  readonly begun: BegunStep | null;
  /** Ids of tabs that an undo took away, in case the host refused to delete them. */
  readonly gone: readonly number[];
}

const emptyLedger: Ledger = { last: 0, kept: null, begun: null, gone: [] };

export function readLedger(spreadsheet: Spreadsheet): Ledger {
  const written = markOf(spreadsheet)?.getValue();
  if (written === undefined || written === null) return emptyLedger;
  try {
    const { kept, begun, ...rest } = {
      ...emptyLedger,
      ...(JSON.parse(written) as Partial<Ledger>),
    };
    return {
      ...rest,
      kept: kept && named(kept),
      begun: begun && { ...named(begun), beside: [begun.beside ?? []].flat() },
    };
  } catch {
    return emptyLedger; // written by other hands: nothing of it can be relied on
  }
}

export function writeLedger(spreadsheet: Spreadsheet, ledger: Ledger): void {
  const text = JSON.stringify(ledger);
  const mark = markOf(spreadsheet);
  const { DOCUMENT } = SpreadsheetApp.DeveloperMetadataVisibility;
  if (mark === undefined) spreadsheet.addDeveloperMetadata(KEY, text, DOCUMENT);
  else mark.setValue(text);
}

const KEY = "tierline.ledger";

/** Before there were several kinds of runs, a ledger named no tabs, and one table that columns stood beside. */
function named<Former extends FormerTabs>(former: Former): Former {
  return { ...former, tabs: former.tabs ?? tabFamilies.scores };
}

function markOf(spreadsheet: Spreadsheet) {
  return spreadsheet.createDeveloperMetadataFinder().withKey(KEY).find()[0];
}
