import type { Language } from "#shared/words/language.ts";
import type { RowRef } from "../selectedTable.ts";
import type { ScoredRun } from "./scoredRun.ts";
import type { ColumnsPlan } from "./tabPlan.ts";

/** Columns beside the user's table; null where one row is not one customer, or the user wants none. */
export function besideColumns(
  run: ScoredRun,
  _language: Language,
  rows: readonly RowRef[],
): ColumnsPlan | null {
  if (rows.length === 0 || !run.settings.columnsBeside) return null;
  return null;
}
