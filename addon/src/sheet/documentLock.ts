import type { RunLock } from "../ports.ts";

/** Held by one run at a time in a document, whoever started it; the host releases it when a run dies. */
export function documentLock(): RunLock {
  const lock = LockService.getDocumentLock();
  return {
    whileHeld(work) {
      if (!lock.tryLock(WAIT_MILLISECONDS)) return null;
      try {
        return work();
      } finally {
        lock.releaseLock();
      }
    },
  };
}

/** Long enough for a run that is just ending, short enough that a second press is answered at once. */
const WAIT_MILLISECONDS = 1000;
