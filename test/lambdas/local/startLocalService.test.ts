/**
 * The built functions, behind their stand-ins, as the local page and the command use them.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  type ProfitRequest,
  profitResponseSchema,
  storedProfitSchema,
} from "#shared/contract/profit.ts";
import { DATASET_HEADER } from "#shared/contract/routes.ts";
import { healthResponseSchema, runResponseSchema, STORE_HEADER } from "#shared/contract/run.ts";
import { type LocalService, startLocalService } from "../../../lambdas/local/startLocalService.ts";
import { simulatedProfits } from "../simulatedProfits.ts";
import { simulatedRequest } from "../simulatedRequest.ts";

const request = simulatedRequest(400);
let service: LocalService;
let folder: string;
let token: string;
const lines: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "tierline-"));
  service = await startLocalService({
    storePath: join(folder, "store"),
    log: (line) => lines.push(line),
  });
  token = await service.mintIdentityToken("amy@ex.com");
});
afterAll(async () => {
  await service.close();
  await rm(folder, { recursive: true });
});

const post = (body: string, to = service, path = "/v1/runs") =>
  fetch(`${to.url}${path}`, {
    method: "POST",
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
    body,
  });
const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${service.url}${path}`, { headers: { authorization: `Bearer ${token}`, ...headers } });

describe("the local service", () => {
  it("listens on this machine only", () => {
    expect(service.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });

  it("says which versions it speaks", async () => {
    const answer = await get("/v1/health");
    expect(healthResponseSchema.parse(await answer.json())).toEqual({
      contractVersion: 3,
      engineVersion: "3",
    });
  });

  it("scores, keeps, and answers the same request with the same bytes and no write", async () => {
    const first = await post(JSON.stringify(request));
    expect(first.headers.get(STORE_HEADER)).toBe("computed");
    const text = await first.text();
    expect(runResponseSchema.parse(JSON.parse(text)).customers).toBe(400);
    const written = service.writes();
    expect(written).toBeGreaterThan(1);
    const second = await post(JSON.stringify(request));
    expect(second.headers.get(STORE_HEADER)).toBe("hit");
    expect(await second.text()).toBe(text);
    expect(service.writes()).toBe(written);
  });

  it("keeps profit runs beside them, and compares with none but a profit run of the same table", async () => {
    const ask = async (asked: ProfitRequest) => {
      const answer = await post(JSON.stringify(asked), service, "/v1/profits");
      return profitResponseSchema.parse(await answer.json());
    };
    const scores = runResponseSchema.parse(await (await post(JSON.stringify(request))).json());
    const first = await ask(simulatedProfits(400, 2));
    const later = await ask({ ...simulatedProfits(400), since: first.runId });
    expect(later.since?.runId).toBe(first.runId);
    expect(later.columns.crossed).toContain(1);
    const unlike = await ask({ ...simulatedProfits(400), since: scores.runId });
    expect([unlike.runId, unlike.since]).toEqual([later.runId, null]);
    const headers = { [DATASET_HEADER]: request.dataset };
    const kept = await get(`/v1/profits/${later.runId}`, headers);
    expect(storedProfitSchema.parse(await kept.json()).keys).toBe(simulatedProfits(400).keys);
    expect((await get(`/v1/runs/${later.runId}`, headers)).status).toBe(404);
  });

  it("counts what it writes to the store: buckets and a manifest", async () => {
    const before = service.writes();
    await post(JSON.stringify(simulatedRequest(5_000, 4)));
    expect(service.writes() - before).toBe(16 + 1);
  });

  it("answers fifty identical requests at once alike, and keeps one run", async () => {
    const body = JSON.stringify(simulatedRequest(50, 5));
    const texts = await Promise.all(
      Array.from({ length: 50 }, async () => (await post(body)).text()),
    );
    expect(new Set(texts).size).toBe(1);
    expect((await post(body)).headers.get(STORE_HEADER)).toBe("hit");
  });

  it("shows a kept run to who has the dataset and nobody else", async () => {
    const { runId } = runResponseSchema.parse(await (await post(JSON.stringify(request))).json());
    const shown = await get(`/v1/runs/${runId}`, { [DATASET_HEADER]: request.dataset });
    expect(shown.status).toBe(200);
    const hidden = await get(`/v1/runs/${runId}`, { [DATASET_HEADER]: "dataset-of-22-letters2" });
    expect(hidden.status).toBe(404);
    token = await service.mintIdentityToken("eve@evil.com");
    const foreign = await get(`/v1/runs/${runId}`, { [DATASET_HEADER]: request.dataset });
    expect([foreign.status, await foreign.text()]).toEqual([404, await hidden.text()]);
    token = await service.mintIdentityToken("amy@ex.com");
  });

  it("refuses as the gateway does what never reaches a function", async () => {
    expect((await fetch(`${service.url}/v1/health`)).status).toBe(401);
    expect((await get("/v1/nothing")).status).toBe(404);
    expect((await get("/v1/runs")).status).toBe(404);
    expect((await get("/v1/runs/")).status).toBe(404);
    expect((await post(" ".repeat(10 * 1024 * 1024 + 1))).status).toBe(413);
    expect((await post(" ".repeat(6_300_000))).status).toBe(413);
    expect((await get("/v1/health", { "x-long": "a".repeat(11_000) })).status).toBe(431);
  });

  it("lets the function refuse a body that fits into an event and is still too large", async () => {
    const answer = await post(" ".repeat(6_265_000));
    expect(answer.status).toBe(413);
    expect(await answer.json()).toMatchObject({ problem: { code: "service.tooLarge" } });
  });

  it("writes one line of JSON for every request that reaches a function", async () => {
    const before = lines.length;
    await get("/v1/health");
    await post("{}");
    await expect.poll(() => lines.length).toBe(before + 2);
    expect(lines.slice(before).map((line) => JSON.parse(line).event)).toEqual([
      "answered",
      "refused",
    ]);
  });

  it("says so when another process has the store open", async () => {
    const second = startLocalService({ storePath: join(folder, "store") });
    await expect(second).rejects.toMatchObject({ code: "storeLocked" });
  });

  it("finds its runs again at the next start", async () => {
    const body = JSON.stringify(simulatedRequest(30, 6));
    const text = await (await post(body)).text();
    await service.close();
    service = await startLocalService({ storePath: join(folder, "store") });
    token = await service.mintIdentityToken("amy@ex.com");
    const again = await post(body);
    expect(again.headers.get(STORE_HEADER)).toBe("hit");
    expect(await again.text()).toBe(text);
    expect(service.writes()).toBe(0);
  });

  it("forgets everything at the end without a folder", async () => {
    const body = JSON.stringify(simulatedRequest(30, 7));
    for (let start = 0; start < 2; start++) {
      const passing = await startLocalService({ storePath: null });
      token = await passing.mintIdentityToken("amy@ex.com");
      expect((await post(body, passing)).headers.get(STORE_HEADER)).toBe("computed");
      await passing.close();
    }
  });
});
