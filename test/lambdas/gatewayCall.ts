/**
 * Events as API Gateway sends them, and handlers over ports of the test's choice.
 */
import { gunzipSync } from "node:zlib";
import type { ProfitRequest } from "#shared/contract/profit.ts";
import { DATASET_HEADER } from "#shared/contract/routes.ts";
import type { RunRequest } from "#shared/contract/run.ts";
import type { HttpAnswer, HttpEvent, HttpHandler } from "../../lambdas/handlers/httpEvent.ts";
import { profitRoutes } from "../../lambdas/handlers/profits.ts";
import { type Routes, router } from "../../lambdas/handlers/router.ts";
import { runRoutes } from "../../lambdas/handlers/runs.ts";
import type { Clock, LogEvent, ProfitStore, RunStore } from "../../lambdas/ports.ts";

export const tokens = {
  issuer: "https://accounts.google.com",
  audiences: ["addon.apps.googleusercontent.com"],
};
/** 2026-07-01, seconds. */
export const NOW = 1_782_864_000;
export const stillClock: Clock = { now: () => NOW * 1000, sleep: async () => {} };
export const context = { getRemainingTimeInMillis: () => 29_000 };

export type Claims = Readonly<Record<string, unknown>>;

export function claimsOf(email: string, more: Claims = {}): Claims {
  return {
    iss: tokens.issuer,
    aud: tokens.audiences[0],
    azp: tokens.audiences[0],
    sub: `1${[...email].map((letter) => letter.charCodeAt(0)).join("")}`.slice(0, 21),
    hd: email.split("@")[1],
    email,
    email_verified: "true",
    iat: String(NOW - 60),
    exp: String(NOW + 3_540),
    ...more,
  };
}

export function postEvent(
  body: string,
  claims: Claims = claimsOf("amy@ex.com"),
  path = "/v1/runs",
): HttpEvent {
  return { ...event(`POST ${path}`, path, claims), body };
}

export function getEvent(
  runId: string,
  dataset: string | undefined,
  claims: Claims = claimsOf("amy@ex.com"),
  path = "/v1/runs",
): HttpEvent {
  const base = event(`GET ${path}/{id}`, `${path}/${runId}`, claims);
  const headers =
    dataset === undefined ? base.headers : { ...base.headers, [DATASET_HEADER]: dataset };
  return { ...base, headers, pathParameters: { id: runId } };
}

export function withoutGzip(plain: HttpEvent): HttpEvent {
  return { ...plain, headers: { ...plain.headers, "accept-encoding": "identity" } };
}

export function textOf({ body, isBase64Encoded }: HttpAnswer): string {
  return isBase64Encoded ? gunzipSync(Buffer.from(body, "base64")).toString() : body;
}

export function problemOf(answer: HttpAnswer): { readonly code: string; readonly path?: string } {
  return JSON.parse(textOf(answer)).problem;
}

export interface RunsUnderTest {
  readonly handler: HttpHandler;
  readonly lines: LogEvent[];
  post(request: RunRequest, claims?: Claims): Promise<HttpAnswer>;
}

export function runsOver(runs: RunStore, clock: Clock = stillClock): RunsUnderTest {
  const { handler, lines } = routed(runRoutes(runs), clock);
  const post = (request: RunRequest, claims?: Claims) =>
    handler(postEvent(JSON.stringify(request), claims), context);
  return { handler, lines, post };
}

export interface ProfitsUnderTest {
  readonly handler: HttpHandler;
  readonly lines: LogEvent[];
  post(request: ProfitRequest, claims?: Claims): Promise<HttpAnswer>;
}

export function profitsOver(profits: ProfitStore, clock: Clock = stillClock): ProfitsUnderTest {
  const { handler, lines } = routed(profitRoutes(profits), clock);
  const post = (request: ProfitRequest, claims?: Claims) =>
    handler(postEvent(JSON.stringify(request), claims, "/v1/profits"), context);
  return { handler, lines, post };
}

function routed(routes: Routes, clock: Clock) {
  const lines: LogEvent[] = [];
  const log = { write: (line: LogEvent) => void lines.push(line) };
  return { handler: router(routes, { tokens, clock, log }), lines };
}

function event(routeKey: string, rawPath: string, claims: Claims): HttpEvent {
  return {
    version: "2.0",
    routeKey,
    rawPath,
    headers: { "accept-encoding": "gzip", "content-type": "application/json" },
    requestContext: { requestId: "request-1", authorizer: { jwt: { claims } } },
    isBase64Encoded: false,
  };
}
