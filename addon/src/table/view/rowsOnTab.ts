import type { RecordedRun } from "../record/recordedRun.ts";
import { customersInOrder } from "../tabs/customerOrder.ts";
import type { ScoredRun } from "../tabs/scoredRun.ts";

/**
 * Where customers stand on their tab, as it was written: sheet row numbers by place in the scores.
 *
 * @param run About to be written, or read from its record.
 * @param places In the scores.
 */
export function rowsOnTab(
  run: ScoredRun | RecordedRun,
  places: readonly number[],
): ReadonlyMap<number, number> {
  const wanted = new Set(places);
  const rows = new Map<number, number>();
  if ("carried" in run) {
    customersInOrder(run).forEach((place, i) => {
      if (wanted.has(place)) rows.set(place, FIRST_ROW + i);
    });
    return rows;
  }
  const keyOf = (place: number) => run.checked.customerKeys[run.order[place]!]!;
  const placeOf = new Map(places.map((place) => [keyOf(place), place]));
  run.writtenAs.forEach((key, i) => {
    const place = placeOf.get(key);
    if (place !== undefined) rows.set(place, FIRST_ROW + i);
  });
  return rows;
}

/** Below the header. */
const FIRST_ROW = 2;
