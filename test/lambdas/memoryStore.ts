import type { Clock, Kept, RunPlace, Store } from "../../lambdas/ports.ts";

export interface MemoryStore<Run extends Kept> extends Store<Run> {
  writes(): number;
}

/** Keeps runs as the objects they are; the contract suite holds it to the promises of the real one. */
export function memoryStore<Run extends Kept>(
  clock: Clock,
  retentionDays: number,
): MemoryStore<Run> {
  const kept = new Map<string, { readonly run: Run; readonly until: number }>();
  let writes = 0;
  const nameOf = ({ tenant, dataset, runId }: RunPlace) => [tenant, dataset, runId].join(" ");
  return {
    writes: () => writes,
    read: async (place) => {
      const found = kept.get(nameOf(place));
      if (found === undefined) return { state: "absent", reason: "unknown" };
      if (found.until <= clock.now()) return { state: "absent", reason: "expired" };
      return { state: "found", run: found.run };
    },
    write: async (place, run) => {
      kept.set(nameOf(place), { run, until: clock.now() + retentionDays * 86_400_000 });
      writes += 1;
      return { isKept: true };
    },
  };
}
