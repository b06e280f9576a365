import type { FixedThresholds } from "#shared/engine/analysis.ts";
import { segmentCodes, tierCodes } from "#shared/engine/codes.ts";
import { askedMethods } from "#shared/engine/forecast/methods.ts";
import type { ChoiceProblem } from "#shared/problems/problem.ts";
import { labelsOf, type OwnNames } from "#shared/words/labels.ts";
import { languages } from "#shared/words/language.ts";
import type { DocumentSettings } from "./documentSettings.ts";

type BadSetting = Extract<ChoiceProblem, { code: "choice.badSetting" }>;

/** Everything in the settings that cannot be followed, in the order of the sidebar; none for those that can be saved. */
export function badSettings(settings: DocumentSettings): readonly BadSetting[] {
  const { weights, tierShares, windowDays, thresholds, names } = settings;
  const { method, horizonDays, annualDiscountRate } = settings;
  const isGood: readonly (readonly [BadSetting["setting"], boolean])[] = [
    ["weights", areWeights(weights)],
    ["tierShares", areShares(tierShares)],
    ["method", askedMethods.includes(method)],
    ["horizonDays", Number.isInteger(horizonDays) && horizonDays >= 30 && horizonDays <= 1825],
    ["annualDiscountRate", annualDiscountRate >= 0 && annualDiscountRate <= 1],
    ["windowDays", Number.isInteger(windowDays) && windowDays >= 30 && windowDays <= 3650],
    ["thresholds", thresholds === null || areLimits(thresholds)],
    ["names", areNames(names)],
  ];
  return isGood.flatMap(([setting, good]) => (good ? [] : { code: "choice.badSetting", setting }));
}

/** The first of them; null for settings that can be saved. */
export function badSetting(settings: DocumentSettings): BadSetting | null {
  return badSettings(settings)[0] ?? null;
}

function areWeights({ present, future, social }: DocumentSettings["weights"]): boolean {
  const parts = [present, future, social];
  return (
    parts.every((part) => typeof part === "number" && part >= 0 && part <= 100) &&
    parts.some((part) => part > 0)
  );
}

function areShares({ high, medium }: DocumentSettings["tierShares"]): boolean {
  return high >= 0.01 && medium >= 0.01 && high + medium <= 0.99;
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
