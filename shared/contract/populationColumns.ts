/**
 * A population as it crosses the wire: one customer a place, in ascending order of key.
 *
 * Which columns come together and which numbers fit together is checked by `columnAtFault`.
 */
import * as z from "zod/mini";
import { MAX_DAYS, MAX_MONEY, MAX_ORDERS, UNKNOWN_OR } from "./bounds.ts";
import { column } from "./column.ts";

const days = (description: string) => column({ min: UNKNOWN_OR, max: MAX_DAYS }, description);
const money = (description: string) => column({ min: -MAX_MONEY, max: MAX_MONEY }, description);

export const populationColumnsSchema = z.strictObject({
  age: days("Days from the first order to asOf; -1 unknown"),
  inactivity: days("Days since the last order; -1 unknown"),
  orderCount: column(
    { min: UNKNOWN_OR, max: MAX_ORDERS },
    "Valid orders; 0 for a prospect; -1 unknown",
  ),
  /** Absent when the table has no usable money. */
  spend: z.optional(money("Hundredths of money")),
  /** Absent where one row is one customer. Orders of one day are one purchase. */
  sameDayOrders: z.optional(column({ min: 0, max: MAX_ORDERS }, "Orders less days with an order")),
  repeatSpend: z.optional(money("Hundredths, after the first day with an order")),
  /** Absent when the history is too short. These may end before the last customer: the first are a sample. */
  heldOutDays: z.optional(
    column({ min: 0, max: MAX_DAYS }, "Days with an order in the held-out part"),
  ),
  heldOutSpend: z.optional(money("Hundredths, in the held-out part")),
  inactivityBefore: z.optional(
    column(
      { min: 0, max: MAX_DAYS },
      "Days from the last order before the held-out part to asOf, of who ordered both before and in it; 0 for others",
    ),
  ),
  /** Absent without contracts. */
  periods: z.optional(column({ min: UNKNOWN_OR, max: MAX_DAYS }, "Periods begun; -1 no contract")),
  hasEnded: z.optional(column({ min: 0, max: 1 }, "1 for a contract that has ended")),
  fee: z.optional(column({ min: 0, max: MAX_MONEY }, "Hundredths a period")),
  /** Absent when nobody's is known. */
  influence: z.optional(column({ min: UNKNOWN_OR, max: 100 }, "0 to 100; -1 unknown")),
});

/** What the held-out part is, for everybody. */
export const heldOutSchema = z.strictObject({
  days: z.int().check(z.minimum(1), z.maximum(MAX_DAYS)),
  repeatsByWeek: column({ min: 0, max: MAX_MONEY }, "Repeat purchases of all, week by week"),
});
