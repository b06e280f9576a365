import { describe, expect, it } from "vitest";
import { jsonLog } from "../../../lambdas/adapters/jsonLog.ts";
import { runsHandler } from "../../../lambdas/handlers/runs.ts";
import type { RunStore } from "../../../lambdas/ports.ts";
import { claimsOf, context, getEvent, postEvent, stillClock, tokens } from "../gatewayCall.ts";
import { memoryRunStore } from "../memoryRunStore.ts";
import { simulatedRequest } from "../simulatedRequest.ts";

/** Words that a person could recognise, one for each field that a request has. */
const canary = (field: string) => `canary-${field}@ex.com`;
const claims = claimsOf("canary-email@ex.com", {
  sub: canary("sub"),
  name: canary("name"),
  picture: canary("picture"),
  hd: canary("hd"),
});
const sound = simulatedRequest(8);

describe("the log", () => {
  const lines: string[] = [];
  const log = jsonLog((line) => lines.push(line));
  const broken: RunStore = {
    read: () => Promise.reject(new Error(canary("message"))),
    write: () => Promise.reject(new Error(canary("message"))),
  };
  const stores = [memoryRunStore(stillClock, 30), broken];

  it("shows none of what a request says, whether it is answered, refused or fails", async () => {
    const requests = [
      sound,
      { ...sound, dataset: canary("dataset") },
      { ...sound, keys: canary("keys") },
      { ...sound, [canary("field")]: canary("value") },
      { ...sound, columns: { ...sound.columns, [canary("column")]: [canary("cell")] } },
      { ...sound, columns: { ...sound.columns, age: canary("age") } },
      { ...sound, contractVersion: canary("version") },
    ];
    const bodies = [...requests.map((request) => JSON.stringify(request)), canary("body")];
    let events = 0;
    for (const runs of stores) {
      const handler = runsHandler({ tokens, clock: stillClock, log, runs });
      for (const event of [
        ...bodies.map((body) => postEvent(body, claims)),
        ...bodies.map((body) => postEvent(body, { ...claims, aud: canary("aud") })),
        getEvent(canary("id"), canary("dataset"), claims),
        getEvent("0".repeat(32), sound.dataset, claims),
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
  });

  it("drops a field that is not on its list", () => {
    const line = { event: "answered", requestId: "1", email: canary("email") } as const;
    log.write(line);
    expect(lines.at(-1)).toBe('{"event":"answered","requestId":"1"}');
  });
});
