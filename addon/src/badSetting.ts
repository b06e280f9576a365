import type { FixedThresholds } from "#shared/engine/analysis.ts";
import { segmentCodes, tierCodes } from "#shared/engine/codes.ts";
import type { ChoiceProblem } from "#shared/problems/problem.ts";
import { labelsOf, type OwnNames } from "#shared/words/labels.ts";
import { languages } from "#shared/words/language.ts";
import type { DocumentSettings } from "./documentSettings.ts";

/** The first thing in the settings that cannot be followed; null for settings that can be saved. */
export function badSetting(settings: DocumentSettings): ChoiceProblem | null {
  const { weights, tierShares, windowDays, thresholds, names } = settings;
  const bad = (setting: Extract<ChoiceProblem, { code: "choice.badSetting" }>["setting"]) =>
    ({ code: "choice.badSetting", setting }) as const;
  const parts = [weights.present, weights.future, weights.social];
  if (
    !parts.every((part) => typeof part === "number" && part >= 0 && part <= 100) ||
    !parts.some((part) => part > 0)
  ) {
    return bad("weights");
  }
  const { high, medium } = tierShares;
  if (!(high >= 0.01 && medium >= 0.01 && high + medium <= 0.99)) return bad("tierShares");
  if (!(Number.isInteger(windowDays) && windowDays >= 30 && windowDays <= 3650)) {
    return bad("windowDays");
  }
  if (thresholds !== null && !areLimits(thresholds)) return bad("thresholds");
  return areNames(names) ? null : bad("names");
}

/** As many as there are scores to tell apart, each better than the next, none beyond what a request can say. */
function areLimits({ recency, orders, spend }: FixedThresholds): boolean {
  const rising = [recency, [...orders].reverse(), [...spend].reverse()];
  const areWhole = rising.flat().every((limit) => Number.isSafeInteger(limit));
  return (
    areWhole &&
    rising.every((limits) => limits.length === LIMITS && ascends(limits)) &&
    recency[0] >= 0 &&
    recency[3] <= MOST_DAYS &&
    orders[3] >= 1 &&
    orders[0] <= MOST_ORDERS &&
    spend[3] >= -MOST_SPEND &&
    spend[0] <= MOST_SPEND
  );
}

const LIMITS = 4;
/** The contract's, held to it by a test: the sidebar should not carry the contract for three numbers. */
const MOST_DAYS = 100_000;
const MOST_ORDERS = 10_000_000;
const MOST_SPEND = 1e15;

function ascends(values: readonly number[]): boolean {
  return values.every((value, i) => i === 0 || values[i - 1]! < value);
}

/** No two tiers and no two segments may be called alike, in either language: a cell would not tell them apart. */
function areNames(names: OwnNames): boolean {
  const own = [...Object.values(names.tiers), ...Object.values(names.segments)];
  if (!own.every((name) => name.trim() !== "" && name.length <= 40)) return false;
  return languages.every((language) => {
    const { tier, segment } = labelsOf(names, language);
    return areDifferent(tierCodes.map(tier)) && areDifferent(segmentCodes.map(segment));
  });
}

function areDifferent(names: readonly string[]): boolean {
  return new Set(names.map((name) => name.trim().toLowerCase())).size === names.length;
}
