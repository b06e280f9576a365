/**
 * Whom a change is for, in words: "Cobalt Mfg", "tier High", "all customers".
 */
import type { Scope } from "../engine/profit/scenario.ts";
import type { Language } from "./language.ts";
import { numberText } from "./numberText.ts";
import { tierName } from "./tierName.ts";
import { whatIfWords } from "./whatIf.ts";

/** @param customers Names by place. */
export function scopeText(scope: Scope, customers: readonly string[], language: Language): string {
  const words = whatIfWords[language];
  if (scope.kind === "all") return words.everybody;
  if (scope.kind === "tier") return words.tierScope(tierName(scope.tier, language));
  const [first = 0, ...others] = scope.places;
  const name = customers[first] ?? "";
  // The Chinese counts all of them, the English those who are not named.
  const count = language === "zh" ? scope.places.length : others.length;
  return others.length === 0 ? name : words.severalScope(name, numberText(count));
}
