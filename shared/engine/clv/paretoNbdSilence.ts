/**
 * Pareto/NBD: the chance to hear nothing from the last purchase to the end of observation.
 *
 * A customer active at t_x is still active at T and silent since with chance
 *   A = ((α+t_x)/(α+T))ⁿ ((β+t_x)/(β+T))ˢ,  n = r + x,
 * and silent, active or not, with chance
 *   S = A + s J = s R(t_x) + A (1 − s R(T)):
 * either never buying again, or silent so far and buying later. Both parts are ≥ 0. The likelihood is the
 * density of the purchases times S, and P(alive) = A / S: [FH05] (18) and (24), ordered so that no large
 * number is taken from another.
 *
 * [FH05] Fader & Hardie (2005), A note on deriving the Pareto/NBD model, brucehardie.com/notes/009.
 */
import { gapWithSlopes } from "./paretoNbdGap.ts";
import {
  type Fraction,
  fractionFor,
  MAX_ARGUMENT,
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
  readonly log: number;
  /** Of ln S, by r (or x), s, α, β. */
  readonly byR: number;
  readonly byS: number;
  readonly byAlpha: number;
  readonly byBeta: number;
}

export interface SilenceModel {
  silence(frequency: number, recency: number, age: number): Silence;
  silenceWithSlopes(frequency: number, recency: number, age: number): SilenceSlopes;
}

/** Remembers what depends on the frequency, and what on the last purchase as long as it stays the same. */
export function silenceModel(parameters: Parameters): SilenceModel {
  const [r, alpha, s, beta] = parameters as [number, number, number, number];
  const isLeavingSlower = beta >= alpha;
  const spread = Math.abs(beta - alpha);
  const argumentAt = (time: number) => spread / (Math.min(alpha, beta) + time);
  const pairs = pairsFor(Math.min(MAX_ARGUMENT, argumentAt(0)));
  const fractions: (Fraction | undefined)[] = Array.from({ length: REMEMBERED }, () => undefined);
  let fraction: Fraction | undefined;
  let frequencyBefore = Number.NaN;
  let recencyBefore = Number.NaN;
  let atRecency = { value: 0, byN: 0, byS: 0, byLogRatio: 0 };

  function fractionOf(frequency: number): Fraction {
    const known = frequency < REMEMBERED ? fractions[frequency] : undefined;
    if (known !== undefined) return known;
    const found = fractionFor(r + frequency, s, isLeavingSlower, pairs);
    if (frequency < REMEMBERED) fractions[frequency] = found;
    return found;
  }

  function silence(frequency: number, recency: number, age: number): Silence {
    const n = r + frequency;
    const gap = age - recency;
    const minusLogActive =
      n * Math.log1p(gap / (alpha + recency)) + s * Math.log1p(gap / (beta + recency));
    const active = Math.exp(-minusLogActive);
    const argument = argumentAt(recency);
    if (argument > MAX_ARGUMENT) {
      const { value } = gapWithSlopes(n, s, alpha, beta, recency, age);
      return { minusLogActive, active, chance: active + s * value };
    }
    const found = fractionOf(frequency);
    const never = s * neverAgain(found, argument);
    const neverFromAge = s * neverAgain(found, argumentAt(age));
    return { minusLogActive, active, chance: never + active * (1 - neverFromAge) };
  }

  function silenceWithSlopes(frequency: number, recency: number, age: number): SilenceSlopes {
    const n = r + frequency;
    const gap = age - recency;
    const logAlpha = Math.log1p(gap / (alpha + recency));
    const logBeta = Math.log1p(gap / (beta + recency));
    const active = Math.exp(-n * logAlpha - s * logBeta);
    const activeByAlpha = (active * n * gap) / ((alpha + recency) * (alpha + age));
    const activeByBeta = (active * s * gap) / ((beta + recency) * (beta + age));
    const argument = argumentAt(recency);
    if (argument > MAX_ARGUMENT) {
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
    if (frequency !== frequencyBefore || fraction === undefined) {
      fraction = fractionOf(frequency);
      frequencyBefore = frequency;
      recencyBefore = Number.NaN;
    }
    if (recency !== recencyBefore) {
      atRecency = neverAgainWithSlopes(fraction, argument);
      recencyBefore = recency;
    }
    const before = atRecency;
    const after = neverAgainWithSlopes(fraction, argumentAt(age));
    const again = 1 - s * after.value;
    const chance = s * before.value + active * again;
    const logRatioBefore = s * before.byLogRatio;
    const logRatioAfter = active * s * after.byLogRatio;
    return {
      log: Math.log(chance),
      byR: (s * before.byN - active * (again * logAlpha + s * after.byN)) / chance,
      byS:
        (before.value + s * before.byS - active * (again * logBeta + after.value + s * after.byS)) /
        chance,
      byAlpha:
        (activeByAlpha * again -
          logRatioBefore / (alpha + recency) +
          logRatioAfter / (alpha + age)) /
        chance,
      byBeta:
        (activeByBeta * again + logRatioBefore / (beta + recency) - logRatioAfter / (beta + age)) /
        chance,
    };
  }

  return { silence, silenceWithSlopes };
}

/** Frequencies below this are met again and again. */
const REMEMBERED = 256;
