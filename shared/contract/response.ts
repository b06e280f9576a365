import type { Analysis } from "../engine/analysis.ts";
import { contractVersion, type RunResponse } from "./run.ts";
import { scoreColumnsOf, type TypedColumns } from "./scores.ts";

/** An answer before it is text: as `RunResponse`, its columns typed arrays. */
export interface TypedResponse extends Omit<RunResponse, "columns"> {
  readonly columns: TypedColumns;
}

/** The answer to a run. Its fields are always made in this order: equal runs are equal bytes. */
export function responseOf(analysis: Analysis, runId: string): TypedResponse {
  return {
    contractVersion,
    runId,
    customers: analysis.scores.r.length,
    model: analysis.model,
    facts: { ...analysis.facts, grid: analysis.facts.grid.map((row) => [...row]) },
    notices: [...analysis.notices],
    columns: scoreColumnsOf(analysis.scores),
  };
}
