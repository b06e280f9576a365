import type { FindingCode } from "./findingCodes.ts";
import { findingsInChinese } from "./findingsInChinese.ts";
import { findingsInEnglish } from "./findingsInEnglish.ts";
import type { Language } from "./language.ts";

export interface FindingWords {
  /** Stands beside the count. */
  readonly title: string;
  /** What was found and what the run makes of it. */
  readonly meaning: string;
  /** What the reader can do; "" where there is nothing to do. */
  readonly fix: string;
}

/** @param finding A `FindingCode`; a code without words, from a newer add-on, stands for itself. */
export function findingText(finding: string, language: Language): FindingWords {
  const words: Readonly<Record<FindingCode, FindingWords>> =
    language === "zh" ? findingsInChinese : findingsInEnglish;
  return Object.hasOwn(words, finding)
    ? words[finding as FindingCode]
    : { title: finding, meaning: "", fix: "" };
}
