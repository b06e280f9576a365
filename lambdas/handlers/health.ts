/**
 * `GET /v1/health`: which versions answer here.
 */
import { contractVersion, type HealthResponse } from "#shared/contract/run.ts";
import { engineVersion } from "#shared/engine/defaults.ts";
import { succeed } from "./answer.ts";
import type { HttpHandler } from "./httpEvent.ts";
import { type RouterPorts, router } from "./router.ts";

export function healthHandler(ports: RouterPorts): HttpHandler {
  const versions: HealthResponse = { contractVersion, engineVersion };
  const body = Buffer.from(JSON.stringify(versions));
  return router(
    { "GET /v1/health": async ({ event }) => ({ answer: succeed(event, body) }) },
    ports,
  );
}
