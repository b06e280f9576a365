/**
 * A profit run: what the add-on sends of its customers' accounts, and what it gets.
 *
 * Amounts are hundredths of money; no text of the sheet has a place here. What a run is called follows from its
 * own numbers alone: the run that it is compared with is part of the answer and no part of the name.
 */
import * as z from "zod/mini";
import { accountColumnsSchema, crossedColumn, profitColumnsSchema } from "./profitColumns.ts";
import { contractVersion, datasetSchema, runIdSchema } from "./run.ts";

const finite = z.number();
const count = z.int().check(z.minimum(0));
const share = z.number().check(z.minimum(0), z.maximum(1));

/** A century: beyond it nobody counts on a customer. */
const MAX_LIFETIME_MONTHS = 1_200;

const profitOptionsSchema = z.strictObject({
  lifetimeMonths: z.int().check(z.minimum(1), z.maximum(MAX_LIFETIME_MONTHS)),
  annualDiscountRate: share,
  tierFrom: z
    .strictObject({ high: share, medium: share })
    .check(z.refine(({ high, medium }) => medium < high)),
});

export const profitRequestSchema = z.strictObject({
  contractVersion: z.literal(contractVersion),
  dataset: datasetSchema,
  options: profitOptionsSchema,
  /** The document's profit run before this one; null for the first. */
  since: z.nullable(runIdSchema),
  /** As in `runRequestSchema`. */
  keys: z.string(),
  columns: accountColumnsSchema,
});
export type ProfitRequest = z.infer<typeof profitRequestSchema>;

const profitRunSchema = z.strictObject({
  contractVersion: z.literal(contractVersion),
  runId: runIdSchema,
  customers: count,
  /** Hundredths and ratios, over all customers. */
  totals: z.strictObject({
    netRevenue: finite,
    contribution: finite,
    contributionRate: z.nullable(finite),
    profit: finite,
    ltvToCac: z.nullable(finite),
    lifetimeValue: finite,
    acquisition: finite,
  }),
  whale: z.strictObject({
    peakValue: finite,
    peakRank: count,
    total: finite,
    unprofitable: z.strictObject({ customers: count, givenBack: finite }),
  }),
  /** In the order of the request's keys. */
  columns: profitColumnsSchema,
});

/** The answer to `POST /v1/profits`: equal requests get equal bytes while the former run is kept. */
export const profitResponseSchema = z.extend(profitRunSchema, {
  /** Who crossed break-even; null where there is nothing to compare with (any more). */
  since: z.nullable(z.strictObject({ runId: runIdSchema, intoProfit: count, intoLoss: count })),
  columns: z.extend(profitColumnsSchema, { crossed: crossedColumn }),
});
export type ProfitResponse = z.infer<typeof profitResponseSchema>;

/** The answer to `GET /v1/profits/{id}`: the run with the keys it belongs to, compared with none. */
export const storedProfitSchema = z.extend(profitRunSchema, { keys: z.string() });
export type StoredProfit = z.infer<typeof storedProfitSchema>;
