import type { TypedResponse } from "#shared/contract/response.ts";
import type { KeptRun } from "../ports.ts";
import { columnJson } from "./columnJson.ts";

/** An answer of scores as JSON, with the keys when it has them. */
export function runJson(run: TypedResponse | KeptRun): Buffer {
  const { contractVersion, runId, customers, model, facts, notices, columns } = run;
  const head = { contractVersion, runId, customers, model, facts, notices };
  return columnJson(head, columns, "keys" in run ? run.keys : null);
}
