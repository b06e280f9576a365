import type { ProfitRequest, ProfitResponse } from "#shared/contract/profit.ts";
import { profitResponseOf, profitRunOf } from "#shared/contract/profitResponse.ts";
import { asOverTheWire } from "./asOverTheWire.ts";
import { profitIdOf } from "./runId.ts";

/**
 * The service's answer to a first run, made here by the service's own engine: the same bytes under the same
 * run id. Former runs are the service's to know, so that it is compared with none.
 *
 * Not held against the contract: amounts that it cannot carry are computed here too.
 */
export function profitHere(request: ProfitRequest): ProfitResponse {
  const run = profitRunOf(request, profitIdOf(request));
  return asOverTheWire(profitResponseOf(run, null)) as ProfitResponse;
}
