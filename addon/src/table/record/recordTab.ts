/**
 * A run ⇄ the hidden tab that keeps it.
 */
import type { Cell } from "../selectedTable.ts";
import type { TabPlan } from "../tabs/tabPlan.ts";
import { chunkedTab, textInChunks } from "./chunkedText.ts";
import type { RecordedRun } from "./recordedRun.ts";
import { recordText, runInText } from "./recordText.ts";

export function recordTab(run: RecordedRun): TabPlan {
  return chunkedTab("record", run.language, recordText(run), MARK);
}

/** Null for what is no record, or none of this version: the document then has no run to go back to. */
export function runInRecord(cells: readonly (readonly Cell[])[] | null): RecordedRun | null {
  const text = textInChunks(cells, MARK);
  if (text === null) return null;
  try {
    return runInText(text);
  } catch {
    return null;
  }
}

/** Raised when what was written before can no longer be read. */
const MARK = "tierline record 2";
