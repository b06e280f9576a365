/**
 * A run whose scores are back: all that the tabs are made of.
 */
import type { RunResponse } from "#shared/contract/run.ts";
import type { Scores } from "#shared/engine/analysis.ts";
import type { Notice } from "#shared/problems/notice.ts";
import type { CheckedTable } from "../check/checkedTable.ts";

export interface ScoredRun {
  /** Name of the tab that was scored. */
  readonly sheet: string;
  readonly checked: CheckedTable;
  readonly response: Pick<RunResponse, "model" | "facts">;
  /** In the order of the request. */
  readonly scores: Scores;
  /** Place in the scores → place in the population and the customers. */
  readonly order: Int32Array;
  /** Of the table and of the service. */
  readonly notices: readonly Notice[];
}
