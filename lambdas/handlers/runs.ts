/**
 * `POST /v1/runs` and `GET /v1/runs/{id}`.
 */
import { DATASET_HEADER } from "#shared/contract/routes.ts";
import { STORE_HEADER } from "#shared/contract/run.ts";
import type { RunStore } from "../ports.ts";
import { scoreRun } from "../scoring/scoreRun.ts";
import { succeed } from "./answer.ts";
import type { HttpHandler } from "./httpEvent.ts";
import { parseRunRequest } from "./parseRunRequest.ts";
import { type Call, type Outcome, type RouterPorts, refusal, router } from "./router.ts";
import { runJson } from "./runJson.ts";

export interface RunsPorts extends RouterPorts {
  readonly runs: RunStore;
}

/** How long a caller should wait when the store does not answer. */
const RETRY_AFTER_SECONDS = 5;

export function runsHandler(ports: RunsPorts): HttpHandler {
  const { runs } = ports;
  return router({ "POST /v1/runs": score, "GET /v1/runs/{id}": show }, ports);

  async function score({ event, tenant, deadline }: Call): Promise<Outcome> {
    const parsed = parseRunRequest(event);
    if (!parsed.ok) return refusal(parsed.problem);
    const { response, ...kept } = await scoreRun(parsed.request, tenant, runs, deadline);
    const answer = succeed(event, runJson(response), { [STORE_HEADER]: kept.store });
    return { ...outcome(answer, response), ...kept };
  }

  async function show({ event, tenant, deadline }: Call): Promise<Outcome> {
    const runId = event.pathParameters?.["id"] ?? "";
    const dataset = event.headers[DATASET_HEADER];
    if (dataset === undefined) {
      return refusal({ code: "input.malformedRequest", path: DATASET_HEADER });
    }
    // What could be nobody's is not looked up; it is answered like what is somebody else's.
    if (!/^[0-9a-f]{32}$/.test(runId) || !/^[A-Za-z0-9_-]{22}$/.test(dataset)) {
      return refusal({ code: "service.unknownRun" });
    }
    const found = await runs.read({ tenant, dataset, runId }, deadline);
    switch (found.state) {
      case "found":
        return outcome(succeed(event, runJson(found.run)), found.run);
      case "absent":
        return { ...refusal({ code: "service.unknownRun" }), storeTrouble: found.reason };
      case "unavailable":
        return {
          ...refusal({ code: "service.busy", retryAfterSeconds: RETRY_AFTER_SECONDS }),
          storeTrouble: found.error,
        };
    }
  }
}

function outcome(
  answer: Outcome["answer"],
  { runId, customers }: { readonly runId: string; readonly customers: number },
): Outcome {
  const isTooLarge = answer.statusCode === 413;
  return { answer, runId, customers, ...(isTooLarge && { problem: "service.tooLarge" as const }) };
}
