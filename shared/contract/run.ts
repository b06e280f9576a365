/**
 * What the add-on asks of the service and what it gets: the only place where the two meet.
 *
 * Everything is columnar and a whole number: money in hundredths, dates as days since 1970-01-01,
 * chances in ten-thousandths. No text of the sheet has a place here, so none can be sent.
 */
import * as z from "zod/mini";
import { engineNoticeSchema, modelCardSchema, storeFactsSchema } from "./analysis.ts";
import { MAX_DAYS } from "./bounds.ts";
import { modelOptionsSchema } from "./modelOptions.ts";
import { heldOutSchema, populationColumnsSchema } from "./populationColumns.ts";
import { scoreColumnsSchema } from "./scoreColumns.ts";

export const contractVersion = 3;

/** Characters of one customer's pseudonym: 96 bits of an HMAC, six bits a character. */
export const KEY_LENGTH = 16;
/** In ASCII order, so that keys sort as text just as their bits do. */
export const KEY_ALPHABET = "-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz";

/** Random secret of the document: who has the sheet has its results. 128 bits, base64url. */
export const datasetSchema = z.string().check(z.regex(/^[A-Za-z0-9_-]{22}$/));
/** A run's content address: the same document, options, data and engine give the same. */
export const runIdSchema = z.string().check(z.regex(/^[0-9a-f]{32}$/));

export const runRequestSchema = z.strictObject({
  contractVersion: z.literal(contractVersion),
  dataset: datasetSchema,
  asOf: z.int().check(z.minimum(0), z.maximum(MAX_DAYS)),
  options: modelOptionsSchema,
  /** The part of the history that a forecast is tried on; null when the history is too short. */
  heldOut: z.nullable(heldOutSchema),
  /** Days of a contract's period; null without contracts. */
  periodDays: z.nullable(z.int().check(z.minimum(1), z.maximum(3660))),
  /** KEY_LENGTH characters a customer, strictly ascending. Its characters and order are checked by `parseKeys`. */
  keys: z.string(),
  columns: populationColumnsSchema,
});
export type RunRequest = z.infer<typeof runRequestSchema>;

/** The answer to `POST /v1/runs`: equal requests get equal bytes. */
export const runResponseSchema = z.strictObject({
  contractVersion: z.literal(contractVersion),
  runId: runIdSchema,
  customers: z.int().check(z.minimum(0)),
  model: modelCardSchema,
  facts: storeFactsSchema,
  notices: z.array(engineNoticeSchema),
  /** In the order of the request's keys. */
  columns: scoreColumnsSchema,
});
export type RunResponse = z.infer<typeof runResponseSchema>;

/** The answer to `GET /v1/runs/{id}`: the same, with the keys it belongs to. */
export const storedRunSchema = z.extend(runResponseSchema, { keys: z.string() });
export type StoredRun = z.infer<typeof storedRunSchema>;

export const healthResponseSchema = z.strictObject({
  contractVersion: z.literal(contractVersion),
  engineVersion: z.string(),
});
export type HealthResponse = z.infer<typeof healthResponseSchema>;

/**
 * Response headers of `POST /v1/runs` that tell how it was answered without changing its bytes:
 * "hit" from the store, "computed" and kept, "unsaved" computed but not kept.
 */
export const STORE_HEADER = "x-tierline-store";
export const storeStates = ["hit", "computed", "unsaved"] as const;
export type StoreState = (typeof storeStates)[number];
