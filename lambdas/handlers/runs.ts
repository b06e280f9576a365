/**
 * `POST /v1/runs` and `GET /v1/runs/{id}`.
 */
import { STORE_HEADER } from "#shared/contract/run.ts";
import type { RunStore } from "../ports.ts";
import { scoreRun } from "../scoring/scoreRun.ts";
import { succeed } from "./answer.ts";
import { parseRunRequest } from "./parseRunRequest.ts";
import { aboutRun, type Call, type Outcome, type Routes, refusal } from "./router.ts";
import { runJson } from "./runJson.ts";
import { showKept } from "./showKept.ts";

export function runRoutes(runs: RunStore): Routes {
  return { "POST /v1/runs": score, "GET /v1/runs/{id}": (call) => showKept(call, runs, runJson) };

  async function score({ event, tenant, deadline }: Call): Promise<Outcome> {
    const parsed = parseRunRequest(event);
    if (!parsed.ok) return refusal(parsed.problem);
    const { run, ...kept } = await scoreRun(parsed.request, tenant, runs, deadline);
    const { keys: _, ...response } = run;
    const answer = succeed(event, runJson(response), { [STORE_HEADER]: kept.store });
    return { ...aboutRun(answer, response), ...kept };
  }
}
