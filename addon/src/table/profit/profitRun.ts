/**
 * A profit run: all that its tabs are made of. Who earns what follows from the accounts and is not kept.
 */
import type { Account } from "#shared/engine/profit/account.ts";
import type { BudgetPlan } from "#shared/engine/profit/budgetPlan.ts";
import type { ProfitOptions } from "#shared/engine/profit/profitOptions.ts";
import type { Notice } from "#shared/problems/notice.ts";
import type { Scenario } from "../../profitApi.ts";
import type { CheckedTable } from "../check/checkedTable.ts";
import type { UnitCurveInput } from "./unitCurveInput.ts";

export interface ProfitRun {
  /** Name of the tab that was read, the first of several. */
  readonly sheet: string;
  readonly sheets: readonly string[];
  readonly checked: Pick<
    CheckedTable,
    "recognised" | "dataCheck" | "asOf" | "customers" | "customerKeys" | "customerRows"
  >;
  readonly accounts: readonly Account[];
  readonly options: ProfitOptions;
  /** Of the service; null where it could not be reached. */
  readonly runId: string | null;
  /** Periods since the customers' start; null where the table knows no periods. */
  readonly curve: UnitCurveInput | null;
  /** The tabs that tell of them, where they are others than `sheets`. */
  readonly curveSheets?: readonly string[];
  /** Customer's key → profit of the run before, hundredths; null for a first run. */
  readonly former: ReadonlyMap<string, number> | null;
  readonly notices: readonly Notice[];
  readonly scenarios: readonly Scenario[];
  /** What was planned to be spent on whom; null for no plan. */
  readonly budget: BudgetPlan | null;
}
