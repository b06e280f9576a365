import { wireRuns } from "./wiring.ts";

/** What Lambda calls for `/v1/runs` and `/v1/profits`. */
export const handler = wireRuns(process.env);
