/**
 * A profit run kept and compared by the service, or the same numbers from the same engine here.
 */
import { accountsAtFault } from "#shared/contract/accountsAtFault.ts";
import { MAX_BODY_BYTES } from "#shared/contract/bounds.ts";
import {
  type ProfitRequest,
  profitRequestSchema,
  profitResponseSchema,
} from "#shared/contract/profit.ts";
import type { Problem } from "#shared/problems/problem.ts";
import type { ProfitAnswer, ProfitService } from "../profitPorts.ts";
import type { Exchange } from "./exchange.ts";
import { isAbout } from "./isAbout.ts";
import { brief, post } from "./post.ts";
import { profitHere } from "./profitHere.ts";

/** @param baseUrl Ends in a slash. */
export function profitOrLocal(exchange: Exchange, baseUrl: string): ProfitService {
  const address = `${baseUrl}profits`;
  return { address, profit: (request) => profit(exchange, address, request) };
}

function profit(
  exchange: Exchange,
  address: string,
  request: ProfitRequest,
): ProfitAnswer | Problem {
  const body = JSON.stringify(request);
  const customers = request.columns.grossRevenue.length;
  if (!canBeCarried(request, body)) return { response: profitHere(request), store: "notSent" };
  const answer = post(exchange, address, body, brief, (json) => {
    const response = profitResponseSchema.safeParse(json).data;
    return response !== undefined && isAbout(response, customers) ? response : null;
  });
  if (!("problem" in answer)) return answer;
  if (answer.why === "refused") return answer.problem;
  return { response: profitHere(request), store: "local" };
}

/** What the service would refuse for its size is none the worse for being computed here, and kept nowhere else. */
function canBeCarried(request: ProfitRequest, body: string): boolean {
  return (
    body.length <= MAX_BODY_BYTES &&
    profitRequestSchema.safeParse(request).success &&
    accountsAtFault(request, request.columns.grossRevenue.length) === null
  );
}
