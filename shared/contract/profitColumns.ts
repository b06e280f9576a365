/**
 * Accounts of customers as they cross the wire, and what comes of each: one customer a place, in ascending order of key.
 *
 * Credits are costs below zero, so that no amount is free to say "not known": a column of its own says of whom
 * the acquisition cost is known.
 */
import * as z from "zod/mini";
import { tierCodes } from "../engine/codes.ts";
import {
  CHURN_SCALE,
  MAX_AMOUNT,
  MAX_MONEY,
  MAX_MONTHS,
  MONTHS_SCALE,
  UNKNOWN_OR,
} from "./bounds.ts";
import { column } from "./column.ts";

const amount = (description: string) => column({ min: -MAX_AMOUNT, max: MAX_AMOUNT }, description);
const money = (description: string) => column({ min: -MAX_MONEY, max: MAX_MONEY }, description);

/** Absent when everybody's is 0. */
const cost = (description: string) => z.optional(amount(description));

export const accountColumnsSchema = z.strictObject({
  grossRevenue: amount("Hundredths of money, before discounts and returns"),
  discounts: cost("Hundredths; below 0 a credit, as in all costs"),
  returns: cost("Hundredths"),
  goods: cost("Hundredths: cost of goods sold"),
  service: cost("Hundredths"),
  logistics: cost("Hundredths"),
  /** Absent when nobody's is known. */
  acquisition: z.optional(amount("Hundredths; 0 where it is not known")),
  /** Absent when everybody's is known, or nobody's. */
  isAcquisitionKnown: z.optional(column({ min: 0, max: 1 }, "1 where it is known")),
  savings: cost("Hundredths: costs that the customer spares us"),
  monthsActive: column(
    { min: UNKNOWN_OR, max: MAX_MONTHS * MONTHS_SCALE },
    "Hundredths of a month, never 0; -1 unknown",
  ),
  monthlyChurn: column({ min: UNKNOWN_OR, max: CHURN_SCALE }, "Millionths; -1 unknown"),
});
export type AccountColumns = z.infer<typeof accountColumnsSchema>;

export const profitColumnsSchema = z.strictObject({
  netRevenue: money("Hundredths: gross revenue less discounts and returns"),
  contribution: money("Hundredths: net revenue less goods, service and logistics, plus savings"),
  profit: money("Hundredths: contribution less acquisition"),
  tier: column({ min: 0, max: tierCodes.length - 1 }, "Place in the list of tiers"),
});

/** Absent without a former run to compare with. */
export const crossedColumn = z.optional(
  column(
    { min: -1, max: 1 },
    "1 for who has come out of a loss since the former run, -1 for who has come into one, 0 for all others",
  ),
);
