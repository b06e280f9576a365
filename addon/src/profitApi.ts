/**
 * What the sidebar and the what-if window may call where a table tells of revenue and costs: plain JSON only.
 */
import type { Account } from "#shared/engine/profit/account.ts";
import type { BudgetPlan } from "#shared/engine/profit/budgetPlan.ts";
import type { ProfitOptions } from "#shared/engine/profit/profitOptions.ts";
import type { Step } from "#shared/engine/profit/scenario.ts";
import type { Notice } from "#shared/problems/notice.ts";
import type { Problem } from "#shared/problems/problem.ts";
import type { DataCheck, RunChoices } from "./sidebarApi.ts";

/** A profit run that stands in the document. Money in hundredths. */
export interface ProfitView {
  /** The tabs that were read. */
  readonly sheets: readonly string[];
  readonly currency: string | null;
  readonly options: ProfitOptions;
  readonly customers: number;
  readonly totals: {
    readonly netRevenue: number;
    readonly contribution: number;
    readonly profit: number;
    readonly ltvToCac: number | null;
  };
  readonly whale: {
    readonly peakValue: number;
    readonly peakRank: number;
    readonly unprofitable: number;
    readonly givenBack: number;
  };
  /** The largest losses first, at most 20. */
  readonly toFix: readonly {
    readonly customer: string;
    /** Row reference in the user's table. */
    readonly row: number;
    readonly toBreakEven: number;
  }[];
  /** Who crossed break-even since the last run; null for a first run. */
  readonly crossed: {
    readonly intoProfit: readonly string[];
    readonly intoLoss: readonly string[];
  } | null;
  /** Names of the tabs written, as they stand in the document; null for one that was not written. */
  readonly tabs: {
    readonly profit: string | null;
    readonly fixList: string | null;
    readonly unitCurve: string | null;
    readonly scenarios: string | null;
    readonly budget: string | null;
  };
  readonly notices: readonly Notice[];
  readonly dataCheck: DataCheck;
  readonly canUndo: boolean;
}

export type ProfitOutcome =
  | { readonly ok: true; readonly fromStore: boolean; readonly result: ProfitView }
  | { readonly ok: false; readonly problem: Problem; readonly dataCheck: DataCheck | null };

/** A named copy: the user's data stays as it is. */
export interface Scenario {
  /** 1–60 characters; one of the same name is replaced. */
  readonly name: string;
  /** Places in the model's customers. */
  readonly steps: readonly Step[];
}

/** Everything that the what-if window computes with, so that a step needs no call. */
export interface ProfitModel {
  readonly language: "en" | "zh";
  readonly currency: string | null;
  readonly options: ProfitOptions;
  readonly customers: readonly string[];
  /** As in `Account`, one column a field, null where it is not known. */
  readonly accounts: { readonly [Field in keyof Account]: readonly Account[Field][] };
  /** The selected customer's place; null where none is selected. */
  readonly selected: number | null;
  readonly scenarios: readonly Scenario[];
}

export type ProfitModelAnswer =
  | { readonly ok: true; readonly model: ProfitModel }
  | { readonly ok: false; readonly problem: Problem };

export type WrittenAnswer =
  | { readonly ok: true; readonly tab: string }
  | { readonly ok: false; readonly problem: Problem };

/** Every function here is a global of the add-on, as those of `SidebarApi` are. */
export interface ProfitApi {
  /** Reads, checks, sends, writes; null for what is remembered of the tab in front. */
  profitCustomers(choices: RunChoices | null): ProfitOutcome;
  /** The profit run that stands in the document; null without one. */
  readProfit(): { readonly result: ProfitView | null };
  /** Opens the what-if window. */
  openWhatIf(): void;
  readProfitModel(): ProfitModelAnswer;
  /** Kept in the document, and written side by side with the others into a tab of ours. */
  saveScenario(scenario: Scenario): WrittenAnswer;
  deleteScenario(name: string): WrittenAnswer;
  writeBudget(plan: BudgetPlan): WrittenAnswer;
}
