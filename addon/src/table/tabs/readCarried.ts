import type { RecordedRun } from "../record/recordedRun.ts";
import type { Cell } from "../selectedTable.ts";
import { type CarriedOver, nothingCarried } from "./carriedOver.ts";

/**
 * What the user left on the tab of the customers since it was written.
 *
 * @param cells The tab as it stands; null when there is none.
 * @param former The run that wrote it; null when that is not known.
 */
export function carriedFrom(
  cells: readonly (readonly Cell[])[] | null,
  former: RecordedRun | null,
): CarriedOver {
  if (cells === null || former === null) return nothingCarried;
  return nothingCarried;
}
