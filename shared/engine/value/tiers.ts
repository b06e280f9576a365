/**
 * High, Medium and Low by the rank of the value score; equal scores share a tier.
 */
import type { ModelOptions } from "../analysis.ts";
import { NO_CODE, tierCodes } from "../codes.ts";
import { rankOf } from "../math/standing.ts";
import { UNKNOWN } from "../population.ts";

export interface Tiers {
  /** Places in `tierCodes`; `NO_CODE` without a value score. */
  readonly tier: Uint8Array;
  /** Lowest value score in each tier; `UNKNOWN` for an empty one. */
  readonly cuts: { readonly high: number; readonly medium: number };
}

/** @param tenths Value scores in whole tenths, 0 to 1,000; `UNKNOWN` where there is none. */
export function tiersOf(tenths: Int32Array, from: ModelOptions["tierFrom"]): Tiers {
  const placeOfScore = placesByScore(tenths, from);
  const tier = new Uint8Array(tenths.length).fill(NO_CODE);
  for (let i = 0; i < tenths.length; i++) {
    if (tenths[i] !== UNKNOWN) tier[i] = placeOfScore[tenths[i]!]!;
  }
  const cut = (place: number) => {
    const lowest = placeOfScore.indexOf(place);
    return lowest === -1 ? UNKNOWN : lowest / 10;
  };
  return { tier, cuts: { high: cut(HIGH), medium: cut(MEDIUM) } };
}

const HIGHEST_TENTHS = 1_000;

/** The tier of each score that somebody has; `NO_CODE` for the others. The score alone decides it. */
function placesByScore(tenths: Int32Array, from: ModelOptions["tierFrom"]): Uint8Array {
  const customers = new Int32Array(HIGHEST_TENTHS + 1);
  let known = 0;
  for (let i = 0; i < tenths.length; i++) {
    if (tenths[i] === UNKNOWN) continue;
    customers[tenths[i]!]!++;
    known++;
  }
  const places = new Uint8Array(HIGHEST_TENTHS + 1).fill(NO_CODE);
  let below = 0;
  for (let score = 0; score <= HIGHEST_TENTHS; score++) {
    if (customers[score] === 0) continue;
    places[score] = placeOfRank(rankOf(below, known) + RANK_MARGIN, from);
    below += customers[score]!;
  }
  return places;
}

/** A start that was computed, as 1 − 0.7, may lie a last bit above the rank it means. */
const RANK_MARGIN = 1e-9;

const LOW = tierCodes.indexOf("low");
const MEDIUM = tierCodes.indexOf("medium");
const HIGH = tierCodes.indexOf("high");

function placeOfRank(rank: number, from: ModelOptions["tierFrom"]): number {
  if (rank >= from.high) return HIGH;
  return rank >= from.medium ? MEDIUM : LOW;
}
