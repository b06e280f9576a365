/**
 * The use case of `POST /v1/runs`: the stored answer of the same run, or a computed one that is then kept.
 */
import { populationOf } from "#shared/contract/population.ts";
import { responseOf, type TypedResponse } from "#shared/contract/response.ts";
import type { RunRequest, StoreState } from "#shared/contract/run.ts";
import { analyse } from "#shared/engine/analyse.ts";
import type { Deadline, RunStore, Tenant } from "../ports.ts";
import { runIdOf } from "./runId.ts";

export interface ScoredRun {
  readonly response: TypedResponse;
  readonly store: StoreState;
  /** Why the store was of no help, for the log. */
  readonly storeTrouble?: string;
}

export async function scoreRun(
  request: RunRequest,
  tenant: Tenant,
  runs: RunStore,
  deadline: Deadline,
): Promise<ScoredRun> {
  const population = populationOf(request);
  const place = { tenant, dataset: request.dataset, runId: runIdOf(request, population) };
  const found = await runs.read(place, deadline);
  if (found.state === "found") {
    const { keys: _, ...response } = found.run;
    return { response, store: "hit" };
  }
  const response = responseOf(analyse(population, request.options), place.runId);
  // A store that could not be read is not asked to write: the caller waits for one time-out, not two.
  if (found.state === "unavailable") {
    return { response, store: "unsaved", storeTrouble: found.error };
  }
  const written = await runs.write(place, { ...response, keys: request.keys }, deadline);
  if (!written.isKept) return { response, store: "unsaved", storeTrouble: written.error };
  const trouble = found.reason === "damaged" ? { storeTrouble: found.reason } : {};
  return { response, store: "computed", ...trouble };
}
