/**
 * The stored run of a place, or a computed one that is then kept.
 */
import type { StoreState } from "#shared/contract/run.ts";
import type { Deadline, Kept, RunPlace, Store } from "../ports.ts";

export interface Answered<Run extends Kept> {
  readonly run: Run;
  readonly store: StoreState;
  /** Why the store was of no help, for the log. */
  readonly storeTrouble?: string;
}

export async function keptOrComputed<Run extends Kept>(
  store: Store<Run>,
  place: RunPlace,
  deadline: Deadline,
  compute: () => Run,
): Promise<Answered<Run>> {
  const found = await store.read(place, deadline);
  if (found.state === "found") return { run: found.run, store: "hit" };
  const run = compute();
  // A store that could not be read is not asked to write: the caller waits for one time-out, not two.
  if (found.state === "unavailable") return { run, store: "unsaved", storeTrouble: found.error };
  const written = await store.write(place, run, deadline);
  if (!written.isKept) return { run, store: "unsaved", storeTrouble: written.error };
  const trouble = found.reason === "damaged" ? { storeTrouble: found.reason } : {};
  return { run, store: "computed", ...trouble };
}
