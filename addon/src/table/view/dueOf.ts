import { isoDate } from "#shared/words/isoDate.ts";
import { cellWordsOf } from "../tabs/cellWords.ts";
import { dueCell } from "../tabs/customerCells.ts";
import type { ScoredRun } from "../tabs/scoredRun.ts";
import { dateSerial } from "../tabs/sheetDate.ts";

/** The ISO date that stands in a customer's row, the same in every language; null where there is none. */
export function dueOf(run: ScoredRun, place: number): string | null {
  const serial = dueCell(run, place, cellWordsOf(run, "en"));
  return typeof serial === "number" ? isoDate(Math.floor(serial) - dateSerial(0)) : null;
}
