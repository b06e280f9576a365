import type { RunStore } from "../../lambdas/ports.ts";

/** A store that answers every call alike. */
export function storeThat(found: Awaited<ReturnType<RunStore["read"]>>, isKept: boolean): RunStore {
  return {
    read: async () => found,
    write: async () => (isKept ? { isKept } : { isKept, error: "TimeoutError" }),
  };
}
