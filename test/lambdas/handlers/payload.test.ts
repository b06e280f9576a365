/**
 * The largest requests and answers against the limits of Lambda and API Gateway.
 */

import { beforeAll, describe, expect, it } from "vitest";
import { type RunRequest, runResponseSchema } from "#shared/contract/run.ts";
import type { HttpAnswer } from "../../../lambdas/handlers/httpEvent.ts";
import { parseRunRequest } from "../../../lambdas/handlers/parseRunRequest.ts";
import type { KeptRun } from "../../../lambdas/ports.ts";
import {
  context,
  getEvent,
  postEvent,
  problemOf,
  runsOver,
  stillClock,
  textOf,
  withoutGzip,
} from "../gatewayCall.ts";
import { memoryStore } from "../memoryStore.ts";
import { simulatedRequest } from "../simulatedRequest.ts";

/** AWS Lambda quotas: 6 MB for a synchronous call, each way, with its envelope. */
const LAMBDA_BYTES = 6_291_556;

/** By the closed form, which expects some part of an order of everybody: models leave zeros, and shorter answers. */
const full = byClosedForm(withInfluence(simulatedRequest(130_000)));
const fullEvent = postEvent(JSON.stringify(full));
const { handler } = runsOver(memoryStore<KeptRun>(stillClock, 30));
let answer: HttpAnswer;
beforeAll(async () => {
  answer = await handler(fullEvent, context);
});

describe("130,000 customers", () => {
  it("fit into one event", () => {
    expect(Buffer.byteLength(JSON.stringify(fullEvent))).toBeLessThan(LAMBDA_BYTES * 0.9);
  });

  it("fit into one compressed answer", () => {
    expect(answer.statusCode).toBe(200);
    expect(answer.headers["content-encoding"]).toBe("gzip");
    expect(Buffer.byteLength(JSON.stringify(answer))).toBeLessThan(LAMBDA_BYTES);
    const response = runResponseSchema.parse(JSON.parse(textOf(answer)));
    expect(response.columns.reasonAbove).toHaveLength(130_000);
  });

  it("fit into one compressed answer with their keys", async () => {
    const { runId } = JSON.parse(textOf(answer));
    const stored = await handler(getEvent(runId, full.dataset), context);
    expect(stored.statusCode).toBe(200);
    expect(Buffer.byteLength(JSON.stringify(stored))).toBeLessThan(LAMBDA_BYTES);
    expect(JSON.parse(textOf(stored)).keys).toBe(full.keys);
  });

  it("fit into one body with amounts of seven digits", () => {
    const parsed = parseRunRequest(postEvent(JSON.stringify(withAmountsTimes(100, full))));
    expect(parsed.ok ? "accepted" : parsed.problem).toBe("accepted");
  });

  it("are refused to a client that takes no gzip, instead of being cut off", async () => {
    const plain = await handler(withoutGzip(fullEvent), context);
    expect(plain.statusCode).toBe(413);
    expect(problemOf(plain).code).toBe("service.tooLarge");
  });
});

describe("requests", () => {
  it.each([
    [1_000, 45],
    [50_000, 45],
    [100_000, 41],
    [130_000, 40],
  ])("of %i customers take at most %i bytes each", (size, bytesEach) => {
    const bytes = Buffer.byteLength(JSON.stringify(simulatedRequest(size)));
    expect(bytes).toBeLessThan(size * bytesEach);
  });

  it("of 100,000 customers with every column are events under 4.2 MiB", () => {
    const event = postEvent(JSON.stringify(withInfluence(simulatedRequest(100_000))));
    expect(Buffer.byteLength(JSON.stringify(event))).toBeLessThan(4.2 * 1024 * 1024);
  });
});

describe("compression", () => {
  const small = postEvent(JSON.stringify(simulatedRequest(30)));
  const answerTo = (acceptEncoding: string | undefined) =>
    handler(
      { ...small, headers: { ...small.headers, "accept-encoding": acceptEncoding } },
      context,
    );

  it.each(["gzip", "gzip, deflate, br", "br;q=1.0, GZIP;q=0.5", "*", "deflate, *;q=0.1"])(
    "is used for a client that says %s",
    async (acceptEncoding) => {
      expect((await answerTo(acceptEncoding)).isBase64Encoded).toBe(true);
    },
  );

  it.each([undefined, "", "identity", "br", "gzip;q=0", "*, gzip;q=0", "gzip;q=nonsense"])(
    "is not used for a client that says %s",
    async (acceptEncoding) => {
      const plain = await answerTo(acceptEncoding);
      expect(plain.isBase64Encoded).toBe(false);
      expect(plain.body).toBe(textOf(await answerTo("gzip")));
    },
  );
});

/** One customer of ten has been asked what they think of the shop. */
function withInfluence({ columns, ...request }: RunRequest): RunRequest {
  const influence = columns.age.map((days, i) => (i % 10 === 0 ? days % 101 : -1));
  return { ...request, columns: { ...columns, influence } };
}

function withAmountsTimes(factor: number, { columns, ...request }: RunRequest): RunRequest {
  const times = (amounts: readonly number[] = []) => amounts.map((amount) => amount * factor);
  const { spend, repeatSpend, heldOutSpend } = columns;
  return {
    ...request,
    columns: {
      ...columns,
      spend: times(spend),
      repeatSpend: times(repeatSpend),
      heldOutSpend: times(heldOutSpend),
    },
  };
}

function byClosedForm({ options, ...request }: RunRequest): RunRequest {
  return { ...request, options: { ...options, method: "closed-form" } };
}
