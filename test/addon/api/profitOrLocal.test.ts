import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MAX_BODY_BYTES } from "#shared/contract/bounds.ts";
import { type ProfitRequest, profitResponseSchema } from "#shared/contract/profit.ts";
import type { Exchange, HttpOutcome } from "../../../addon/src/api/exchange.ts";
import { profitHere } from "../../../addon/src/api/profitHere.ts";
import { profitOrLocal } from "../../../addon/src/api/profitOrLocal.ts";
import type { KeptProfit } from "../../../lambdas/ports.ts";
import {
  claimsOf,
  context,
  postEvent,
  profitsOver,
  withoutGzip,
} from "../../lambdas/gatewayCall.ts";
import { simulatedProfits } from "../../lambdas/simulatedProfits.ts";
import { storeThat } from "../../lambdas/storeThat.ts";
import { anyAccount } from "../../shared/engine/profit/accounts.ts";
import { profitRequestOf } from "../profitRequestOf.ts";

const small = simulatedProfits(40);
const large = simulatedProfits(20_000);

describe("profit computed here", () => {
  it("is the service's answer to the byte, run id included", async () => {
    const { handler } = profitsOver(
      storeThat<KeptProfit>({ state: "absent", reason: "unknown" }, true),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(anyAccount, { maxLength: 30 }), async (accounts) => {
        const { request } = profitRequestOf(accounts);
        const event = postEvent(JSON.stringify(request), claimsOf("amy@ex.com"), "/v1/profits");
        const { statusCode, body } = await handler(withoutGzip(event), context);
        expect(statusCode).toBe(200);
        expect(JSON.stringify(profitHere(request))).toBe(body);
        expect(profitResponseSchema.safeParse(JSON.parse(body)).success).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});

describe("a service that is away", () => {
  it.each<[string, HttpOutcome]>([
    ["cannot be reached", { kind: "unreachable" }],
    ["keeps silent", { kind: "timedOut" }],
    ["has had the day's requests", { kind: "quotaUsedUp" }],
    ["is busy", answer(429, {}, { "retry-after": "3" })],
    ["fails", answer(500, { problem: { code: "service.failed", reference: "r1" } })],
    ["answers in fragments", answer(200, '{"contractVersion":3,"runId":"0')],
    ["answers about others", answer(200, profitHere(simulatedProfits(39)))],
  ])("and %s costs ten seconds at most, however many the customers", (_, outcome) => {
    for (const request of [small, large]) {
      const world = always(outcome);
      expect(world.service.profit(request)).toEqual({
        response: profitHere(request),
        store: "local",
      });
      expect(world.waited()).toBeLessThanOrEqual(10_000);
      expect(world.bodies.length).toBeGreaterThan(0);
    }
  });

  it("is not asked by who has no name, whose profit is computed here", () => {
    const { exchange, bodies } = always({ kind: "unreachable" });
    const service = profitOrLocal({ ...exchange, token: () => null }, "https://api.test/v1/");
    expect(service.profit(small)).toMatchObject({ store: "local" });
    expect(bodies).toEqual([]);
  });
});

describe("a service that answers", () => {
  it("is asked once, at its address, with the request to the letter, and believed", () => {
    const since = "0".repeat(32);
    const response = { ...profitHere(small), since: { runId: since, intoProfit: 0, intoLoss: 0 } };
    const world = always(answer(200, response, { "x-tierline-store": "hit" }));
    const asked = { ...small, since };
    expect(world.service.profit(asked)).toEqual({ response, store: "hit" });
    expect(world.service.address).toBe("https://api.test/v1/profits");
    expect(world.bodies).toEqual([JSON.stringify(asked)]);
  });

  it.each<[string, HttpOutcome, string]>([
    ["who asks", answer(403, { problem: { code: "service.notAllowed" } }), "service.notAllowed"],
    [
      "the version",
      answer(426, { problem: { code: "service.versionMismatch", supported: 4 } }),
      "service.versionMismatch",
    ],
    [
      "the request",
      answer(400, { problem: { code: "input.malformedRequest", path: "keys" } }),
      "input.malformedRequest",
    ],
    ["to be asked by this user", { kind: "notPermitted" }, "sheet.permissionMissing"],
  ])("and refuses %s is not gone round", (_, outcome, code) => {
    expect(always(outcome).service.profit(small)).toMatchObject({ code });
  });

  it.each<[string, ProfitRequest]>([
    ["more bytes than it takes", simulatedProfits(101_000)],
    ["an amount beyond its bound", withRevenue(2e14)],
    ["amounts that cannot be added up exactly", withRevenue(9.9e13)],
  ])("is not sent %s: those are computed here", (_, request) => {
    const world = always(answer(200, "nobody should ask"));
    const answered = world.service.profit(request);
    if ("code" in answered) throw new Error(answered.code);
    expect(answered.store).toBe("notSent");
    expect(answered.response.customers).toBe(request.columns.grossRevenue.length);
    expect(world.bodies).toEqual([]);
  });

  it("is sent a hundred thousand customers of a shop", () => {
    const request = simulatedProfits(100_000);
    expect(JSON.stringify(request).length).toBeLessThan(MAX_BODY_BYTES);
    const world = always({ kind: "unreachable" });
    world.service.profit(request);
    expect(world.bodies.length).toBeGreaterThan(0);
  });
});

function withRevenue(amount: number): ProfitRequest {
  const { columns, ...request } = simulatedProfits(100);
  return { ...request, columns: { ...columns, grossRevenue: Array(100).fill(amount) } };
}

/** An outside that always gives one answer, on a clock that only sleeping and posting move. */
function always(outcome: HttpOutcome) {
  let clock = 0;
  const bodies: string[] = [];
  const exchange: Exchange = {
    post(_, body) {
      bodies.push(body);
      clock += 100;
      return outcome;
    },
    token: () => "token",
    now: () => clock,
    sleep(milliseconds) {
      clock += milliseconds;
    },
    random: () => 0.99,
  };
  const service = profitOrLocal(exchange, "https://api.test/v1/");
  return { exchange, service, bodies, waited: () => clock };
}

function answer(status: number, body: unknown, headers: Record<string, string> = {}): HttpOutcome {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return { kind: "answer", status, headers, text };
}
