import { describe, expect, it } from "vitest";
import { jsonLog } from "../../../lambdas/adapters/jsonLog.ts";
import { profitRoutes } from "../../../lambdas/handlers/profits.ts";
import { router } from "../../../lambdas/handlers/router.ts";
import { runRoutes } from "../../../lambdas/handlers/runs.ts";
import type { KeptProfit, KeptRun } from "../../../lambdas/ports.ts";
import { claimsOf, context, getEvent, postEvent, stillClock, tokens } from "../gatewayCall.ts";
import { memoryStore } from "../memoryStore.ts";
import { simulatedProfits } from "../simulatedProfits.ts";
import { simulatedRequest } from "../simulatedRequest.ts";

/** Words that a person could recognise, one for each field that a request has. */
const canary = (field: string) => `canary-${field}@ex.com`;
const claims = claimsOf("canary-email@ex.com", {
  sub: canary("sub"),
  name: canary("name"),
  picture: canary("picture"),
  hd: canary("hd"),
});
const kinds = [
  { path: "/v1/runs", sound: simulatedRequest(8), column: "age" },
  { path: "/v1/profits", sound: simulatedProfits(8), column: "discounts" },
] as const;

describe("the log", () => {
  const lines: string[] = [];
  const log = jsonLog((line) => lines.push(line));
  const fails = () => Promise.reject(new Error(canary("message")));
  const broken = { read: fails, write: fails };
  const services = [
    {
      ...runRoutes(memoryStore<KeptRun>(stillClock, 30)),
      ...profitRoutes(memoryStore<KeptProfit>(stillClock, 30)),
    },
    { ...runRoutes(broken), ...profitRoutes(broken) },
  ].map((routes) => router(routes, { tokens, clock: stillClock, log }));

  it.each(kinds)(
    "shows none of what a request of $path says, whether it is answered, refused or fails",
    async (kind) => {
      const { path, sound, column } = kind;
      const requests = [
        sound,
        { ...sound, dataset: canary("dataset") },
        { ...sound, keys: canary("keys") },
        { ...sound, [canary("field")]: canary("value") },
        { ...sound, columns: { ...sound.columns, [canary("column")]: [canary("cell")] } },
        { ...sound, columns: { ...sound.columns, [column]: canary(column) } },
        { ...sound, contractVersion: canary("version") },
      ];
      const bodies = [...requests.map((request) => JSON.stringify(request)), canary("body")];
      let events = lines.length;
      for (const handler of services) {
        for (const event of [
          ...bodies.map((body) => postEvent(body, claims, path)),
          ...bodies.map((body) => postEvent(body, { ...claims, aud: canary("aud") }, path)),
          getEvent(canary("id"), canary("dataset"), claims, path),
          getEvent("0".repeat(32), sound.dataset, claims, path),
        ]) {
          const headers = {
            ...event.headers,
            authorization: `Bearer ${canary("token")}`,
            "user-agent": canary("agent"),
            cookie: canary("cookie"),
          };
          await handler({ ...event, headers, rawPath: `/${canary("path")}` }, context);
          events += 1;
        }
      }
      expect(lines).toHaveLength(events);
      const text = lines.join("\n");
      expect(text).not.toMatch(/canary/i);
      expect(text).not.toContain(sound.dataset);
      expect(text).not.toContain(sound.keys.slice(0, 16));
      for (const event of ["answered", "refused", "failed"]) expect(text).toContain(`"${event}"`);
      expect(text).toContain(`"POST ${path}"`);
    },
  );

  it("drops a field that is not on its list", () => {
    const line = { event: "answered", requestId: "1", email: canary("email") } as const;
    log.write(line);
    expect(lines.at(-1)).toBe('{"event":"answered","requestId":"1"}');
  });
});
