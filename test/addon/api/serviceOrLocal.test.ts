import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { populationOf } from "#shared/contract/population.ts";
import type { RunRequest } from "#shared/contract/run.ts";
import { defaultOptions } from "#shared/engine/defaults.ts";
import type { Exchange, HttpOutcome } from "../../../addon/src/api/exchange.ts";
import { runIdOf as runIdHere } from "../../../addon/src/api/runId.ts";
import { scoreHere } from "../../../addon/src/api/scoreHere.ts";
import { serviceOrLocal } from "../../../addon/src/api/serviceOrLocal.ts";
import { packRun } from "../../../addon/src/table/send/request.ts";
import { runIdOf as runIdThere } from "../../../lambdas/scoring/runId.ts";
import { context, postEvent, runsOver, withoutGzip } from "../../lambdas/gatewayCall.ts";
import { seededUniform, simulatedKeys, simulatedRequest } from "../../lambdas/simulatedRequest.ts";
import { anyPopulation } from "../../shared/engine/populations.ts";
import { answerTo } from "../answerTo.ts";

const thresholds = {
  recency: [30, 60, 90, 180],
  orders: [6, 4, 3, 2],
  spend: [500_00, 200_00, 100_00, 50_00],
} as const;

/** Any request that the contract takes, own limits in every second. */
const anyRequest: fc.Arbitrary<RunRequest> = fc
  .tuple(anyPopulation, fc.boolean())
  .map(([population, hasLimits]) => {
    const keys = simulatedKeys(population.size, seededUniform(population.size)).match(/.{16}/g);
    // Settings come from a sidebar: nobody promises the order of their fields.
    const weights = { social: 0, future: 30, present: 70 };
    const options = { weights, ...own(hasLimits) };
    const spend = population.spend.map((amount) => Math.max(-1e15, Math.min(amount, 1e15)));
    return packRun({ ...population, spend }, keys ?? [], "d".repeat(22), options).request;
  });

function own(hasLimits: boolean) {
  const { weights: _, ...others } = defaultOptions;
  const { spend, orders, recency } = thresholds;
  return { ...others, thresholds: hasLimits ? { spend, orders, recency } : null };
}

describe("a run scored here", () => {
  it("is the service's answer to the byte, run id included", async () => {
    const { handler } = runsOver({
      read: async () => ({ state: "absent", reason: "unknown" }),
      write: async () => ({ isKept: true }),
    });
    await fc.assert(
      fc.asyncProperty(anyRequest, async (request) => {
        const event = withoutGzip(postEvent(JSON.stringify(request)));
        const { statusCode, body } = await handler(event, context);
        expect(statusCode).toBe(200);
        expect(JSON.stringify(scoreHere(request))).toBe(body);
      }),
      { numRuns: 150 },
    );
  });

  it("has the service's run id for 5,000 customers, and another for any other input", () => {
    const request = simulatedRequest(5_000);
    const id = runIdHere(request, populationOf(request));
    expect(id).toBe(runIdThere(request, populationOf(request)));
    const others: RunRequest[] = [
      { ...request, asOf: request.asOf + 1 },
      { ...request, dataset: "e".repeat(22) },
      { ...request, options: { ...request.options, windowDays: 365 } },
      { ...request, options: { ...request.options, thresholds } },
      {
        ...request,
        options: { ...request.options, thresholds: { ...thresholds, orders: [7, 4, 3, 2] } },
      },
      { ...request, columns: { ...request.columns, influence: request.columns.age } },
    ];
    const ids = [request, ...others].map((each) => runIdHere(each, populationOf(each)));
    expect(new Set(ids).size).toBe(ids.length);
  });
});

const small = simulatedRequest(40);
const large = simulatedRequest(5_001);

describe("a service that is away", () => {
  it.each<[string, HttpOutcome]>([
    ["cannot be reached", { kind: "unreachable" }],
    ["keeps silent", { kind: "timedOut" }],
    ["has had the day's requests", { kind: "quotaUsedUp" }],
    ["is busy", answer(429, {}, { "retry-after": "3" })],
    ["asks for half a minute", answer(503, {}, { "retry-after": "30" })],
    ["fails", answer(500, { problem: { code: "service.failed", reference: "r1" } })],
    ["answers in fragments", answer(200, '{"contractVersion":2,"runId":"0')],
  ])("and %s costs up to 5,000 customers ten seconds at most", (_, outcome) => {
    const world = always(outcome);
    expect(world.service.score(small)).toEqual({ response: scoreHere(small), store: "local" });
    expect(world.waited()).toBeLessThanOrEqual(10_000);
    expect(world.posts()).toBeGreaterThan(0);
  });

  it("is asked once where asking alone takes a minute", () => {
    const world = always({ kind: "timedOut" }, 60_000);
    expect(world.service.score(small)).toMatchObject({ store: "local" });
    expect(world.posts()).toBe(1);
  });

  it("is waited for by more customers, who are then told when to try again", () => {
    const world = always({ kind: "unreachable" });
    expect(world.service.score(large)).toEqual({
      code: "service.downForLarge",
      customers: 5_001,
      limit: 5_000,
    });
    expect(world.posts()).toBe(5);
  });
});

describe("a service that answers", () => {
  it("is believed, and its store named", () => {
    const response = answerTo(small);
    const world = always(answer(200, response, { "x-tierline-store": "hit" }));
    expect(world.service.score(small)).toEqual({ response, store: "hit" });
  });

  it.each<[string, HttpOutcome, string]>([
    ["who asks", answer(403, { problem: { code: "service.notAllowed" } }), "service.notAllowed"],
    ["a token, twice", answer(401, {}), "service.notAllowed"],
    [
      "the version",
      answer(426, { problem: { code: "service.versionMismatch", supported: 3 } }),
      "service.versionMismatch",
    ],
    [
      "the request",
      answer(400, { problem: { code: "input.malformedRequest", path: "asOf" } }),
      "input.malformedRequest",
    ],
    ["the address", answer(404, "no"), "service.failed"],
    ["to be asked by this user", { kind: "notPermitted" }, "sheet.permissionMissing"],
  ])("and refuses %s is not gone round", (_, outcome, code) => {
    expect(always(outcome).service.score(small)).toMatchObject({ code });
    expect(always(outcome).service.score(large)).toMatchObject({ code });
  });
});

describe("a user of whom Google makes no statement", () => {
  it("is scored here, for nobody could be asked; with more customers the sign-in is the problem", () => {
    const { exchange, posts } = always({ kind: "unreachable" });
    const service = serviceOrLocal({ ...exchange, token: () => null }, "https://api.test/v1/");
    expect(service.score(small)).toMatchObject({ store: "local" });
    expect(service.score(large)).toEqual({ code: "service.notAllowed" });
    expect(posts()).toBe(0);
  });
});

/** An outside that always gives one answer, on a clock that only sleeping and posting move. */
function always(outcome: HttpOutcome, millisecondsAPost = 100) {
  let clock = 0;
  let posts = 0;
  const exchange: Exchange = {
    post() {
      posts++;
      clock += millisecondsAPost;
      return outcome;
    },
    token: () => "token",
    now: () => clock,
    sleep(milliseconds) {
      clock += milliseconds;
    },
    random: () => 0.99,
  };
  const service = serviceOrLocal(exchange, "https://api.test/v1/");
  return { exchange, service, posts: () => posts, waited: () => clock };
}

function answer(status: number, body: unknown, headers: Record<string, string> = {}): HttpOutcome {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return { kind: "answer", status, headers, text };
}
