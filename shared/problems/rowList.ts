import type { Language } from "../words/language.ts";
import { type RowRef, rowOf } from "./rowRef.ts";

/**
 * Rows as they stand in a sentence: "row 5", "rows 5, 9 and 12", "rows 5, 9, 12, 14, 20 and more". "" for none.
 * Those of a further tab say which: "rows 5 and 15 of tab 2".
 */
export function rowList(rows: readonly RowRef[], language: Language): string {
  const shown = rows.slice(0, SHOWN);
  if (shown.length === 0) return "";
  const isMore = rows.length > SHOWN;
  const [chinese, english] = [shown.map(inChinese), shown.map(inEnglish)];
  if (language === "zh") {
    const isPlain = shown.every((ref) => rowOf(ref).place === 0);
    const list = isPlain ? `第${shown.join("、")}行` : chinese.join("、");
    return isMore ? `${list}等` : list;
  }
  if (shown.length === 1) return `row ${english[0]}`;
  if (isMore) return `rows ${english.join(", ")} and more`;
  return `rows ${english.slice(0, -1).join(", ")} and ${english.at(-1)}`;
}

const SHOWN = 5;

function inEnglish(ref: RowRef): string {
  const { place, row } = rowOf(ref);
  return place === 0 ? String(row) : `${row} of tab ${place + 1}`;
}

function inChinese(ref: RowRef): string {
  const { place, row } = rowOf(ref);
  return place === 0 ? `第${row}行` : `第${place + 1}个表第${row}行`;
}
