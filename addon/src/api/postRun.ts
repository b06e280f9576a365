import { type RunRequest, type RunResponse, runResponseSchema } from "#shared/contract/run.ts";
import type { Exchange } from "./exchange.ts";
import { isAbout } from "./isAbout.ts";
import { type Answered, type Patience, post, type Unanswered } from "./post.ts";

/** The one request of a run. */
export function postRun(
  exchange: Exchange,
  url: string,
  request: RunRequest,
  patience: Patience,
): Answered<RunResponse> | Unanswered {
  const customers = request.columns.age.length;
  return post(exchange, url, JSON.stringify(request), patience, (json) => {
    const response = runResponseSchema.safeParse(json).data;
    return response !== undefined && isAbout(response, customers) ? response : null;
  });
}
