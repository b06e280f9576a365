/**
 * What the controllers need of the outside: made of Apps Script in `main.ts`, of fakes in tests.
 */
import type { RunRequest, RunResponse, StoreState } from "#shared/contract/run.ts";
import type { Problem } from "#shared/problems/problem.ts";
import type { Language } from "#shared/words/language.ts";
import type { DocumentSettings } from "./documentSettings.ts";
import type { Progress, RunChoices } from "./sidebarApi.ts";
import type { Cell, SelectedTable } from "./table/selectedTable.ts";
import type {
  ChartPlan,
  DocumentPlan,
  FamilyNames,
  TabFamily,
  TabId,
} from "./table/tabs/tabPlan.ts";

/** The open document. */
export interface Workbook {
  /** Names of the tabs that can be scored, in their order: none of ours, none that is hidden. */
  sheetNames(): readonly string[];
  /** Name of the tab that a run without further choice means. Null when there is none. */
  meantSheet(otherwise: string | null): string | null;
  /**
   * The selection or the used range of the first tab, the used ranges of the others; without our columns.
   *
   * @param sheets Empty for the tab in front.
   * @param otherwise The tab to take when one of ours is in front: the one scored before.
   */
  readTable(sheets: readonly string[], otherwise: string | null): SelectedTable | Problem;
  /** The used ranges of these tabs, whatever is selected; without our columns. */
  readTabs(sheets: readonly string[]): SelectedTable | Problem;
  /**
   * Rows of a tab that are hidden, or that a filter leaves out. Each row is asked about by itself, so this is for
   * tables where it matters.
   *
   * @param firstRow Sheet row number.
   */
  hiddenRows(sheet: string, firstRow: number, count: number): HiddenRows;
  /** IANA name. */
  timeZone(): string;
  /** All cells of a tab of ours; null when the document has none. */
  readOwnTab(tab: TabId): readonly (readonly Cell[])[] | null;
  /** Names of a run's tabs; null when one of them is missing without which it does not stand. */
  ownTabNames<Family extends TabFamily>(family: Family): FamilyNames[Family] | null;
  /** Where the user is: the tab's name, or which of ours it is, and the sheet row of the selection. */
  selectedRow(): { readonly sheet: string; readonly own: TabId | null; readonly row: number };
  /**
   * All of it or nothing: what fails or is cancelled half-way leaves the document as it was.
   * What stood there before is kept, hidden, for `undo`.
   */
  write<Family extends TabFamily>(
    plan: DocumentPlan<Family>,
    watch: WriteWatch,
  ): FamilyNames[Family] | Problem;
  /** Like `write`, for the same runs in other words: what is kept for `undo` stays what it was. */
  rewrite(plans: readonly DocumentPlan[], watch: WriteWatch): Problem | null;
  /** Which run `undo` would take back: the last `write`, whatever it was of. Null for none. */
  undoable(): TabFamily | null;
  /** A record tab as it stood before the last run; null when that run was the first, or of another family. */
  readFormerRecord(tab: "record" | "profitRecord"): readonly (readonly Cell[])[] | null;
  /**
   * The tabs of the last `write` as they stood before it; those it made are taken away.
   *
   * @param charts Of the tabs as they then stand.
   * @param columns As they then stand beside the table.
   */
  undo(
    charts: Readonly<Partial<Record<TabId, readonly ChartPlan[]>>>,
    columns: DocumentPlan["columns"],
  ): Problem | null;
  /**
   * A new tab of the user's beside the named one, under the name or, where it is taken, one like it.
   *
   * @param headerRow Of the named tab, whose number formats the new one takes over.
   */
  addTab(
    beside: string,
    name: string,
    values: readonly (readonly Cell[])[],
    headerRow: number,
  ): { readonly sheet: string } | Problem;
  /** Brings a tab to the front and selects the first of the rows, if there is one. @returns Whether the tab is there. */
  showTab(name: string, rows: readonly number[]): boolean;
}

export interface HiddenRows {
  /** Sheet row numbers, ascending. */
  readonly rows: readonly number[];
  /** False where the table is so long that only some of its rows were looked at. */
  readonly isWhole: boolean;
}

/** Told of each step of the writing, asked before it. */
export interface WriteWatch {
  /** @param done 0–1 of all that is to be written. @param isCharts The cells are written. */
  readonly step: (done: number, isCharts: boolean) => void;
  readonly isCancelled: () => boolean;
}

/** For a write that nobody follows and nobody can stop. */
export const unwatched: WriteWatch = { step: () => {}, isCancelled: () => false };

export interface Settings {
  /** The user's choice for this document, else the language of their account. */
  language(): Language;
  chooseLanguage(language: Language): void;
  /** How the document wants its customers scored and shown. */
  document(): DocumentSettings;
  saveDocument(settings: DocumentSettings): void;
  /** What is remembered of a tab, mapping by header text, so that it survives a moved column. */
  choicesFor(sheet: string): RememberedChoices | null;
  rememberChoices(sheet: string, choices: RememberedChoices): void;
  /** Name of the tab that this document's last run scored. */
  lastScored(): string | null;
  rememberScored(sheet: string): void;
  /** 64 hexadecimal digits, made once for each document; never sent. */
  documentSecret(): string;
}

/** Choices of the user that outlast the sidebar. */
export interface RememberedChoices extends Omit<RunChoices, "asOf" | "mapping"> {
  /** Role → header, or null for "none". */
  readonly columns: Readonly<Record<string, string | null>>;
}

export interface ScoringService {
  /** Every answer has been held against the contract. */
  score(request: RunRequest): ScoringAnswer | Problem;
  /** Where it would be sent. */
  readonly address: string;
}

export interface ScoringAnswer {
  readonly response: RunResponse;
  /** "local": computed here, because the service could not be reached. */
  readonly store: StoreState | "local";
}

/** Seen by the sidebar while another execution works. */
export interface ProgressBoard {
  show(progress: Progress): void;
  read(): Progress;
  /** A cancel of an earlier run is forgotten. */
  begin(): void;
  cancel(): void;
  isCancelled(): boolean;
}

/** One run at a time in a document. */
export interface RunLock {
  /** Null when another run holds the lock: the work was not begun. */
  whileHeld<Result>(work: () => Result): Result | null;
}

export interface Ports {
  readonly workbook: Workbook;
  readonly settings: Settings;
  readonly service: ScoringService;
  readonly progress: ProgressBoard;
  readonly lock: RunLock;
  readonly now: () => Date;
}
