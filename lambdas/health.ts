import { wireHealth } from "./wiring.ts";

/** What Lambda calls for `GET /v1/health`. */
export const handler = wireHealth(process.env);
