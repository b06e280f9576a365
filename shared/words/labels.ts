/**
 * What tiers and segments are called in a document: the user's own words where they gave some.
 */
import type { EightClassCode, SegmentCode, TierCode } from "../engine/codes.ts";
import { eightClassName } from "./eightClassName.ts";
import type { Language } from "./language.ts";
import { segmentName } from "./segmentName.ts";
import { tierName } from "./tierName.ts";

/** Own names by code, the same in every language; what is missing keeps its usual name. */
export interface OwnNames {
  readonly tiers: Readonly<Partial<Record<TierCode, string>>>;
  readonly segments: Readonly<Partial<Record<SegmentCode, string>>>;
}

export interface Labels {
  readonly tier: (code: TierCode) => string;
  readonly segment: (code: SegmentCode) => string;
  readonly eightClass: (code: EightClassCode) => string;
}

export function labelsOf(names: OwnNames, language: Language): Labels {
  return {
    tier: (code) => names.tiers[code] ?? tierName(code, language),
    segment: (code) => names.segments[code] ?? segmentName(code, language),
    eightClass: (code) => eightClassName(code, language),
  };
}
