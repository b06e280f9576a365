/**
 * How each kind of run lies in the table: the one difference between them.
 */
import type { ScoreColumns } from "#shared/contract/scoreColumns.ts";
import type { KeptProfit } from "../ports.ts";
import type { RunKind } from "./runKeys.ts";

export interface Layout {
  readonly kind: RunKind;
  /** Places are stored: the list only grows at its end. */
  readonly columnNames: readonly string[];
  /** What a customer takes in a bucket, as measured: 12 for the key and the rest for the columns. */
  readonly bytesACustomer: number;
}

export const runLayout: Layout = {
  kind: "scores",
  columnNames: [
    "rfm",
    "segment",
    "eightClass",
    "flags",
    "usualInterval",
    "chanceActive",
    "expectedOrders",
    "expectedValue",
    "expectedValueLow",
    "expectedValueHigh",
    "valueScore",
    "tier",
    "confidence",
    "reasonLead",
    "reasonTurn",
    "reasonAbove",
    "expectedOrdersLow",
    "expectedOrdersHigh",
    "expectedSpend",
  ] satisfies readonly (keyof ScoreColumns)[],
  bytesACustomer: 34,
};

export const profitLayout: Layout = {
  kind: "profit",
  columnNames: [
    "netRevenue",
    "contribution",
    "profit",
    "tier",
  ] satisfies readonly (keyof KeptProfit["columns"])[],
  bytesACustomer: 22,
};
