/**
 * The constants of a run, as they cross the wire.
 */
import * as z from "zod/mini";
import { askedMethods } from "../engine/forecast/methods.ts";
import { MAX_DAYS, MAX_MONEY, MAX_ORDERS } from "./bounds.ts";

const share = z.number().check(z.minimum(0), z.maximum(1));
const weight = z.number().check(z.minimum(0), z.maximum(100));

export const modelOptionsSchema = z.strictObject({
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

/** For the scores 5, 4, 3 and 2. */
function limits(min: number, max: number) {
  const limit = z.int().check(z.minimum(min), z.maximum(max));
  return z.readonly(z.tuple([limit, limit, limit, limit]));
}

function ascends(values: readonly number[]): boolean {
  return values.every((value, i) => i === 0 || values[i - 1]! < value);
}

function descends(values: readonly number[]): boolean {
  return ascends([...values].reverse());
}
