import { populationOf } from "#shared/contract/population.ts";
import { responseOf } from "#shared/contract/response.ts";
import { type RunRequest, type RunResponse, runResponseSchema } from "#shared/contract/run.ts";
import { analyse } from "#shared/engine/analyse.ts";

/** What the service answers, through text and the contract as in a real exchange. */
export function answerTo(request: RunRequest): RunResponse {
  const analysis = analyse(populationOf(request), request.options);
  const text = JSON.stringify(responseOf(analysis, "0f".repeat(16)), (_, value: unknown) =>
    ArrayBuffer.isView(value) ? Array.from(value as unknown as ArrayLike<number>) : value,
  );
  return runResponseSchema.parse(JSON.parse(text));
}
