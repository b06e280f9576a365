/**
 * Scores on the wire and in the engine: whole numbers by the contract's scales, in the order of the keys.
 *
 * What a customer lacks is −1 on the wire, whatever it is in the engine. A known amount that would
 * round to −1 hundredth is sent as 0, for −1 is taken.
 */
import type { Scores } from "../engine/analysis.ts";
import { NO_CODE } from "../engine/codes.ts";
import { UNKNOWN } from "../engine/population.ts";
import {
  CHANCE_SCALE,
  INTERVAL_SCALE,
  MAX_MONEY,
  ORDERS_RANGE_SCALE,
  ORDERS_SCALE,
  SCORE_SCALE,
} from "./bounds.ts";
import type { ScoreColumns } from "./scoreColumns.ts";

/** Whole numbers; those of an `Int32Array` have at most eight digits. */
export type TypedColumn = Int8Array | Int32Array | Float64Array;

/** Columns on their way out: as `ScoreColumns`, in a tenth of the time that arrays of numbers take. */
export type TypedColumns = { readonly [Name in keyof ScoreColumns]: TypedColumn };

export function scoreColumnsOf(scores: Scores): TypedColumns {
  const { expectedValue, expectedValueLow, expectedValueHigh } = scores;
  const isValueKnown = expectedValue.some((value) => value !== UNKNOWN);
  return {
    rfm: rfmColumn(scores),
    segment: codeColumn(scores.segment),
    eightClass: codeColumn(scores.eightClass),
    flags: Int32Array.from(scores.flags),
    usualInterval: scaledColumn(scores.usualInterval, INTERVAL_SCALE),
    chanceActive: scaledColumn(scores.chanceActive, CHANCE_SCALE),
    expectedOrders: scaledWideColumn(scores.expectedOrders, ORDERS_SCALE),
    expectedOrdersLow: scaledWideColumn(scores.expectedOrdersLow, ORDERS_RANGE_SCALE),
    expectedOrdersHigh: scaledWideColumn(scores.expectedOrdersHigh, ORDERS_RANGE_SCALE),
    ...(isValueKnown && {
      expectedSpend: scaledWideColumn(scores.expectedSpend, 1),
      expectedValue: scaledWideColumn(expectedValue, 1),
      expectedValueLow: scaledWideColumn(expectedValueLow, 1),
      expectedValueHigh: scaledWideColumn(expectedValueHigh, 1),
    }),
    valueScore: scaledColumn(scores.valueScore, SCORE_SCALE),
    tier: codeColumn(scores.tier),
    confidence: codeColumn(scores.confidence),
    reasonLead: codeColumn(scores.reasonLead),
    reasonTurn: codeColumn(scores.reasonTurn),
    reasonAbove: scores.reasonAbove,
  };
}

/** The engine's scores again, exact to the contract's scales. */
export function scoresOf(columns: ScoreColumns): Scores {
  const size = columns.rfm.length;
  return {
    r: Uint8Array.from(columns.rfm, (rfm) => Math.floor(rfm / 100)),
    f: Uint8Array.from(columns.rfm, (rfm) => Math.floor(rfm / 10) % 10),
    m: Uint8Array.from(columns.rfm, (rfm) => rfm % 10),
    segment: codes(columns.segment),
    eightClass: codes(columns.eightClass),
    flags: Uint8Array.from(columns.flags),
    usualInterval: unscaled(columns.usualInterval, INTERVAL_SCALE, size),
    chanceActive: unscaled(columns.chanceActive, CHANCE_SCALE, size),
    expectedOrders: unscaled(columns.expectedOrders, ORDERS_SCALE, size),
    expectedOrdersLow: unscaled(columns.expectedOrdersLow, ORDERS_RANGE_SCALE, size),
    expectedOrdersHigh: unscaled(columns.expectedOrdersHigh, ORDERS_RANGE_SCALE, size),
    expectedSpend: unscaled(columns.expectedSpend, 1, size),
    expectedValue: unscaled(columns.expectedValue, 1, size),
    expectedValueLow: unscaled(columns.expectedValueLow, 1, size),
    expectedValueHigh: unscaled(columns.expectedValueHigh, 1, size),
    valueScore: unscaled(columns.valueScore, SCORE_SCALE, size),
    tier: codes(columns.tier),
    confidence: Uint8Array.from(columns.confidence),
    reasonLead: Uint8Array.from(columns.reasonLead),
    reasonTurn: Uint8Array.from(columns.reasonTurn),
    reasonAbove: Int32Array.from(columns.reasonAbove),
  };
}

function rfmColumn({ r, f, m }: Scores): Int32Array {
  const column = new Int32Array(r.length);
  for (let i = 0; i < column.length; i++) column[i] = 100 * r[i]! + 10 * f[i]! + m[i]!;
  return column;
}

/** The same bytes read with a sign: 255, which is no code, is −1. Codes stay below 128. */
function codeColumn(places: Uint8Array): Int8Array {
  return new Int8Array(places.buffer, places.byteOffset, places.length);
}

/** @param scale Keeps what the value can be below 2^31. */
function scaledColumn(values: Float64Array, scale: number): Int32Array {
  const column = new Int32Array(values.length);
  for (let i = 0; i < column.length; i++) {
    column[i] = values[i] === UNKNOWN ? -1 : Math.floor(values[i]! * scale + 0.5);
  }
  return column;
}

/** Only absurd input comes near the bounds; beyond 2^53 a number would no longer be whole. */
function scaledWideColumn(values: Float64Array, scale: number): Float64Array {
  const column = new Float64Array(values.length);
  for (let i = 0; i < column.length; i++) {
    const rounded = Math.floor(values[i]! * scale + 0.5);
    if (values[i] === UNKNOWN) column[i] = -1;
    else if (rounded > MAX_MONEY) column[i] = MAX_MONEY;
    else if (rounded < -MAX_MONEY) column[i] = -MAX_MONEY;
    else column[i] = rounded === -1 ? 0 : rounded;
  }
  return column;
}

function codes(column: readonly number[]): Uint8Array {
  return Uint8Array.from(column, (place) => (place === -1 ? NO_CODE : place));
}

function unscaled(column: readonly number[] | undefined, scale: number, size: number) {
  if (column === undefined) return new Float64Array(size).fill(UNKNOWN);
  return Float64Array.from(column, (value) => (value === -1 ? UNKNOWN : value / scale));
}
