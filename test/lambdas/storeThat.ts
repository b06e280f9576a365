import type { Kept, Read, Store } from "../../lambdas/ports.ts";

/** A store that answers every call alike. */
export function storeThat<Run extends Kept>(found: Read<Run>, isKept: boolean): Store<Run> {
  return {
    read: async () => found,
    write: async () => (isKept ? { isKept } : { isKept, error: "TimeoutError" }),
  };
}
