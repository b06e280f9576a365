import { populationOf } from "#shared/contract/population.ts";
import { responseOf } from "#shared/contract/response.ts";
import { type RunRequest, type RunResponse, runResponseSchema } from "#shared/contract/run.ts";
import { analyse } from "#shared/engine/analyse.ts";
import { runIdOf } from "./runId.ts";

/**
 * The service's answer, made here by the service's own engine: the same bytes under the same run id.
 *
 * @param request As it would be sent; nothing leaves.
 */
export function scoreHere(request: RunRequest): RunResponse {
  const population = populationOf(request);
  const response = responseOf(analyse(population, request.options), runIdOf(request, population));
  const columns: Record<string, number[]> = {};
  for (const [name, column] of Object.entries(response.columns)) {
    if (column !== undefined) columns[name] = Array.from(column);
  }
  // Through text, as over the wire: what JSON does not know (minus zero) must not differ either.
  return runResponseSchema.parse(JSON.parse(JSON.stringify({ ...response, columns })));
}
