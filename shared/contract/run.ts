/**
 * What the add-on asks of the service and what it gets: the only place where the two meet.
 *
 * Everything is columnar and a whole number: money in hundredths, dates as days since 1970-01-01,
 * chances in ten-thousandths. No text of the sheet has a place here, so none can be sent.
 */
import * as z from "zod/mini";
import { eightClassCodes, segmentCodes, tierCodes } from "../engine/codes.ts";
import { askedMethods, methods } from "../engine/forecast/methods.ts";
import { column } from "./column.ts";
import { forecastSchema } from "./forecast.ts";

export const contractVersion = 3;

/** One request holds at most this many customers: 41 bytes each stay under Lambda's 6 MB event. */
export const MAX_CUSTOMERS = 130_000;
/** Characters of one customer's pseudonym: 96 bits of an HMAC, six bits a character. */
export const KEY_LENGTH = 16;
/** In ASCII order, so that keys sort as text just as their bits do. */
export const KEY_ALPHABET = "-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz";

/** Scales of the numbers on the wire: value sent = value × scale, rounded. */
export const CHANCE_SCALE = 10_000;
export const ORDERS_SCALE = 10_000;
export const INTERVAL_SCALE = 10;
export const SCORE_SCALE = 10;

const MAX_DAYS = 100_000;
/** Hundredths. Whole numbers stay exact well beyond it. */
export const MAX_MONEY = 1e15;
const MAX_ORDERS = 10_000_000;
const UNKNOWN_OR = -1;

const days = (description: string) => column({ min: UNKNOWN_OR, max: MAX_DAYS }, description);
const share = z.number().check(z.minimum(0), z.maximum(1));

const weight = z.number().check(z.minimum(0), z.maximum(100));

/** For the scores 5, 4, 3 and 2. */
function limits(min: number, max: number) {
  const limit = z.int().check(z.minimum(min), z.maximum(max));
  return z.readonly(z.tuple([limit, limit, limit, limit]));
}

const modelOptionsSchema = z.strictObject({
  method: z.enum(askedMethods),
  horizonDays: z.int().check(z.minimum(1), z.maximum(3650)),
  annualDiscountRate: share,
  activityDecay: z.number().check(z.gt(0), z.lt(1)),
  spendPriorOrders: z.number().check(z.minimum(0), z.maximum(1000)),
  weights: z
    .strictObject({ present: weight, future: weight, social: weight })
    .check(z.refine(({ present, future, social }) => present + future + social > 0)),
  tierFrom: z
    .strictObject({ high: share, medium: share })
    .check(z.refine(({ high, medium }) => medium < high)),
  windowDays: z.int().check(z.minimum(1), z.maximum(MAX_DAYS)),
  thresholds: z.nullable(
    z.strictObject({
      recency: limits(0, MAX_DAYS).check(z.refine(ascends)),
      orders: limits(1, MAX_ORDERS).check(z.refine(descends)),
      spend: limits(-MAX_MONEY, MAX_MONEY).check(z.refine(descends)),
    }),
  ),
});

function ascends(values: readonly number[]): boolean {
  return values.every((value, i) => i === 0 || values[i - 1]! < value);
}

function descends(values: readonly number[]): boolean {
  return ascends([...values].reverse());
}

/** One customer a place, in ascending order of key. */
const populationColumnsSchema = z.strictObject({
  age: days("Days from the first order to asOf; -1 unknown"),
  inactivity: days("Days since the last order; -1 unknown"),
  orderCount: column(
    { min: UNKNOWN_OR, max: MAX_ORDERS },
    "Valid orders; 0 for a prospect; -1 unknown",
  ),
  /** Absent when the table has no usable money. */
  spend: z.optional(column({ min: -MAX_MONEY, max: MAX_MONEY }, "Hundredths of money")),
  /** Absent where one row is one customer. Orders of one day are one purchase. */
  sameDayOrders: z.optional(column({ min: 0, max: MAX_ORDERS }, "Orders less days with an order")),
  repeatSpend: z.optional(
    column({ min: -MAX_MONEY, max: MAX_MONEY }, "Hundredths, after the first day with an order"),
  ),
  /** Absent when the history is too short. These may end before the last customer: the first are a sample. */
  heldOutDays: z.optional(
    column({ min: 0, max: MAX_ORDERS }, "Days with an order in the held-out part"),
  ),
  heldOutSpend: z.optional(
    column({ min: -MAX_MONEY, max: MAX_MONEY }, "Hundredths, in the held-out part"),
  ),
  inactivityBefore: z.optional(
    days("Days from the last order before the held-out part to asOf; -1 none"),
  ),
  /** Absent without contracts. */
  periods: z.optional(column({ min: UNKNOWN_OR, max: MAX_DAYS }, "Periods begun; -1 no contract")),
  hasEnded: z.optional(column({ min: 0, max: 1 }, "1 for a contract that has ended")),
  fee: z.optional(column({ min: 0, max: MAX_MONEY }, "Hundredths a period")),
  /** Absent when nobody's is known. */
  influence: z.optional(column({ min: UNKNOWN_OR, max: 100 }, "0 to 100; -1 unknown")),
});

export const runRequestSchema = z.strictObject({
  contractVersion: z.literal(contractVersion),
  /** Random secret of the document: who has the sheet has its results. 128 bits, base64url. */
  dataset: z.string().check(z.regex(/^[A-Za-z0-9_-]{22}$/)),
  asOf: z.int().check(z.minimum(0), z.maximum(MAX_DAYS)),
  options: modelOptionsSchema,
  /** The part of the history that a forecast is tried on; null when the history is too short. */
  heldOut: z.nullable(
    z.strictObject({
      days: z.int().check(z.minimum(1), z.maximum(MAX_DAYS)),
      repeatsByWeek: column({ min: 0, max: MAX_MONEY }, "Repeat purchases of all, week by week"),
    }),
  ),
  /** Days of a contract's period; null without contracts. */
  periodDays: z.nullable(z.int().check(z.minimum(1), z.maximum(3660))),
  /** KEY_LENGTH characters a customer, strictly ascending. Its characters and order are checked by `parseKeys`. */
  keys: z.string(),
  columns: populationColumnsSchema,
});
export type RunRequest = z.infer<typeof runRequestSchema>;

const code = (count: number, description: string) =>
  column({ min: UNKNOWN_OR, max: count - 1 }, description);
const money = (description: string) => column({ min: -MAX_MONEY, max: MAX_MONEY }, description);

const scoreColumnsSchema = z.strictObject({
  rfm: column({ min: 0, max: 555 }, "100 r + 10 f + m, each 1 to 5; 0 where there is none"),
  segment: code(segmentCodes.length, "Place in the list of segments; -1 none"),
  eightClass: code(eightClassCodes.length, "Place in the list of eight classes; -1 none"),
  flags: column({ min: 0, max: 255 }, "Bits"),
  usualInterval: column(
    { min: UNKNOWN_OR, max: MAX_DAYS * INTERVAL_SCALE },
    "Tenths of a day; -1 unknown",
  ),
  chanceActive: column({ min: UNKNOWN_OR, max: CHANCE_SCALE }, "Ten-thousandths; -1 unknown"),
  expectedOrders: column(
    { min: UNKNOWN_OR, max: MAX_MONEY },
    "Ten-thousandths of an order; -1 unknown",
  ),
  expectedOrdersLow: column({ min: UNKNOWN_OR, max: MAX_MONEY }, "The ends of its 80 % range"),
  expectedOrdersHigh: column({ min: UNKNOWN_OR, max: MAX_MONEY }, "Ten-thousandths of an order"),
  /** Absent without money or dates. */
  expectedSpend: z.optional(money("Hundredths an order; -1 unknown")),
  expectedValue: z.optional(money("Hundredths; the ends of its 80 % range beside it")),
  expectedValueLow: z.optional(money("Hundredths")),
  expectedValueHigh: z.optional(money("Hundredths")),
  valueScore: column({ min: UNKNOWN_OR, max: 100 * SCORE_SCALE }, "Tenths of a point; -1 none"),
  tier: code(tierCodes.length, "Place in the list of tiers; -1 none"),
  confidence: column({ min: 0, max: 31 }, "Place in the list of confidences"),
  reasonLead: column({ min: 0, max: 31 }, "Place in the list of reason leads"),
  reasonTurn: column({ min: 0, max: 31 }, "Place in the list of reason turns"),
  reasonAbove: column(
    { min: 0, max: MAX_CUSTOMERS },
    "Customers strictly below in what the reason leads with",
  ),
});
export type ScoreColumns = z.infer<typeof scoreColumnsSchema>;

const finite = z.number();
const count = z.int().check(z.minimum(0));
const axisRule = z.enum(["rank", "fixed", "absent"]);

const modelCardSchema = z.strictObject({
  engineVersion: z.string(),
  forecast: forecastSchema,
  asOf: z.int(),
  options: modelOptionsSchema,
  customers: count,
  prospects: count,
  ordersPerDay: finite,
  usualIntervalDays: finite,
  usualIntervalIsDefault: z.boolean(),
  averageOrder: finite,
  axes: z.strictObject({ r: axisRule, f: axisRule, m: axisRule }),
  eightClassMeans: z.strictObject({ inactivity: finite, orderCount: finite, spend: finite }),
  blocks: z.strictObject({ present: count, future: count, social: count }),
  measured: z.strictObject({ spend: count, orders: count, expected: count, influence: count }),
  tierCuts: z.strictObject({ high: finite, medium: finite }),
});

const groupFactsSchema = z.strictObject({
  customers: count,
  spend: finite,
  expectedValue: finite,
  expectedValueLow: finite,
  expectedValueHigh: finite,
});

const storeFactsSchema = z.strictObject({
  orders: finite,
  all: groupFactsSchema,
  oneTimeCustomers: count,
  topFifthShare: finite,
  tiers: z.record(z.enum(tierCodes), groupFactsSchema),
  segments: z.record(z.enum(segmentCodes), groupFactsSchema),
  eightClasses: z.record(z.enum(eightClassCodes), groupFactsSchema),
  grid: z.array(z.array(count)),
});

const engineNoticeSchema = z.discriminatedUnion("code", [
  z.strictObject({ code: z.literal("notice.tooFewCustomers"), found: count, needed: count }),
  z.strictObject({ code: z.literal("notice.fewCustomers"), found: count, needed: count }),
  z.strictObject({ code: z.literal("notice.noRepeatCustomers") }),
  z.strictObject({ code: z.literal("notice.noMonetarySignal") }),
  z.strictObject({ code: z.literal("notice.noDates") }),
  z.strictObject({ code: z.literal("notice.sameLastDay") }),
  z.strictObject({ code: z.literal("notice.allAlike") }),
  z.strictObject({
    code: z.literal("notice.methodNotUsed"),
    asked: z.enum(methods),
    used: z.enum(methods),
  }),
  z.strictObject({
    code: z.literal("notice.predictionOff"),
    captured: finite,
    heldOutDays: count,
  }),
  z.strictObject({ code: z.literal("notice.spendCorrelates"), correlation: finite }),
]);

/** The answer to `POST /v1/runs`: equal requests get equal bytes. */
export const runResponseSchema = z.strictObject({
  contractVersion: z.literal(contractVersion),
  /** The run's content address: the same document, options, data and engine give the same. */
  runId: z.string().check(z.regex(/^[0-9a-f]{32}$/)),
  customers: count,
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
