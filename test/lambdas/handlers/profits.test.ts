import { describe, expect, it } from "vitest";
import { profitResponseSchema, storedProfitSchema } from "#shared/contract/profit.ts";
import { STORE_HEADER } from "#shared/contract/run.ts";
import { tierCodes } from "#shared/engine/codes.ts";
import type { KeptProfit, ProfitStore } from "../../../lambdas/ports.ts";
import { profitRequestOf } from "../../addon/profitRequestOf.ts";
import { journeyAccounts } from "../../shared/engine/profit/accounts.ts";
import {
  claimsOf,
  context,
  getEvent,
  NOW,
  postEvent,
  problemOf,
  profitsOver,
  stillClock,
  textOf,
} from "../gatewayCall.ts";
import { memoryStore } from "../memoryStore.ts";
import { simulatedProfits } from "../simulatedProfits.ts";
import { storeThat } from "../storeThat.ts";

const request = simulatedProfits(60);
const fresh = () => {
  const store = memoryStore<KeptProfit>(stillClock, 30);
  return { store, ...profitsOver(store) };
};
const unreachable = { state: "unavailable", error: "TimeoutError" } as const;
const unknown = { state: "absent", reason: "unknown" } as const;

describe("POST /v1/profits", () => {
  it("answers the accounts of journey 4c with its totals and its whale", async () => {
    const { request: journey, order } = profitRequestOf([...journeyAccounts().values()]);
    const response = profitResponseSchema.parse(JSON.parse(textOf(await fresh().post(journey))));
    expect(response).toMatchObject({
      customers: 12,
      totals: { netRevenue: 1_516_710_00, contribution: 309_550_00, profit: 208_350_00 },
      whale: {
        peakValue: 292_750_00,
        peakRank: 8,
        total: 208_350_00,
        unprofitable: { customers: 4, givenBack: 84_400_00 },
      },
      since: null,
    });
    expect(response.totals.ltvToCac?.toFixed(1)).toBe("4.2");
    const cobalt = order.indexOf(2);
    expect(response.columns.profit[cobalt]).toBe(-43_000_00);
    expect(tierCodes[response.columns.tier[cobalt]!]).toBe("medium");
  });

  it("answers the same request from the store: same bytes, nothing written", async () => {
    const { post, store } = fresh();
    const first = await post(request);
    expect(first.headers[STORE_HEADER]).toBe("computed");
    expect(store.writes()).toBe(1);
    const second = await post(request);
    expect(second.headers[STORE_HEADER]).toBe("hit");
    expect(second.body).toBe(first.body);
    expect(store.writes()).toBe(1);
  });

  it("tells who crossed break-even since a former run, in the same bytes each time", async () => {
    const { post } = fresh();
    const former = JSON.parse(textOf(await post(simulatedProfits(60, 2))));
    const since = { ...request, since: former.runId };
    const text = textOf(await post(since));
    const response = profitResponseSchema.parse(JSON.parse(text));
    const expected = response.columns.profit.map(
      (profit, i) => Number(profit >= 0) - Number(former.columns.profit[i] >= 0),
    );
    expect(response.columns.crossed).toEqual(expected);
    const count = (mark: number) => expected.filter((each) => each === mark).length;
    expect(response.since).toEqual({
      runId: former.runId,
      intoProfit: count(1),
      intoLoss: count(-1),
    });
    expect(Math.min(count(1), count(-1))).toBeGreaterThan(0);
    expect(textOf(await post(since))).toBe(text);
  });

  it("gives a run one name and keeps it once, whatever it is compared with", async () => {
    const { post, store } = fresh();
    const { runId: former } = JSON.parse(textOf(await post(simulatedProfits(60, 2))));
    const first = JSON.parse(textOf(await post(request)));
    const second = await post({ ...request, since: former });
    expect(second.headers[STORE_HEADER]).toBe("hit");
    expect(JSON.parse(textOf(second)).runId).toBe(first.runId);
    expect(store.writes()).toBe(2);
    const itself = JSON.parse(textOf(await post({ ...request, since: first.runId })));
    expect(itself.since).toEqual({ runId: first.runId, intoProfit: 0, intoLoss: 0 });
  });

  it("compares with no run that never was", async () => {
    const since = "f".repeat(32);
    const response = JSON.parse(textOf(await fresh().post({ ...request, since })));
    expect(response.since).toBeNull();
    expect(response.columns).not.toHaveProperty("crossed");
  });

  it("compares with no run of another tenant or another dataset", async () => {
    const { post } = fresh();
    const theirs = await post(simulatedProfits(60, 2), claimsOf("eve@evil.com"));
    const others = await post({ ...simulatedProfits(60, 3), dataset: "dataset-of-22-letters2" });
    for (const former of [theirs, others]) {
      const { runId } = JSON.parse(textOf(former));
      const response = JSON.parse(textOf(await post({ ...request, since: runId })));
      expect(response.since).toBeNull();
    }
  });

  it.each<[string, ProfitStore]>([
    ["cannot be read", storeThat<KeptProfit>(unreachable, true)],
    ["cannot be written", storeThat<KeptProfit>(unknown, false)],
  ])("still answers when the store %s", async (_, store) => {
    const { post, lines } = profitsOver(store);
    const answer = await post({ ...request, since: "0".repeat(32) });
    expect(answer.statusCode).toBe(200);
    expect(answer.headers[STORE_HEADER]).toBe("unsaved");
    expect(textOf(answer)).toBe(textOf(await fresh().post(request)));
    expect(lines[0]?.storeTrouble).toBe("TimeoutError");
  });

  it("answers without a comparison where only the former run cannot be read, and logs why", async () => {
    const { store } = fresh();
    const { post, lines } = profitsOver({
      ...store,
      read: async (place, deadline) =>
        place.runId === "0".repeat(32) ? unreachable : store.read(place, deadline),
    });
    const answer = await post({ ...request, since: "0".repeat(32) });
    expect(answer.headers[STORE_HEADER]).toBe("computed");
    expect(JSON.parse(textOf(answer)).since).toBeNull();
    expect(lines[0]).toMatchObject({ storeTrouble: "TimeoutError", status: 200 });
  });

  it("reads both runs at once, and leaves the store two seconds before the function's end", async () => {
    const deadlines: number[] = [];
    let waiting = 0;
    let most = 0;
    const { post } = profitsOver({
      ...storeThat<KeptProfit>(unknown, true),
      read: async (_, deadline) => {
        deadlines.push(deadline);
        most = Math.max(most, ++waiting);
        await Promise.resolve();
        waiting -= 1;
        return unknown;
      },
    });
    await post({ ...request, since: "0".repeat(32) });
    expect(deadlines).toEqual([NOW * 1000 + 27_000, NOW * 1000 + 27_000]);
    expect(most).toBe(2);
  });
});

describe("GET /v1/profits/{id}", () => {
  const get = (runId: string, dataset = request.dataset, claims = claimsOf("amy@ex.com")) =>
    getEvent(runId, dataset, claims, "/v1/profits");

  it("shows a run that was kept, with its keys, compared with none", async () => {
    const { handler, post } = fresh();
    const answered = JSON.parse(textOf(await post(request)));
    const answer = await handler(get(answered.runId), context);
    expect(answer.statusCode).toBe(200);
    const { keys, ...stored } = storedProfitSchema.parse(JSON.parse(textOf(answer)));
    expect(keys).toBe(request.keys);
    expect({ ...stored, since: null }).toEqual(answered);
  });

  it("shows it to a colleague, and to nobody else", async () => {
    const { handler, post } = fresh();
    const { runId } = JSON.parse(textOf(await post(request)));
    const colleague = await handler(get(runId, request.dataset, claimsOf("ben@ex.com")), context);
    expect(colleague.statusCode).toBe(200);
    for (const event of [
      get(runId, request.dataset, claimsOf("eve@evil.com")),
      get(runId, "dataset-of-22-letters2"),
      get("0".repeat(32)),
      get("../../other"),
    ]) {
      const answer = await handler(event, context);
      expect([answer.statusCode, problemOf(answer).code]).toEqual([404, "service.unknownRun"]);
    }
  });

  it("says when to come back when the store does not answer", async () => {
    const { handler } = profitsOver(storeThat<KeptProfit>(unreachable, true));
    const answer = await handler(get("0".repeat(32)), context);
    expect([answer.statusCode, answer.headers["retry-after"]]).toEqual([503, "5"]);
  });
});

describe("a profit request at the door", () => {
  it.each<[number, string, string]>([
    [400, "input.malformedRequest", "{}"],
    [413, "input.tooManyCustomers", JSON.stringify({ ...request, keys: "-".repeat(16 * 130_001) })],
    [413, "service.tooLarge", " ".repeat(6_265_000)],
    [426, "service.versionMismatch", '{"contractVersion":7}'],
  ])("gets %i for %s", async (status, code, body) => {
    const event = postEvent(body, claimsOf("amy@ex.com"), "/v1/profits");
    const answer = await fresh().handler(event, context);
    expect([answer.statusCode, problemOf(answer).code]).toEqual([status, code]);
  });
});
