/**
 * The use case of `POST /v1/profits`: the run, stored or computed and then kept, compared with the one before it.
 */
import type { ProfitRequest } from "#shared/contract/profit.ts";
import {
  profitResponseOf,
  profitRunOf,
  type TypedProfitResponse,
} from "#shared/contract/profitResponse.ts";
import type { Deadline, ProfitStore, Tenant } from "../ports.ts";
import { type Answered, keptOrComputed } from "./keptOrComputed.ts";
import { profitIdOf } from "./runId.ts";

export interface ComparedProfit extends Omit<Answered<never>, "run"> {
  readonly response: TypedProfitResponse;
}

/** A former run that is not there (any more), or cannot be read now, is not compared with: the numbers do not wait for it. */
export async function profitRun(
  request: ProfitRequest,
  tenant: Tenant,
  profits: ProfitStore,
  deadline: Deadline,
): Promise<ComparedProfit> {
  const { dataset, since } = request;
  const runId = profitIdOf(request);
  const [former, { run, ...kept }] = await Promise.all([
    since === null ? null : profits.read({ tenant, dataset, runId: since }, deadline),
    keptOrComputed(profits, { tenant, dataset, runId }, deadline, () =>
      profitRunOf(request, runId),
    ),
  ]);
  const response = profitResponseOf(run, former?.state === "found" ? former.run : null);
  const trouble = former?.state === "unavailable" ? { storeTrouble: former.error } : {};
  return { response, ...trouble, ...kept };
}
