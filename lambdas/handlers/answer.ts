/**
 * Answers on their way out: JSON, compressed where the client can read it, never above Lambda's limit.
 */
import { gzipSync } from "node:zlib";
import type { ServiceFailure } from "#shared/contract/failure.ts";
import type { HttpAnswer, HttpEvent } from "./httpEvent.ts";

type Problem = ServiceFailure["problem"];

/** Bytes of a function's answer with its envelope. AWS Lambda quotas: 6 MB, synchronous. */
const MAX_ANSWER_BYTES = 6_291_556;
const ENVELOPE_BYTES = 2_048;
const MAX_RESPONSE_BYTES = MAX_ANSWER_BYTES - ENVELOPE_BYTES;
/** Below this a gzip saves less than its base64 costs. */
const WORTH_COMPRESSING_BYTES = 1_024;

/** @param body JSON in ASCII. */
export function succeed(
  event: HttpEvent,
  body: Buffer,
  headers: Readonly<Record<string, string>> = {},
): HttpAnswer {
  if (body.length >= WORTH_COMPRESSING_BYTES && takesGzip(event)) {
    const compressed = compressedToFit(body);
    if (compressed === null) return tooLarge;
    return {
      statusCode: 200,
      headers: { ...jsonHeaders, ...headers, "content-encoding": "gzip" },
      body: compressed,
      isBase64Encoded: true,
    };
  }
  // The envelope carries the body as a JSON string: each of its quotes gets a backslash there. Only
  // names have quotes, a few hundred, which the room left for the envelope holds.
  if (body.length > MAX_RESPONSE_BYTES) return tooLarge;
  return {
    statusCode: 200,
    headers: { ...jsonHeaders, ...headers },
    body: body.toString("latin1"),
    isBase64Encoded: false,
  };
}

export function refuse(problem: Problem, status = statusOf(problem)): HttpAnswer {
  const failure: ServiceFailure = { problem };
  const retry =
    problem.code === "service.busy" ? { "retry-after": String(problem.retryAfterSeconds) } : {};
  return {
    statusCode: status,
    headers: { ...jsonHeaders, ...retry },
    body: JSON.stringify(failure),
    isBase64Encoded: false,
  };
}

const jsonHeaders = {
  "content-type": "application/json",
  // Scores belong to one document: no cache between us and it may keep them.
  "cache-control": "no-store",
  vary: "accept-encoding",
};

const tooLarge = refuse({ code: "service.tooLarge", limit: MAX_RESPONSE_BYTES });

function statusOf(problem: Problem): number {
  switch (problem.code) {
    case "input.malformedRequest":
      return 400;
    case "service.notAllowed":
      return 403;
    case "service.unknownRun":
      return 404;
    case "input.tooManyCustomers":
    case "service.tooLarge":
      return 413;
    case "service.versionMismatch":
      return 426;
    case "service.failed":
      return 500;
    case "service.busy":
      return 503;
  }
}

/**
 * Level 1 takes a third of the time of level 6 for a tenth more bytes: only an answer that would not fit
 * is worth the time.
 */
function compressedToFit(body: Buffer): string | null {
  for (const level of [1, 6]) {
    const compressed = gzipSync(body, { level }).toString("base64");
    if (compressed.length <= MAX_RESPONSE_BYTES) return compressed;
  }
  return null;
}

/** RFC 9110, 12.5.3: named or by the star, and not with a weight of zero. */
function takesGzip(event: HttpEvent): boolean {
  const offers = (event.headers["accept-encoding"] ?? "").toLowerCase().split(",");
  const weights = new Map(offers.slice(0, 20).map(weightOf));
  return (weights.get("gzip") ?? weights.get("*") ?? 0) > 0;
}

function weightOf(offer: string): readonly [string, number] {
  const [coding = "", ...parameters] = offer.split(";").map((part) => part.trim());
  const weight = parameters.find((parameter) => parameter.startsWith("q="));
  return [coding, weight === undefined ? 1 : Number(weight.slice(2))];
}
