/**
 * What to do next with a customer of a run, and until when.
 */
import {
  flagCodes,
  NO_CODE,
  type SegmentCode,
  segmentCodes,
  tierCodes,
} from "#shared/engine/codes.ts";
import { type DayNumber, UNKNOWN } from "#shared/engine/population.ts";
import type { Language } from "#shared/words/language.ts";
import { isTriedOnce, LEAST_CHANCE, nextActionText } from "#shared/words/playbook.ts";
import type { ScoredRun } from "./scoredRun.ts";

type Scored = Pick<ScoredRun, "scores" | "order" | "checked">;

/** @param place Place in the scores. @returns "" for a customer without a segment. */
export function nextActionOf({ scores }: Scored, place: number, language: Language): string {
  const segment = segmentAt(scores, place);
  if (segment === null) return "";
  const tier = scores.tier[place]!;
  return nextActionText(
    {
      segment,
      tier: tier === NO_CODE ? null : tierCodes[tier]!,
      isBigFirstOrder: (scores.flags[place]! & BIG_FIRST_ORDER) !== 0,
      isOverdue: (scores.flags[place]! & OVERDUE) !== 0,
      isLikelyGone: isLikelyGone(scores, place),
    },
    language,
  );
}

/** @param place Place in the scores. @returns Null for a customer without a segment. */
export function dueDayOf({ scores, order, checked }: Scored, place: number): DayNumber | null {
  const segment = segmentAt(scores, place);
  if (segment === null) return null;
  const { asOf, inactivity } = checked.population;
  if (isTriedOnce(segment) && isLikelyGone(scores, place)) return asOf + DAYS_WHEN_LIKELY_GONE;
  if (segment !== "PL") return asOf + dueDays[segment];
  const silent = inactivity[order[place]!]!;
  const interval = scores.usualInterval[place]!;
  if (silent === UNKNOWN || interval === UNKNOWN) return asOf + DAYS_WITHOUT_INTERVAL;
  return Math.max(asOf, asOf - silent + Math.floor(BEFORE_USUAL * interval + 0.5));
}

/** Null where there is none. */
export function segmentAt({ segment }: ScoredRun["scores"], place: number): SegmentCode | null {
  return segmentCodes[segment[place]!] ?? null;
}

function isLikelyGone({ chanceActive }: ScoredRun["scores"], place: number): boolean {
  const chance = chanceActive[place]!;
  return chance !== UNKNOWN && chance < LEAST_CHANCE;
}

const BIG_FIRST_ORDER = 1 << flagCodes.indexOf("bigFirstOrder");
const OVERDUE = 1 << flagCodes.indexOf("overdue");

/** Share of the usual interval after which a Potential Loyalist should hear from the store: before the next order is due. */
const BEFORE_USUAL = 0.8;
/** Where no date tells the interval: as for other customers who should order again soon. */
const DAYS_WITHOUT_INTERVAL = 14;

/** Nothing is lost by waiting until there is time for it. */
const DAYS_WHEN_LIKELY_GONE = 30;

/** Days after the as-of date: the more there is to lose, the sooner. */
export const dueDays: Readonly<Record<Exclude<SegmentCode, "PL">, number>> = {
  CH: 30,
  LO: 30,
  NE: 14,
  PR: 21,
  NA: 14,
  AS: 14,
  AR: 7,
  CL: 3,
  HI: 60,
  LT: 90,
  PS: 30,
};
