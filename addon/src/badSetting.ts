import type { ChoiceProblem } from "#shared/problems/problem.ts";
import type { DocumentSettings } from "./documentSettings.ts";

/** The first thing in the settings that cannot be followed; null for settings that can be saved. */
export function badSetting(settings: DocumentSettings): ChoiceProblem | null {
  const { weights, tierShares, windowDays, thresholds, names } = settings;
  const bad = (setting: Extract<ChoiceProblem, { code: "choice.badSetting" }>["setting"]) =>
    ({ code: "choice.badSetting", setting }) as const;
  const parts = [weights.present, weights.future, weights.social];
  if (!parts.every((part) => part >= 0 && part <= 100) || !parts.some((part) => part > 0)) {
    return bad("weights");
  }
  const { high, medium } = tierShares;
  if (!(high >= 0.01 && medium >= 0.01 && high + medium <= 0.99)) return bad("tierShares");
  if (!(Number.isInteger(windowDays) && windowDays >= 30 && windowDays <= 3650)) {
    return bad("windowDays");
  }
  if (thresholds !== null) {
    const { recency, orders, spend } = thresholds;
    const areOrdered =
      ascends(recency) && ascends([...orders].reverse()) && ascends([...spend].reverse());
    const areWhole = [...recency, ...orders, ...spend].every(Number.isInteger);
    if (!areOrdered || !areWhole || recency[0] < 0 || orders[3] < 1) return bad("thresholds");
  }
  return areNames(Object.values(names.tiers)) && areNames(Object.values(names.segments))
    ? null
    : bad("names");
}

function ascends(values: readonly number[]): boolean {
  return values.every((value, i) => i === 0 || values[i - 1]! < value);
}

function areNames(names: readonly string[]): boolean {
  return (
    names.every((name) => name.trim() !== "" && name.length <= 40) &&
    new Set(names).size === names.length
  );
}
