import { describe, expect, it } from "vitest";
import { storedRunSchema } from "#shared/contract/run.ts";
import type { KeptRun } from "../../../lambdas/ports.ts";
import {
  claimsOf,
  context,
  getEvent,
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

describe("GET /v1/runs/{id}", () => {
  const unknown = '{"problem":{"code":"service.unknownRun"}}';

  it("shows a run that was kept, with its keys", async () => {
    const { handler, post } = fresh();
    const { runId } = JSON.parse(textOf(await post(request)));
    const answer = await handler(getEvent(runId, request.dataset), context);
    expect(answer.statusCode).toBe(200);
    const stored = storedRunSchema.parse(JSON.parse(textOf(answer)));
    expect(stored.keys).toBe(request.keys);
  });

  it("shows it to a colleague who has the dataset", async () => {
    const { handler, post } = fresh();
    const { runId } = JSON.parse(textOf(await post(request)));
    const answer = await handler(getEvent(runId, request.dataset, claimsOf("ben@ex.com")), context);
    expect(answer.statusCode).toBe(200);
  });

  it("answers alike for another tenant, another dataset, another run and what cannot be one", async () => {
    const { handler, post } = fresh();
    const { runId } = JSON.parse(textOf(await post(request)));
    const answers = await Promise.all(
      [
        getEvent(runId, request.dataset, claimsOf("eve@evil.com")),
        getEvent(runId, request.dataset, claimsOf("eve@ex.com", { hd: undefined })),
        getEvent(runId, "dataset-of-22-letters2"),
        getEvent(runId, ""),
        getEvent(
          runId.replace(/./, (letter: string) => (letter === "0" ? "1" : "0")),
          request.dataset,
        ),
        getEvent(runId.toUpperCase().replace(/^[^A-F]*$/, "A"), request.dataset),
        getEvent("../../other", request.dataset),
        getEvent("", request.dataset),
      ].map((event) => handler(event, context)),
    );
    for (const answer of answers) {
      expect([answer.statusCode, textOf(answer)]).toEqual([404, unknown]);
      expect(answer.headers).toEqual(answers[0]?.headers);
    }
  });

  it("asks for the dataset when it is not named", async () => {
    const answer = await fresh().handler(getEvent("0".repeat(32), undefined), context);
    expect(answer.statusCode).toBe(400);
    expect(problemOf(answer).path).toBe("x-tierline-dataset");
  });

  it("says when to come back when the store does not answer", async () => {
    const { handler } = runsOver(
      storeThat<KeptRun>({ state: "unavailable", error: "TimeoutError" }, true),
    );
    const answer = await handler(getEvent("0".repeat(32), request.dataset), context);
    expect(answer.statusCode).toBe(503);
    expect(answer.headers["retry-after"]).toBe("5");
  });
});
