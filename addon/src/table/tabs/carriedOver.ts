/**
 * What a user left on the tab of the customers and a new run must not lose.
 */
import type { CellValue } from "./tabPlan.ts";

export interface CarriedOver {
  /** By customer key. */
  readonly rows: ReadonlyMap<string, CarriedRow>;
  /** Headers of the columns that the user added to the right of ours. */
  readonly ownHeaders: readonly string[];
  /** Customer keys from top to bottom, where the user sorted the tab; null where it stands as we wrote it. */
  readonly sortedAs: readonly string[] | null;
}

export interface CarriedRow {
  /** The user's words; "" where there are none. */
  readonly owner: string;
  readonly notes: string;
  /** The user's own next action; null where ours stands. */
  readonly nextAction: string | null;
  /** Serial number of the due date that stands there, ours or theirs, and the segment that it was set for. */
  readonly due: number | null;
  readonly dueFor: string | null;
  /** One cell an own header. */
  readonly own: readonly CellValue[];
}

export const nothingCarried: CarriedOver = { rows: new Map(), ownHeaders: [], sortedAs: null };

/** What stood before with the words written since; the very same object where nothing else was written. */
export function withWordsOf(before: CarriedOver, since: CarriedOver): CarriedOver {
  const rows = new Map(before.rows);
  const hasSameColumns = before.ownHeaders.join("\n") === since.ownHeaders.join("\n");
  for (const [key, { owner, notes, nextAction, own }] of since.rows) {
    const old = before.rows.get(key) ?? { ...nothingWritten, own: before.ownHeaders.map(() => "") };
    const row = { ...old, owner, notes, nextAction, ...(hasSameColumns && { own }) };
    if (JSON.stringify(row) !== JSON.stringify(old)) rows.set(key, row);
  }
  const isChanged = [...rows].some(([key, row]) => before.rows.get(key) !== row);
  return isChanged ? { ...before, rows } : before;
}

const nothingWritten = { owner: "", notes: "", nextAction: null, due: null, dueFor: null };
