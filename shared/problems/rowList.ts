import type { Language } from "../words/language.ts";

/** Sheet rows as they stand in a sentence: "row 5", "rows 5, 9 and 12", "rows 5, 9, 12, 14, 20 and more". "" for none. */
export function rowList(rows: readonly number[], language: Language): string {
  const shown = rows.slice(0, SHOWN).map(String);
  if (shown.length === 0) return "";
  const isMore = rows.length > SHOWN;
  if (language === "zh") return `第${shown.join("、")}行${isMore ? "等" : ""}`;
  if (shown.length === 1) return `row ${shown[0]}`;
  if (isMore) return `rows ${shown.join(", ")} and more`;
  return `rows ${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}`;
}

const SHOWN = 5;
