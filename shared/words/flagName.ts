import { type FlagCode, flagCodes } from "../engine/codes.ts";
import type { Language } from "./language.ts";

export function flagName(code: FlagCode, language: Language): string {
  return flagNames[language][code];
}

/** The flags raised in a customer's bits, in the order of `flagCodes`; "" for none. */
export function flagNamesOf(bits: number, language: Language): string {
  const raised = flagCodes.filter((_, place) => (bits & (1 << place)) !== 0);
  return raised.map((code) => flagName(code, language)).join(language === "zh" ? "、" : ", ");
}

const flagNames: Readonly<Record<Language, Readonly<Record<FlagCode, string>>>> = {
  en: { bigFirstOrder: "Big first order", overdue: "Overdue" },
  zh: { bigFirstOrder: "大额首单", overdue: "逾期未购" },
};
