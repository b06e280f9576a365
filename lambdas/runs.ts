import { wireRuns } from "./wiring.ts";

/** What Lambda calls for `POST /v1/runs` and `GET /v1/runs/{id}`. */
export const handler = wireRuns(process.env);
