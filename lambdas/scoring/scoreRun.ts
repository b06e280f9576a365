/**
 * The use case of `POST /v1/runs`: the stored answer of the same run, or a computed one that is then kept.
 */
import { populationOf } from "#shared/contract/population.ts";
import { responseOf } from "#shared/contract/response.ts";
import type { RunRequest } from "#shared/contract/run.ts";
import { analyse } from "#shared/engine/analyse.ts";
import type { Deadline, KeptRun, RunStore, Tenant } from "../ports.ts";
import { type Answered, keptOrComputed } from "./keptOrComputed.ts";
import { runIdOf } from "./runId.ts";

export async function scoreRun(
  request: RunRequest,
  tenant: Tenant,
  runs: RunStore,
  deadline: Deadline,
): Promise<Answered<KeptRun>> {
  const { dataset, keys, options } = request;
  const population = populationOf(request);
  const runId = runIdOf(request, population);
  return await keptOrComputed(runs, { tenant, dataset, runId }, deadline, () => ({
    ...responseOf(analyse(population, options), runId),
    keys,
  }));
}
