import { columnAtFault } from "#shared/contract/columnAtFault.ts";
import { type RunRequest, runRequestSchema } from "#shared/contract/run.ts";
import type { HttpEvent } from "./httpEvent.ts";
import { type Parsed, parseRequest } from "./parseRequest.ts";

/** The body of `POST /v1/runs`. */
export function parseRunRequest(event: HttpEvent): Parsed<RunRequest> {
  return parseRequest(event, { schema: runRequestSchema, columnAtFault });
}
