/**
 * `POST /v1/profits` and `GET /v1/profits/{id}`.
 */
import { STORE_HEADER } from "#shared/contract/run.ts";
import type { ProfitStore } from "../ports.ts";
import { profitRun } from "../scoring/profitRun.ts";
import { succeed } from "./answer.ts";
import { parseProfitRequest } from "./parseProfitRequest.ts";
import { keptProfitJson, profitJson } from "./profitJson.ts";
import { aboutRun, type Call, type Outcome, type Routes, refusal } from "./router.ts";
import { showKept } from "./showKept.ts";

export function profitRoutes(profits: ProfitStore): Routes {
  return {
    "POST /v1/profits": compute,
    "GET /v1/profits/{id}": (call) => showKept(call, profits, keptProfitJson),
  };

  async function compute({ event, tenant, deadline }: Call): Promise<Outcome> {
    const parsed = parseProfitRequest(event);
    if (!parsed.ok) return refusal(parsed.problem);
    const { response, ...kept } = await profitRun(parsed.request, tenant, profits, deadline);
    const answer = succeed(event, profitJson(response), { [STORE_HEADER]: kept.store });
    return { ...aboutRun(answer, response), ...kept };
  }
}
