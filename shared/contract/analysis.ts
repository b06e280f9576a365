/**
 * What explains the scores, as it crosses the wire: model card, facts of the store, notices.
 */
import * as z from "zod/mini";
import { eightClassCodes, segmentCodes, tierCodes } from "../engine/codes.ts";
import { methods } from "../engine/forecast/methods.ts";
import { forecastSchema } from "./forecast.ts";
import { modelOptionsSchema } from "./modelOptions.ts";

const finite = z.number();
const count = z.int().check(z.minimum(0));
const axisRule = z.enum(["rank", "fixed", "absent"]);

export const modelCardSchema = z.strictObject({
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

export const storeFactsSchema = z.strictObject({
  orders: finite,
  all: groupFactsSchema,
  oneTimeCustomers: count,
  topFifthShare: finite,
  tiers: z.record(z.enum(tierCodes), groupFactsSchema),
  segments: z.record(z.enum(segmentCodes), groupFactsSchema),
  eightClasses: z.record(z.enum(eightClassCodes), groupFactsSchema),
  grid: z.array(z.array(count)),
});

export const engineNoticeSchema = z.discriminatedUnion("code", [
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
