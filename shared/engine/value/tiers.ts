/**
 * High, Medium and Low by the rank of the value score; equal scores share a tier.
 */
import type { ModelOptions } from "../analysis.ts";
import { NO_CODE, tierCodes } from "../codes.ts";
import { percentRank, standingIn } from "../math/standing.ts";
import { UNKNOWN } from "../population.ts";

export interface Tiers {
  /** Places in `tierCodes`; `NO_CODE` without a value score. */
  readonly tier: Uint8Array;
  /** Lowest value score in each tier; `UNKNOWN` for an empty one. */
  readonly cuts: { readonly high: number; readonly medium: number };
}

/** @param tenths Value scores in whole tenths, `UNKNOWN` where there is none. */
export function tiersOf(tenths: Int32Array, from: ModelOptions["tierFrom"]): Tiers {
  const isScored = new Uint8Array(tenths.length);
  for (let i = 0; i < tenths.length; i++) if (tenths[i] !== UNKNOWN) isScored[i] = 1;
  const standing = standingIn(tenths, isScored);
  const tier = new Uint8Array(tenths.length).fill(NO_CODE);
  const lowest = [Infinity, Infinity, Infinity];
  for (let i = 0; i < tenths.length; i++) {
    if (isScored[i] === 0) continue;
    const place = placeOfRank(percentRank(standing, i) + RANK_MARGIN, from);
    tier[i] = place;
    if (tenths[i]! < lowest[place]!) lowest[place] = tenths[i]!;
  }
  const cut = (place: number) => (lowest[place] === Infinity ? UNKNOWN : lowest[place]! / 10);
  return { tier, cuts: { high: cut(HIGH), medium: cut(MEDIUM) } };
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
