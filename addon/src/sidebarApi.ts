/**
 * What the sidebar may call on the add-on, and what comes back: plain JSON only,
 * because google.script.run refuses dates, functions and undefined.
 */
import type { GroupFacts, ModelCard, StoreFacts } from "#shared/engine/analysis.ts";
import type { Notice } from "#shared/problems/notice.ts";
import type { Problem } from "#shared/problems/problem.ts";
import type { Language } from "#shared/words/language.ts";

export type { GroupFacts };

/** What a column of the user's table means to us. */
export const columnRoles = [
  "customer",
  "orderId",
  "date",
  "money",
  "refund",
  "status",
  "cancelledAt",
  "currency",
  "firstDate",
  "lastDate",
  "orderCount",
  "totalSpend",
  "satisfaction",
] as const;
export type ColumnRole = (typeof columnRoles)[number];

/** One row is one order (or one line of an order), or one row is one customer. */
export type TableKind = "orders" | "customers";

export interface MappedColumn {
  readonly role: ColumnRole;
  /** Place in the table, from 0. */
  readonly column: number;
  readonly header: string;
  /** Up to three values as the sheet shows them. Shown in the sidebar only. */
  readonly examples: readonly string[];
}

export interface DataCheckLine {
  /** A finding's code, e.g. "rowsRead", "duplicateRowsIgnored". Its words are in shared/words. */
  readonly finding: string;
  readonly count: number;
  /** Money that belongs to it, in hundredths, where that is told. */
  readonly amount?: number;
  /** Sheet row numbers, the first 100. */
  readonly rows: readonly number[];
}

export interface DataCheck {
  readonly lines: readonly DataCheckLine[];
  /** As written in the sheet; null when the table names none. */
  readonly currency: string | null;
}

/** What the sidebar shows before a run. */
export interface TableView {
  readonly sheet: string;
  readonly kind: TableKind;
  readonly headers: readonly string[];
  readonly headerRow: number;
  readonly mapping: readonly MappedColumn[];
  readonly dataCheck: DataCheck;
  /** ISO date that a run would use, and whether it is today or the data's end. */
  readonly asOf: string;
  readonly asOfRule: "today" | "newestDate" | "chosen";
  readonly customers: number;
  /** What a reader should know before the run. */
  readonly notices: readonly Notice[];
}

export interface SidebarState {
  readonly language: Language;
  /** The tabs that can be scored (ours are not among them). */
  readonly sheets: readonly string[];
  readonly table: TableView | null;
  readonly problem: Problem | null;
}

export interface RunChoices {
  /** The tab to score; null for the one in front. */
  readonly sheet: string | null;
  /** ISO date, or null for the automatic rule. */
  readonly asOf: string | null;
  /** Role → place of the column, or −1 for "none"; only what the user changed. */
  readonly mapping: Readonly<Partial<Record<ColumnRole, number>>>;
  /** Score only orders in this currency; null for all. */
  readonly currency: string | null;
}

export interface RunSuccess {
  readonly ok: true;
  readonly runId: string;
  /** True when the service answered from its store and wrote nothing. */
  readonly fromStore: boolean;
  readonly sheet: string;
  readonly model: ModelCard;
  readonly facts: StoreFacts;
  readonly notices: readonly Notice[];
  readonly dataCheck: DataCheck;
  /** Names of the tabs written, as they stand in the document. */
  readonly tabs: {
    readonly customers: string;
    readonly dashboard: string;
    readonly dataCheck: string;
  };
}

export interface RunFailure {
  readonly ok: false;
  readonly problem: Problem;
  readonly dataCheck: DataCheck | null;
}

export type RunOutcome = RunSuccess | RunFailure;

export const runStages = ["reading", "checking", "sending", "writing", "charting", "done"] as const;
export type RunStage = (typeof runStages)[number];

export interface Progress {
  readonly stage: RunStage | "idle";
  /** 0–1. */
  readonly done: number;
}

/** Every function here is a global of the add-on; `google.script.run` makes each asynchronous. */
export interface SidebarApi {
  /** Reads the tab in front (or the chosen one) and says what a run would do. */
  readSidebarState(choices: RunChoices): SidebarState;
  /** The run: reads, checks, sends, writes. Never throws for what a user can mend. */
  scoreCustomers(choices: RunChoices): RunOutcome;
  /** Asked twice a second by the sidebar while a run is on. */
  readProgress(): Progress;
  /** Remembers the language for this user and document. */
  chooseLanguage(language: Language): void;
  /** Brings a tab to the front; selects the first of the rows when given. */
  showTab(name: string, rows: readonly number[]): void;
}
