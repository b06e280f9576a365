/**
 * A run whose scores are back: all that the tabs are made of.
 */
import type { RunResponse } from "#shared/contract/run.ts";
import type { Scores } from "#shared/engine/analysis.ts";
import type { Notice } from "#shared/problems/notice.ts";
import type { DocumentSettings } from "../../documentSettings.ts";
import type { CheckedTable } from "../check/checkedTable.ts";
import type { CarriedOver } from "./carriedOver.ts";
import type { MethodChange } from "./methodChanges.ts";

export interface ScoredRun {
  /** Name of the tab that was scored, the first of several. */
  readonly sheet: string;
  /** All of them. */
  readonly sheets: readonly string[];
  readonly checked: Pick<
    CheckedTable,
    | "recognised"
    | "dataCheck"
    | "asOf"
    | "asOfRule"
    | "customers"
    | "customerKeys"
    | "population"
    | "customerRows"
  >;
  readonly response: Pick<RunResponse, "runId" | "model" | "facts">;
  /** In the order of the request. */
  readonly scores: Scores;
  /** Place in the scores → place in the population and the customers. */
  readonly order: Int32Array;
  /** Of the table and of the service. */
  readonly notices: readonly Notice[];
  readonly settings: DocumentSettings;
  /** When the future began to be told by another method, oldest first. */
  readonly methodChanges: readonly MethodChange[];
  /** What the user wrote on the tab of the customers, and how they sorted it. */
  readonly carried: CarriedOver;
}
