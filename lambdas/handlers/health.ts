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
  return router(
    { "GET /v1/health": async ({ event }) => ({ answer: succeed(event, versions) }) },
    ports,
  );
}
