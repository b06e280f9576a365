import { serviceFailureSchema } from "#shared/contract/failure.ts";
import { contractVersion } from "#shared/contract/run.ts";
import type { Problem } from "#shared/problems/problem.ts";
import type { HttpOutcome } from "./exchange.ts";
import { parseJson } from "./parseJson.ts";

/** What a request that brought no scores means for the user. */
export function problemOfRefusal(outcome: HttpOutcome): Problem {
  switch (outcome.kind) {
    case "unreachable":
      return { code: "service.unreachable" };
    case "timedOut":
      return { code: "service.timedOut" };
    case "quotaUsedUp":
      return { code: "service.busy", retryAfterSeconds: ONE_DAY_SECONDS };
    case "notPermitted":
      return { code: "sheet.permissionMissing" };
    case "answer":
      return problemInBody(outcome.text) ?? problemOfStatus(outcome);
  }
}

/** Google resets daily quotas 24 hours after the first request that counted. */
const ONE_DAY_SECONDS = 86_400;
/** What API Gateway takes at most, for a refusal of its own that names no limit. */
const GATEWAY_BYTES = 10_485_760;
/** For a "busy" that does not say how long. */
const USUAL_WAIT_SECONDS = 30;

function problemInBody(text: string): Problem | null {
  return serviceFailureSchema.safeParse(parseJson(text)).data?.problem ?? null;
}

/** The gateway refuses by itself as well, in words of its own: only its status can be relied on. */
function problemOfStatus({ status, headers }: HttpOutcome & { kind: "answer" }): Problem {
  const asked = Number(headers["retry-after"]);
  switch (status) {
    case 401:
    case 403:
      return { code: "service.notAllowed" };
    case 413:
      return { code: "service.tooLarge", limit: GATEWAY_BYTES };
    case 426:
      return { code: "service.versionMismatch", supported: contractVersion };
    case 429:
    case 503:
      return {
        code: "service.busy",
        retryAfterSeconds: asked > 0 ? Math.ceil(asked) : USUAL_WAIT_SECONDS,
      };
    case 504:
      return { code: "service.timedOut" };
    default:
      return {
        code: "service.failed",
        reference: headers["apigw-requestid"] ?? headers["x-amzn-requestid"] ?? `HTTP ${status}`,
      };
  }
}
