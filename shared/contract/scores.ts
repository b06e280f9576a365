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
  ORDERS_SCALE,
  SCORE_SCALE,
  type ScoreColumns,
} from "./run.ts";

export function scoreColumnsOf(scores: Scores): ScoreColumns {
  const { expectedValue, expectedValueLow, expectedValueHigh } = scores;
  const isValueKnown = expectedValue.some((value) => value !== UNKNOWN);
  return {
    rfm: rfmColumn(scores),
    segment: codeColumn(scores.segment),
    eightClass: codeColumn(scores.eightClass),
    flags: plainColumn(scores.flags),
    usualInterval: scaledColumn(scores.usualInterval, INTERVAL_SCALE),
    chanceActive: scaledColumn(scores.chanceActive, CHANCE_SCALE),
    expectedOrders: scaledColumn(scores.expectedOrders, ORDERS_SCALE),
    ...(isValueKnown && {
      expectedValue: scaledColumn(expectedValue, 1),
      expectedValueLow: scaledColumn(expectedValueLow, 1),
      expectedValueHigh: scaledColumn(expectedValueHigh, 1),
    }),
    valueScore: scaledColumn(scores.valueScore, SCORE_SCALE),
    tier: codeColumn(scores.tier),
    confidence: plainColumn(scores.confidence),
    reasonLead: plainColumn(scores.reasonLead),
    reasonTurn: plainColumn(scores.reasonTurn),
    reasonAbove: plainColumn(scores.reasonAbove),
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

// Columns grow by `push`: V8 writes packed arrays as JSON several times faster than `new Array(n)`.

function rfmColumn({ r, f, m }: Scores): number[] {
  const column: number[] = [];
  for (let i = 0; i < r.length; i++) column.push(100 * r[i]! + 10 * f[i]! + m[i]!);
  return column;
}

function codeColumn(places: Uint8Array): number[] {
  const column: number[] = [];
  for (let i = 0; i < places.length; i++) column.push(places[i] === NO_CODE ? -1 : places[i]!);
  return column;
}

function plainColumn(values: Uint8Array | Int32Array): number[] {
  const column: number[] = [];
  for (let i = 0; i < values.length; i++) column.push(values[i]!);
  return column;
}

function scaledColumn(values: Float64Array, scale: number): number[] {
  const column: number[] = [];
  for (let i = 0; i < values.length; i++) column.push(scaled(values[i]!, scale));
  return column;
}

function scaled(value: number, scale: number): number {
  if (value === UNKNOWN) return -1;
  const rounded = Math.round(value * scale);
  // Only absurd input comes near the bound; beyond 2^53 the number would no longer be whole.
  if (rounded > MAX_MONEY) return MAX_MONEY;
  if (rounded < -MAX_MONEY) return -MAX_MONEY;
  return rounded === -1 ? 0 : rounded + 0; // + 0: minus zero would be another number to a hash
}

function codes(column: readonly number[]): Uint8Array {
  return Uint8Array.from(column, (place) => (place === -1 ? NO_CODE : place));
}

function unscaled(column: readonly number[] | undefined, scale: number, size: number) {
  if (column === undefined) return new Float64Array(size).fill(UNKNOWN);
  return Float64Array.from(column, (value) => (value === -1 ? UNKNOWN : value / scale));
}
