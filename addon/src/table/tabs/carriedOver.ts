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
