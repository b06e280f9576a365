/**
 * What the controllers need of the outside: made of Apps Script in `main.ts`, of fakes in tests.
 */
import type { RunRequest, RunResponse, StoreState } from "#shared/contract/run.ts";
import type { Problem } from "#shared/problems/problem.ts";
import type { Language } from "#shared/words/language.ts";
import type { Progress } from "./sidebarApi.ts";
import type { SelectedTable } from "./table/selectedTable.ts";
import type { TabNames, TabPlan } from "./table/tabs/tabPlan.ts";

/** The open document. */
export interface Workbook {
  /** Names of the tabs that can be scored, in their order: none of ours, none that is hidden. */
  sheetNames(): readonly string[];
  /**
   * The selection or the used range of the named tab; null for the tab in front. One read of the values.
   *
   * @param otherwise The tab to take when one of ours is in front: the one scored before.
   */
  readTable(sheet: string | null, otherwise: string | null): SelectedTable | Problem;
  /** IANA name. */
  timeZone(): string;
  /** As in "de_DE": how the document writes numbers and dates. */
  locale(): string;
  /**
   * All tabs or none: what fails half-way leaves the document as it was.
   *
   * @param onCharts Called once, when the cells are written and the charts begin.
   */
  writeTabs(plans: readonly TabPlan[], onCharts: () => void): TabNames | Problem;
  /** Brings a tab to the front and selects the first of the rows, if there is one. */
  showTab(name: string, rows: readonly number[]): void;
}

export interface Settings {
  /** The user's choice for this document, else the language of their account. */
  language(): Language;
  chooseLanguage(language: Language): void;
  /** Name of the tab that this document's last run scored. */
  lastScored(): string | null;
  rememberScored(sheet: string): void;
  /** 64 hexadecimal digits, made once for each document; never sent. */
  documentSecret(): string;
}

export interface ScoringService {
  /** Every answer has been held against the contract. */
  score(request: RunRequest): ScoringAnswer | Problem;
}

export interface ScoringAnswer {
  readonly response: RunResponse;
  readonly store: StoreState;
}

/** Seen by the sidebar while another execution works. */
export interface ProgressBoard {
  show(progress: Progress): void;
  read(): Progress;
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
