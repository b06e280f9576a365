import type { TypedProfitResponse } from "#shared/contract/profitResponse.ts";
import type { KeptProfit } from "../ports.ts";
import { columnJson } from "./columnJson.ts";

/** An answer about profit as JSON, compared with the run before. */
export function profitJson(response: TypedProfitResponse): Buffer {
  const { contractVersion, runId, customers, totals, whale, since, columns } = response;
  return columnJson({ contractVersion, runId, customers, totals, whale, since }, columns, null);
}

/** A profit run as it is kept, with its keys. */
export function keptProfitJson(run: KeptProfit): Buffer {
  const { contractVersion, runId, customers, totals, whale, columns, keys } = run;
  return columnJson({ contractVersion, runId, customers, totals, whale }, columns, keys);
}
