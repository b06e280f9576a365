/**
 * Scores from the service, or from the same engine here while the service is away.
 */
import type { RunRequest } from "#shared/contract/run.ts";
import type { Problem } from "#shared/problems/problem.ts";
import type { ScoringAnswer, ScoringService } from "../ports.ts";
import type { Exchange } from "./exchange.ts";
import { brief, long } from "./post.ts";
import { postRun } from "./postRun.ts";
import { scoreHere } from "./scoreHere.ts";

/** @param baseUrl Ends in a slash. */
export function serviceOrLocal(exchange: Exchange, baseUrl: string): ScoringService {
  const address = `${baseUrl}runs`;
  return { address, score: (request) => score(exchange, address, request) };
}

/** Scored in half a second cold in Node 20, with models fitted and the run id: safe on a slower host that ends every script after six minutes. */
const LOCAL_CUSTOMERS = 5_000;

function score(exchange: Exchange, address: string, request: RunRequest): ScoringAnswer | Problem {
  const customers = request.columns.age.length;
  const canScoreHere = customers <= LOCAL_CUSTOMERS;
  const answer = postRun(exchange, address, request, canScoreHere ? brief : long);
  if (!("problem" in answer)) return answer;
  if (answer.why === "refused") return answer.problem;
  if (canScoreHere) return { response: scoreHere(request), store: "local" };
  // Who may not be named to the service will not be in ten minutes either: the problem says what helps.
  if (answer.why === "nameless") return answer.problem;
  return { code: "service.downForLarge", customers, limit: LOCAL_CUSTOMERS };
}
