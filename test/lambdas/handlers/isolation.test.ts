import { describe, expect, it } from "vitest";
import { STORE_HEADER } from "#shared/contract/run.ts";
import type { KeptRun } from "../../../lambdas/ports.ts";
import {
  claimsOf,
  context,
  getEvent,
  runsOver,
  stillClock,
  textOf,
  withoutGzip,
} from "../gatewayCall.ts";
import { memoryStore } from "../memoryStore.ts";
import { simulatedRequest } from "../simulatedRequest.ts";

const request = simulatedRequest(60);
const fresh = () => {
  const store = memoryStore<KeptRun>(stillClock, 30);
  return { store, ...runsOver(store) };
};

describe("isolation", () => {
  it("holds between two tenants for every run, dataset and way to ask", async () => {
    const { handler, post } = fresh();
    const tenants = [claimsOf("amy@ex.com"), claimsOf("eve@evil.com")];
    const datasets = ["dataset-of-22-letters1", "dataset-of-22-letters2"];
    const owners = new Map<string, string>();
    for (const [tenant, claims] of tenants.entries()) {
      for (const dataset of datasets) {
        const answer = await post({ ...simulatedRequest(6, tenant + 1), dataset }, claims);
        owners.set(JSON.parse(textOf(answer)).runId, `${tenant} ${dataset}`);
      }
    }
    expect(owners.size).toBe(4);
    for (const [runId, owner] of owners) {
      for (const [tenant, claims] of tenants.entries()) {
        for (const dataset of datasets) {
          const answer = await handler(withoutGzip(getEvent(runId, dataset, claims)), context);
          expect(answer.statusCode).toBe(owner === `${tenant} ${dataset}` ? 200 : 404);
        }
      }
    }
  });

  it("computes the same request of two tenants twice", async () => {
    const { post, store } = fresh();
    await post(request, claimsOf("amy@ex.com"));
    const other = await post(request, claimsOf("eve@evil.com"));
    expect(other.headers[STORE_HEADER]).toBe("computed");
    expect(store.writes()).toBe(2);
  });
});
