import type { EightClassCode } from "../engine/codes.ts";
import type { Language } from "./language.ts";

/** The English name carries the Chinese one, so that a team of both speaks of the same class. */
export function eightClassName(code: EightClassCode, language: Language): string {
  const chinese = chineseNames[code];
  return language === "zh" ? chinese : `${englishNames[code]} (${chinese})`;
}

const chineseNames: Readonly<Record<EightClassCode, string>> = {
  IV: "重要价值",
  ID: "重要发展",
  IK: "重要保持",
  IW: "重要挽留",
  GV: "一般价值",
  GD: "一般发展",
  GK: "一般保持",
  GW: "一般挽留",
};

const englishNames: Readonly<Record<EightClassCode, string>> = {
  IV: "Important – keep growing",
  ID: "Important – develop",
  IK: "Important – hold on",
  IW: "Important – win back",
  GV: "General – keep growing",
  GD: "General – develop",
  GK: "General – hold on",
  GW: "General – win back",
};
