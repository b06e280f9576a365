/**
 * What `GET …/{id}` answers of a kept run, whatever its kind.
 */
import { DATASET_HEADER } from "#shared/contract/routes.ts";
import type { Kept, Store } from "../ports.ts";
import { succeed } from "./answer.ts";
import { aboutRun, type Call, type Outcome, refusal } from "./router.ts";

/** How long a caller should wait when the store does not answer. */
const RETRY_AFTER_SECONDS = 5;

export async function showKept<Run extends Kept>(
  { event, tenant, deadline }: Call,
  store: Store<Run>,
  json: (run: Run) => Buffer,
): Promise<Outcome> {
  const runId = event.pathParameters?.["id"] ?? "";
  const dataset = event.headers[DATASET_HEADER];
  if (dataset === undefined) {
    return refusal({ code: "input.malformedRequest", path: DATASET_HEADER });
  }
  // What could be nobody's is not looked up; it is answered like what is somebody else's.
  if (!/^[0-9a-f]{32}$/.test(runId) || !/^[A-Za-z0-9_-]{22}$/.test(dataset)) {
    return refusal({ code: "service.unknownRun" });
  }
  const found = await store.read({ tenant, dataset, runId }, deadline);
  switch (found.state) {
    case "found":
      return aboutRun(succeed(event, json(found.run)), found.run);
    case "absent":
      return { ...refusal({ code: "service.unknownRun" }), storeTrouble: found.reason };
    case "unavailable":
      return {
        ...refusal({ code: "service.busy", retryAfterSeconds: RETRY_AFTER_SECONDS }),
        storeTrouble: found.error,
      };
  }
}
