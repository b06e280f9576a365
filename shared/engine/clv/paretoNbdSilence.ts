/**
 * Pareto/NBD: the chance to hear nothing from the last purchase to the end of observation.
 *
 * A customer active at t_x is still active at T and silent since with chance
 *   A = ((α+t_x)/(α+T))ⁿ ((β+t_x)/(β+T))ˢ,  n = r + x,
 * and silent, active or not, with chance
 *   S = A + s J = s R(t_x) + A (1 − s R(T)):
 * either never buying again, or silent so far and buying later. Both parts are ≥ 0. The likelihood is the
 * density of the purchases times S, and P(alive) = A / S: [FH05] sections 3 and 5, ordered so that no large
 * number is taken from another.
 *
 * [FH05] Fader & Hardie (2005), A note on deriving the Pareto/NBD model, brucehardie.com/notes/009.
 */
import { gapWithSlopes } from "./paretoNbdGap.ts";
import {
  type Fraction,
  fractionFor,
  MAX_ARGUMENT,
  type NeverAgain,
  neverAgain,
  neverAgainWithSlopes,
  pairsFor,
} from "./paretoNbdNeverAgain.ts";
import type { Parameters } from "./purchaseModel.ts";

export interface Silence {
  /** −ln A. */
  readonly minusLogActive: number;
  /** A: less precise, or 0, where its logarithm falls below −708. */
  readonly active: number;
  /** S. */
  readonly chance: number;
}

export interface SilenceSlopes {
  /** ln S. */
  readonly log: number;
  /** Of ln S, by r (or x), s, α, β. */
  readonly byR: number;
  readonly byS: number;
  readonly byAlpha: number;
  readonly byBeta: number;
}

/** Parameters, with what depends on them and the frequency alone. */
export interface Leaving {
  readonly r: number;
  readonly alpha: number;
  readonly s: number;
  readonly beta: number;
  fractionOf(frequency: number): Fraction;
}

export function leavingOf(parameters: Parameters): Leaving {
  const [r, alpha, s, beta] = parameters as [number, number, number, number];
  const spread = Math.abs(beta - alpha);
  const pairs = pairsFor(Math.min(MAX_ARGUMENT, spread / Math.min(alpha, beta)));
  const known: (Fraction | undefined)[] = Array.from({ length: REMEMBERED }, () => undefined);
  const fractionOf = (frequency: number) => {
    const found = frequency < REMEMBERED ? known[frequency] : undefined;
    if (found !== undefined) return found;
    const made = fractionFor(r + frequency, s, beta >= alpha, pairs);
    if (frequency < REMEMBERED) known[frequency] = made;
    return made;
  };
  return { r, alpha, s, beta, fractionOf };
}

/** Frequencies below this are met again and again. */
const REMEMBERED = 256;

export function silence(
  { r, alpha, s, beta, fractionOf }: Leaving,
  frequency: number,
  recency: number,
  age: number,
): Silence {
  const n = r + frequency;
  const gap = age - recency;
  const minusLogActive =
    n * Math.log1p(gap / (alpha + recency)) + s * Math.log1p(gap / (beta + recency));
  const active = Math.exp(-minusLogActive);
  const spread = Math.abs(beta - alpha);
  const small = Math.min(alpha, beta);
  const argument = spread / (small + recency);
  if (argument > MAX_ARGUMENT) {
    const { value } = gapWithSlopes(n, s, alpha, beta, recency, age);
    return { minusLogActive, active, chance: active + s * value };
  }
  const fraction = fractionOf(frequency);
  const never = s * neverAgain(fraction, argument);
  const neverFromAge = s * neverAgain(fraction, spread / (small + age));
  return { minusLogActive, active, chance: never + active * (1 - neverFromAge) };
}

/** R(t) at the last purchase; null where the fraction would take too long. */
export function neverAgainFrom(
  { alpha, beta }: Leaving,
  fraction: Fraction,
  recency: number,
): NeverAgain | null {
  const argument = Math.abs(beta - alpha) / (Math.min(alpha, beta) + recency);
  return argument > MAX_ARGUMENT ? null : neverAgainWithSlopes(fraction, argument);
}

/** @param before From `neverAgainFrom` the last purchase. */
export function silenceWithSlopes(
  { alpha, s, beta }: Leaving,
  fraction: Fraction,
  before: NeverAgain | null,
  recency: number,
  age: number,
): SilenceSlopes {
  const { n } = fraction;
  const gap = age - recency;
  const logAlpha = Math.log1p(gap / (alpha + recency));
  const logBeta = Math.log1p(gap / (beta + recency));
  const active = Math.exp(-n * logAlpha - s * logBeta);
  const activeByAlpha = (active * n * gap) / ((alpha + recency) * (alpha + age));
  const activeByBeta = (active * s * gap) / ((beta + recency) * (beta + age));
  if (before === null) {
    const leaving = gapWithSlopes(n, s, alpha, beta, recency, age);
    const chance = active + s * leaving.value;
    return {
      log: Math.log(chance),
      byR: (s * leaving.byN - active * logAlpha) / chance,
      byS: (leaving.value + s * leaving.byS - active * logBeta) / chance,
      byAlpha: (s * leaving.byAlpha + activeByAlpha) / chance,
      byBeta: (s * leaving.byBeta + activeByBeta) / chance,
    };
  }
  const argument = Math.abs(beta - alpha) / (Math.min(alpha, beta) + age);
  const after = neverAgainWithSlopes(fraction, argument);
  const again = 1 - s * after.value;
  const chance = s * before.value + active * again;
  const byRatioBefore = s * before.byLogRatio;
  const byRatioAfter = active * s * after.byLogRatio;
  const byN = s * before.byN - active * (again * logAlpha + s * after.byN);
  const bySOfBefore = before.value + s * before.byS;
  const bySOfAfter = again * logBeta + after.value + s * after.byS;
  const byAlpha = byRatioAfter / (alpha + age) - byRatioBefore / (alpha + recency);
  const byBeta = byRatioBefore / (beta + recency) - byRatioAfter / (beta + age);
  return {
    log: Math.log(chance),
    byR: byN / chance,
    byS: (bySOfBefore - active * bySOfAfter) / chance,
    byAlpha: (activeByAlpha * again + byAlpha) / chance,
    byBeta: (activeByBeta * again + byBeta) / chance,
  };
}
