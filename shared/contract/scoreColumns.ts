/**
 * Scores as they cross the wire: one customer a place, in the order of the request's keys.
 */
import * as z from "zod/mini";
import { eightClassCodes, segmentCodes, tierCodes } from "../engine/codes.ts";
import {
  CHANCE_SCALE,
  INTERVAL_SCALE,
  MAX_CUSTOMERS,
  MAX_DAYS,
  MAX_MONEY,
  SCORE_SCALE,
  UNKNOWN_OR,
} from "./bounds.ts";
import { column } from "./column.ts";

const code = (count: number, description: string) =>
  column({ min: UNKNOWN_OR, max: count - 1 }, description);
const money = (description: string) => column({ min: -MAX_MONEY, max: MAX_MONEY }, description);

export const scoreColumnsSchema = z.strictObject({
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
  expectedOrdersLow: column(
    { min: UNKNOWN_OR, max: MAX_MONEY },
    "Hundredths of an order: the ends of its 80 % range",
  ),
  expectedOrdersHigh: column({ min: UNKNOWN_OR, max: MAX_MONEY }, "Hundredths of an order"),
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
