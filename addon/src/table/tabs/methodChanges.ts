/**
 * A change of the method moves everybody's numbers at once: it is told, and kept with the runs that follow, so that
 * nobody takes it for customers who changed.
 */
import type { Method } from "#shared/engine/forecast/methods.ts";
import type { DayNumber } from "#shared/engine/population.ts";
import type { Notice } from "#shared/problems/notice.ts";
import type { RecordedRun } from "../record/recordedRun.ts";
import type { ScoredRun } from "./scoredRun.ts";

export interface MethodChange {
  /** Of the first run by the new method. */
  readonly day: DayNumber;
  readonly from: Method;
  readonly to: Method;
}

/**
 * @param former The run that stands; null where there is none, or it cannot be read.
 * @param today Of the run that is about to be written.
 * @returns Of this table: another one has a history of its own.
 */
export function methodChangesOf(
  former: RecordedRun | null,
  { sheet, response }: Pick<ScoredRun, "sheet" | "response">,
  today: DayNumber,
): readonly MethodChange[] {
  if (former === null || former.sheet !== sheet) return [];
  const from = former.response.model.forecast.method;
  const to = response.model.forecast.method;
  const before = former.methodChanges;
  return from === to ? before : [...before, { day: today, from, to }].slice(-MOST_CHANGES);
}

/** Of the change that a run has just made, if it has. */
export function methodNotices(
  former: RecordedRun | null,
  changes: readonly MethodChange[],
): readonly Notice[] {
  const last = changes.at(-1);
  if (last === undefined || last === former?.methodChanges.at(-1)) return [];
  return [{ code: "notice.methodChanged", from: last.from, to: last.to }];
}

const MOST_CHANGES = 20;
