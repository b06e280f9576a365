/**
 * The routes of the service: the handlers, the OpenAPI document and the infrastructure name no others.
 */
import { profitRequestSchema, profitResponseSchema, storedProfitSchema } from "./profit.ts";
import {
  healthResponseSchema,
  runRequestSchema,
  runResponseSchema,
  storedRunSchema,
} from "./run.ts";

/** Request header of `GET /v1/runs/{id}` and `GET /v1/profits/{id}`: a secret, and addresses end up in logs. */
export const DATASET_HEADER = "x-tierline-dataset";

export const routes = {
  "POST /v1/runs": {
    summary: "Score a population; the same population again is answered from the store.",
    request: runRequestSchema,
    response: runResponseSchema,
    failures: [400, 401, 403, 413, 426, 429, 500, 503],
  },
  "GET /v1/runs/{id}": {
    summary: "A run that was kept, with the keys of its customers.",
    request: null,
    response: storedRunSchema,
    failures: [400, 401, 403, 404, 413, 429, 500, 503],
  },
  "POST /v1/profits": {
    summary: "Profit of each customer, kept and compared with the run before.",
    request: profitRequestSchema,
    response: profitResponseSchema,
    failures: [400, 401, 403, 413, 426, 429, 500, 503],
  },
  "GET /v1/profits/{id}": {
    summary: "A profit run that was kept, with the keys of its customers.",
    request: null,
    response: storedProfitSchema,
    failures: [400, 401, 403, 404, 413, 429, 500, 503],
  },
  "GET /v1/health": {
    summary: "The versions that the service speaks.",
    request: null,
    response: healthResponseSchema,
    failures: [401, 403, 429, 500],
  },
} as const;
export type RouteKey = keyof typeof routes;
