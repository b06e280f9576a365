import { describe, expect, it } from "vitest";
import type { RunRequest, RunResponse } from "#shared/contract/run.ts";
import { defaultOptions } from "#shared/engine/defaults.ts";
import type { Exchange, HttpOutcome } from "../../../addon/src/api/exchange.ts";
import type { Patience } from "../../../addon/src/api/post.ts";
import { postRun } from "../../../addon/src/api/postRun.ts";
import { packRun } from "../../../addon/src/table/send/request.ts";
import { populationOf as populationOfRows } from "../../shared/engine/populations.ts";
import { answerTo } from "../answerTo.ts";

const MAX_TRIES = 5;
const patience: Patience = { tries: MAX_TRIES, milliseconds: 60_000 };
const request = requestOf(6);
const response = answerTo(request);
const good = answer(200, response);

describe("asking for scores", () => {
  it("sends one POST with the token and gives the answer and where it came from", () => {
    const world = scripted([answer(200, response, { "x-tierline-store": "hit" })]);
    expect(world.score()).toEqual({ response, store: "hit" });
    expect(world.posts).toEqual([
      { url: "https://api.test/v1/runs", body: JSON.stringify(request), token: "token 1" },
    ]);
    expect(world.pauses).toEqual([]);
  });

  it.each([
    ["429", answer(429, {})],
    ["500", answer(500, {})],
    ["502", answer(502, "<html>")],
    ["503", answer(503, {})],
    ["504", answer(504, {})],
    ["no connection", { kind: "unreachable" } as const],
    ["a timeout", { kind: "timedOut" } as const],
  ])("tries again after %s, waiting longer each time", (_, outcome) => {
    const world = scripted([outcome, outcome, good]);
    expect(world.score()).toEqual({ response, store: "computed" });
    expect(world.pauses).toEqual([1250, 2500]);
  });

  it("takes an answer cut off at any byte for a failure of the way and asks again", () => {
    const text = JSON.stringify(response);
    for (let end = 0; end < text.length; end += 37) {
      const world = scripted([answer(200, text.slice(0, end)), good]);
      expect(world.score()).toMatchObject({ store: "computed" });
      expect(world.posts).toHaveLength(2);
    }
  });

  it.each([
    ["another number of customers", { ...response, customers: 5 }],
    ["a short column", withColumn({ rfm: response.columns.rfm.slice(1) })],
    ["a code that does not exist", withColumn({ segment: response.columns.segment.map(() => 99) })],
    ["a field too many", { ...response, prose: "hello" }],
    ["another contract", { ...response, contractVersion: 1 }],
    ["no object at all", [1, 2, 3]],
  ])("never takes %s for an answer", (_, body) => {
    const world = scripted(Array<HttpOutcome>(9).fill(answer(200, body)));
    expect(world.score()).toMatchObject({ code: "service.failed" });
    expect(world.posts).toHaveLength(MAX_TRIES);
  });

  it("gives up after as many tries as it has patience for and says that the service is busy", () => {
    const world = scripted(Array<HttpOutcome>(9).fill(answer(429, {}, { "retry-after": "3" })));
    expect(world.score()).toEqual({ code: "service.busy", retryAfterSeconds: 3 });
    expect(world.posts).toHaveLength(MAX_TRIES);
    expect(world.pauses).toEqual([3000, 3000, 5000, 10_000]);
  });

  it("does not wait longer than it has patience for", () => {
    const world = scripted(Array<HttpOutcome>(9).fill(answer(503, {}, { "retry-after": "40" })));
    expect(world.score()).toEqual({ code: "service.busy", retryAfterSeconds: 40 });
    expect(world.pauses).toEqual([40_000]);
    const slow = scripted(Array<HttpOutcome>(9).fill({ kind: "timedOut" }), 30_000);
    expect(slow.score()).toEqual({ code: "service.timedOut" });
    expect(slow.elapsed()).toBeLessThanOrEqual(60_000 + 30_000);
  });

  it("takes a new token once when the first is refused", () => {
    const world = scripted([answer(401, { message: "Unauthorized" }), good]);
    expect(world.score()).toMatchObject({ store: "computed" });
    expect(world.posts.map(({ token }) => token)).toEqual(["token 1", "token 2"]);
    const refused = scripted(Array<HttpOutcome>(9).fill(answer(401, {})));
    expect(refused.score()).toEqual({ code: "service.notAllowed" });
    expect(refused.posts).toHaveLength(2);
  });

  it("asks nobody without a token", () => {
    const world = scripted([good]);
    const nameless = { ...world.exchange, token: () => null };
    expect(postRun(nameless, "https://api.test/v1/runs", request, patience)).toEqual({
      problem: { code: "service.notAllowed" },
      why: "nameless",
    });
    expect(world.posts).toHaveLength(0);
  });

  it.each([
    [400, { problem: { code: "input.malformedRequest", path: "columns.age" } }],
    [403, { problem: { code: "service.notAllowed" } }],
    [413, { problem: { code: "input.tooManyCustomers", found: 9, limit: 8 } }],
    [426, { problem: { code: "service.versionMismatch", supported: 2 } }],
  ])("tells a refusal with %i at once, in the service's own code", (status, body) => {
    const world = scripted([answer(status, body)]);
    expect(world.score()).toEqual(body.problem);
    expect(world.posts).toHaveLength(1);
  });

  it.each([
    [403, "service.notAllowed"],
    [404, "service.failed"],
    [413, "service.tooLarge"],
    [426, "service.versionMismatch"],
  ])("understands a gateway's own %i", (status, code) => {
    expect(scripted([answer(status, "<html>no</html>")]).score()).toMatchObject({ code });
  });

  it.each([
    ["unreachable", "service.unreachable", MAX_TRIES],
    ["timedOut", "service.timedOut", MAX_TRIES],
    ["quotaUsedUp", "service.busy", 1],
    ["notPermitted", "sheet.permissionMissing", 1],
  ] as const)("says what %s means", (kind, code, tries) => {
    const world = scripted(Array<HttpOutcome>(9).fill({ kind }));
    expect(world.score()).toMatchObject({ code });
    expect(world.posts).toHaveLength(tries);
  });
});

/** An outside that answers by a script, on a clock that only sleeping and posting move. */
function scripted(outcomes: readonly HttpOutcome[], millisecondsAPost = 0) {
  const posts: { url: string; body: string; token: string }[] = [];
  const pauses: number[] = [];
  let clock = 0;
  let tokens = 0;
  const exchange: Exchange = {
    post(url, body, token) {
      posts.push({ url, body, token });
      clock += millisecondsAPost;
      const outcome = outcomes[posts.length - 1];
      if (outcome === undefined) throw new Error("asked more often than the script goes");
      return outcome;
    },
    token: () => `token ${++tokens}`,
    now: () => clock,
    sleep(milliseconds) {
      pauses.push(milliseconds);
      clock += milliseconds;
    },
    random: () => 0.5,
  };
  const score = () => {
    const answered = postRun(exchange, "https://api.test/v1/runs", request, patience);
    return "problem" in answered ? answered.problem : answered;
  };
  return { exchange, posts, pauses, score, elapsed: () => clock };
}

function answer(status: number, body: unknown, headers: Record<string, string> = {}): HttpOutcome {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return { kind: "answer", status, headers, text };
}

function requestOf(size: number): RunRequest {
  const rows = Array.from({ length: size }, (_, i) => ({
    age: 100 + i,
    inactivity: 10 * i,
    orderCount: 1 + i,
    spend: 1000 * i,
    influence: -1,
  }));
  const keys = rows.map((_, i) => String(i).padStart(16, "0"));
  return packRun(populationOfRows(rows), keys, "d".repeat(22), defaultOptions).request;
}

function withColumn(columns: Partial<RunResponse["columns"]>): unknown {
  return { ...response, columns: { ...response.columns, ...columns } };
}
