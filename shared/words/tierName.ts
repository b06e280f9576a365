import type { TierCode } from "../engine/codes.ts";
import type { Language } from "./language.ts";

export function tierName(code: TierCode, language: Language): string {
  return tierNames[language][code];
}

const tierNames: Readonly<Record<Language, Readonly<Record<TierCode, string>>>> = {
  en: { low: "Low", medium: "Medium", high: "High" },
  zh: { low: "低价值", medium: "中价值", high: "高价值" },
};
