import type { AskedMethod } from "../engine/forecast/methods.ts";
import type { Language } from "./language.ts";

/** What a method is called where a person reads it: models bear the name that their papers gave them. */
export function methodName(method: AskedMethod, language: Language): string {
  return names[method][language];
}

const names: Readonly<Record<AskedMethod, Readonly<Record<Language, string>>>> = {
  auto: { en: "Automatic", zh: "自动" },
  "closed-form": { en: "Closed form", zh: "简易公式" },
  "bg-nbd": { en: "BG/NBD", zh: "BG/NBD" },
  "mbg-nbd": { en: "MBG/NBD", zh: "MBG/NBD" },
  "pareto-nbd": { en: "Pareto/NBD", zh: "Pareto/NBD" },
  "shifted-beta-geometric": { en: "Shifted beta-geometric", zh: "移位贝塔几何模型" },
  "discounted-cash-flow": { en: "Discounted cash flow", zh: "现金流折现" },
};
