import { populationOf } from "#shared/contract/population.ts";
import { responseOf } from "#shared/contract/response.ts";
import { type RunRequest, type RunResponse, runResponseSchema } from "#shared/contract/run.ts";
import { analyse } from "#shared/engine/analyse.ts";
import { asOverTheWire } from "./asOverTheWire.ts";
import { runIdOf } from "./runId.ts";

/**
 * The service's answer, made here by the service's own engine: the same bytes under the same run id.
 *
 * @param request As it would be sent; nothing leaves.
 */
export function scoreHere(request: RunRequest): RunResponse {
  const population = populationOf(request);
  const response = responseOf(analyse(population, request.options), runIdOf(request, population));
  return runResponseSchema.parse(asOverTheWire(response));
}
