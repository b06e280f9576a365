import { describe, expect, it } from "vitest";
import { runResponseSchema, STORE_HEADER } from "#shared/contract/run.ts";
import type { KeptRun, RunStore } from "../../../lambdas/ports.ts";
import {
  claimsOf,
  context,
  NOW,
  postEvent,
  problemOf,
  runsOver,
  stillClock,
  textOf,
} from "../gatewayCall.ts";
import { memoryStore } from "../memoryStore.ts";
import { simulatedRequest } from "../simulatedRequest.ts";
import { storeThat } from "../storeThat.ts";

const request = simulatedRequest(60);
const fresh = () => {
  const store = memoryStore<KeptRun>(stillClock, 30);
  return { store, ...runsOver(store) };
};

describe("POST /v1/runs", () => {
  it("answers as the contract says", async () => {
    const { post } = fresh();
    const answer = await post(request);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers).toMatchObject({
      "content-type": "application/json",
      [STORE_HEADER]: "computed",
    });
    const response = runResponseSchema.parse(JSON.parse(textOf(answer)));
    expect(response.customers).toBe(60);
  });

  it("answers the same request from the store: same bytes, nothing written", async () => {
    const { post, store } = fresh();
    const first = await post(request);
    expect(store.writes()).toBe(1);
    const second = await post(request);
    expect(store.writes()).toBe(1);
    expect(second.headers[STORE_HEADER]).toBe("hit");
    expect(second.body).toBe(first.body);
  });

  it("knows a request again however its JSON is written", async () => {
    const { handler, post, store } = fresh();
    await post(request);
    const { columns, ...rest } = request;
    const rewritten = JSON.stringify({ columns, ...rest }, null, 1);
    const answer = await handler(postEvent(rewritten), context);
    expect(answer.headers[STORE_HEADER]).toBe("hit");
    expect(store.writes()).toBe(1);
  });

  it.each<[string, object]>([
    ["dataset", { dataset: "dataset-of-22-letters2" }],
    ["day", { asOf: request.asOf + 1 }],
    ["options", { options: { ...request.options, horizonDays: 364 } }],
    ["keys", { keys: simulatedRequest(60, 2).keys }],
    [
      "one number",
      {
        columns: {
          ...request.columns,
          age: request.columns.age.map((days, i) => (i === 3 ? days + 1 : days)),
        },
      },
    ],
    ["columns", { columns: { ...request.columns, influence: request.columns.age.map(() => -1) } }],
  ])("computes anew for another %s", async (_, change) => {
    const { post, store } = fresh();
    const first = await post(request);
    const second = await post({ ...request, ...change });
    expect(second.headers[STORE_HEADER]).toBe("computed");
    expect(store.writes()).toBe(2);
    expect(JSON.parse(textOf(second)).runId).not.toBe(JSON.parse(textOf(first)).runId);
  });

  it("gives fifty that ask at once the same bytes", async () => {
    const { post } = fresh();
    const answers = await Promise.all(Array.from({ length: 50 }, () => post(request)));
    expect(new Set(answers.map(textOf)).size).toBe(1);
  });

  it.each<[string, RunStore]>([
    ["cannot be read", storeThat<KeptRun>({ state: "unavailable", error: "TimeoutError" }, true)],
    ["cannot be written", storeThat<KeptRun>({ state: "absent", reason: "unknown" }, false)],
  ])("still answers when the store %s", async (_, store) => {
    const { post, lines } = runsOver(store);
    const answer = await post(request);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers[STORE_HEADER]).toBe("unsaved");
    expect(textOf(answer)).toBe(textOf(await fresh().post(request)));
    expect(lines[0]?.storeTrouble).toBe("TimeoutError");
  });

  it("asks no store that could not be read to write", async () => {
    const store = storeThat<KeptRun>({ state: "unavailable", error: "TimeoutError" }, true);
    await runsOver({ ...store, write: () => Promise.reject(new Error("asked")) }).post(request);
  });

  it("leaves the store two seconds before the function's end", async () => {
    let deadline = 0;
    const store = storeThat<KeptRun>({ state: "absent", reason: "unknown" }, true);
    const { post } = runsOver({
      ...store,
      read: async (place, until) => {
        deadline = until;
        return store.read(place, until);
      },
    });
    await post(request);
    expect(deadline).toBe(NOW * 1000 + 27_000);
  });

  it("turns a defect into a reference, and logs where it was thrown but not its words", async () => {
    const { post, lines } = runsOver({
      ...storeThat<KeptRun>({ state: "absent", reason: "unknown" }, true),
      read: () => Promise.reject(new TypeError("amy@ex.com spent 12")),
    });
    const answer = await post(request);
    expect(answer.statusCode).toBe(500);
    expect(problemOf(answer)).toEqual({ code: "service.failed", reference: "request-1" });
    expect(lines[0]).toMatchObject({ event: "failed", error: "TypeError", status: 500 });
    expect(JSON.stringify(lines)).not.toContain("amy");
  });

  it("refuses a caller before it looks at the body", async () => {
    const { handler, store } = fresh();
    const anybody = await handler(
      { ...postEvent("nonsense"), requestContext: { requestId: "1" } },
      context,
    );
    expect([anybody.statusCode, problemOf(anybody).code]).toEqual([401, "service.notAllowed"]);
    const stranger = await handler(
      postEvent("nonsense", claimsOf("amy@ex.com", { aud: "x" })),
      context,
    );
    expect([stranger.statusCode, problemOf(stranger).code]).toEqual([403, "service.notAllowed"]);
    expect(store.writes()).toBe(0);
  });

  it.each<[number, string, string]>([
    [400, "input.malformedRequest", "{}"],
    [413, "input.tooManyCustomers", JSON.stringify({ ...request, keys: "-".repeat(16 * 130_001) })],
    [413, "service.tooLarge", " ".repeat(6_265_000)],
    [426, "service.versionMismatch", '{"contractVersion":7}'],
  ])("answers %i for %s", async (status, code, body) => {
    const answer = await fresh().handler(postEvent(body), context);
    expect([answer.statusCode, problemOf(answer).code]).toEqual([status, code]);
  });

  it("refuses a route that it does not serve", async () => {
    const answer = await fresh().handler({ ...postEvent(""), routeKey: "toString" }, context);
    expect(problemOf(answer)).toEqual({ code: "input.malformedRequest", path: "route" });
  });
});
