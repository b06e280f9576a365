/**
 * What the sidebar may call on the add-on, and what comes back: plain JSON only,
 * because google.script.run refuses dates, functions and undefined.
 *
 * A row of the user's table is named by a `RowRef`; see `table/selectedTable.ts`.
 */

import type { Explanations } from "#shared/problems/explain.ts";
import type { Notice } from "#shared/problems/notice.ts";
import type { Problem } from "#shared/problems/problem.ts";
import type { Language } from "#shared/words/language.ts";
import type { DocumentSettings } from "./documentSettings.ts";
import type { ProfitView } from "./profitApi.ts";
import type {
  CheckedView,
  CustomerView,
  DataCheck,
  RecognisedView,
  ResultView,
} from "./sidebarViews.ts";

export { badSettings } from "./badSetting.ts";
export {
  defaultSettings,
  type SegmentView,
  segmentViews,
  type WeightPreset,
  weightPresets,
} from "./documentSettings.ts";
export type * from "./sidebarViews.ts";
export { rowOf } from "./table/selectedTable.ts";
export { dueDays } from "./table/tabs/nextStep.ts";
export type { DocumentSettings };

/** What a column of the user's table means to us. */
export const columnRoles = [
  "customer",
  "customerName",
  "orderId",
  "date",
  "money",
  "quantity",
  "unitPrice",
  "refund",
  "status",
  "cancelledAt",
  "currency",
  "firstDate",
  "lastDate",
  "orderCount",
  "totalSpend",
  "satisfaction",
  "monthsActive",
  "grossRevenue",
  "discounts",
  "returns",
  "goods",
  "service",
  "logistics",
  "acquisition",
  "savings",
  "churn",
  "period",
  "measure",
  "contractStart",
  "contractEnd",
  "fee",
] as const;
export type ColumnRole = (typeof columnRoles)[number];

/**
 * One row is one order (or one line of an order); or one customer; or one customer with revenue and costs; or one
 * contract of a customer.
 */
export type TableKind = "orders" | "customers" | "finance" | "contracts";

/** A problem, and on its way to the sidebar its words. */
export type ToldProblem = Problem & { readonly words?: Explanations };
/** A notice, the same. */
export type ToldNotice = Notice & { readonly words?: Readonly<Record<Language, string>> };

/**
 * What a row of a finance table is, where it is not a customer with all that they ever brought and cost: one month of
 * a customer; a customer with months side by side; one measure of a customer; averages, without customers.
 */
export type FinanceLayout = "monthRows" | "monthColumns" | "measureRows" | "unitCurve";

export interface SidebarState {
  readonly language: Language;
  /** The tabs that can be scored (ours are not among them). */
  readonly sheets: readonly string[];
  /** The tabs that were read: the first gives the table its name. */
  readonly read: readonly string[];
  /** What is in force: what was asked for, or what is remembered of this tab. */
  readonly choices: RunChoices;
  readonly recognised: RecognisedView | null;
  readonly checked: CheckedView | null;
  /** What stops a run; `checked` is then null. */
  readonly problem: ToldProblem | null;
  /** The last run of this document, while its tabs stand; looked for where nothing was asked, for it takes a while. */
  readonly result: ResultView | null | "asBefore";
  /** The last profit run of this document, looked for at the same times. */
  readonly profit: ProfitView | null | "asBefore";
}

export type DateOrder = "dayFirst" | "monthFirst";
export type DecimalMark = "." | ",";
/** Costs below zero: written so because they are costs, or because they are credits. */
export type CostSign = "costs" | "credits";
/** Whether discounts and returns are still in the revenue, or have been taken off. */
export type RevenueBasis = "gross" | "net";
/** Whether rows count that are hidden, or that a filter leaves out. */
export type HiddenRows = "include" | "exclude";

export interface RunChoices {
  /** Tabs to score together, all with the same headers; empty for the one in front. */
  readonly sheets: readonly string[];
  /** ISO date, or null for the automatic rule. */
  readonly asOf: string | null;
  /** Sheet row number of the header; null to find it. */
  readonly headerRow: number | null;
  /** Role → place of the column, or −1 for "none"; only what the user changed. */
  readonly mapping: Readonly<Partial<Record<ColumnRole, number>>>;
  /** Score only orders in this currency; null for all. */
  readonly currency: string | null;
  /** The user's answer where 03/04/2025 could be read both ways; null until it is needed. */
  readonly dateOrder: DateOrder | null;
  /** The user's answer where 1,234 could be read both ways; null until it is needed. */
  readonly decimalMark: DecimalMark | null;
  /** The user's answer where every cost is below zero; null until it is needed. */
  readonly costSign: CostSign | null;
  /** The user's answer where the header does not tell; null until it is needed. */
  readonly revenueBasis: RevenueBasis | null;
  /** The user's answer where rows of a finance table are hidden; null until it is needed. */
  readonly hiddenRows: HiddenRows | null;
}

export const automaticChoices: RunChoices = {
  sheets: [],
  asOf: null,
  headerRow: null,
  mapping: {},
  currency: null,
  dateOrder: null,
  decimalMark: null,
  costSign: null,
  revenueBasis: null,
  hiddenRows: null,
};

export interface RunSuccess {
  readonly ok: true;
  /** True when the service answered from its store and wrote nothing. */
  readonly fromStore: boolean;
  readonly result: ResultView;
}

export interface RunFailure {
  readonly ok: false;
  readonly problem: ToldProblem;
  readonly dataCheck: DataCheck | null;
}

export type RunOutcome = RunSuccess | RunFailure;

export type CustomerAnswer =
  | { readonly ok: true; readonly customer: CustomerView }
  /** Null: nothing was selected that names a customer of the last run. */
  | { readonly ok: false; readonly problem: ToldProblem | null };

/** What would be sent, to the letter. */
export type SentAnswer =
  | { readonly ok: true; readonly address: string; readonly body: string }
  | { readonly ok: false; readonly problem: ToldProblem };

export type CopyAnswer =
  | {
      readonly ok: true;
      /** Name of the new tab: the user's own. */
      readonly sheet: string;
      /** A fix's code, and how many cells or rows it changed. */
      readonly fixes: readonly { readonly fix: string; readonly count: number }[];
    }
  | { readonly ok: false; readonly problem: ToldProblem };

export type SettingsAnswer =
  | { readonly ok: true; readonly settings: DocumentSettings }
  | { readonly ok: false; readonly problem: ToldProblem };

/** After an undo or a change of what the tabs show: how they stand now. */
export type StandingAnswer =
  | { readonly ok: true; readonly result: ResultView | null; readonly profit: ProfitView | null }
  | { readonly ok: false; readonly problem: ToldProblem };

export const runStages = ["reading", "checking", "sending", "writing", "charting", "done"] as const;
export type RunStage = (typeof runStages)[number];

export interface Progress {
  readonly stage: RunStage | "idle";
  /** 0–1: done steps of all steps of the run. */
  readonly done: number;
}

/** Every function here is a global of the add-on; `google.script.run` makes each asynchronous. */
export interface SidebarApi {
  /**
   * Reads the tab in front (or the chosen ones) and says what a run would do.
   *
   * @param choices Null for what is remembered of the tab in front; else they are remembered for theirs.
   */
  readSidebarState(choices: RunChoices | null): SidebarState;
  /** The run: reads, checks, sends, writes. Never throws for what a user can mend. Null as above. */
  scoreCustomers(choices: RunChoices | null): RunOutcome;
  /** Asked twice a second by the sidebar while a run is on. Where it throws, the next answer will do. */
  readProgress(): Progress;
  /** The run that is on stops at its next step and takes back what it wrote. Where it throws, it was not heard. */
  cancelRun(): void;
  /** Everything that the last run changed, as it was before. */
  undoRun(): StandingAnswer;
  /** Remembers the language for this user and document and writes our tabs in it, without scoring anew. */
  chooseLanguage(language: Language): StandingAnswer;
  /** The customer of the selected row, on our tab or on the scored one; or the one whose name is given. */
  readCustomer(name: string | null): CustomerAnswer;
  /** The very request of a run with these choices; nothing is sent. */
  readRequest(choices: RunChoices): SentAnswer;
  /** A copy of the table on a new tab, with what can safely be mended mended. */
  makeCleanCopy(choices: RunChoices): CopyAnswer;
  readSettings(): SettingsAnswer;
  /** Remembers them for the document; what only changes how the tabs look is shown at once. */
  saveSettings(settings: DocumentSettings): StandingAnswer;
  /**
   * Brings a tab to the front; selects the first of the rows (sheet row numbers) when given.
   *
   * @returns Why it is not shown; `choice.tabMissing` where no tab is called so (any more).
   */
  showTab(name: string, rows: readonly number[]): ToldProblem | null;
}
