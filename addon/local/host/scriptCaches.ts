/**
 * Caches of the document, the user and the script: they forget when time is up or room runs out.
 */
import type { StoreName } from "../context/hostCalls.ts";
import type { Quotas } from "./quotas.ts";

export interface ScriptCaches {
  read(store: StoreName, key: string): string | null;
  write(store: StoreName, key: string, value: string, lifetimeSeconds: number): void;
  remove(store: StoreName, key: string): void;
}

interface Entry {
  readonly value: string;
  /** Milliseconds since 1970. */
  readonly until: number;
}

/** @param now Milliseconds since 1970. */
export function scriptCaches(quotas: Quotas, now: () => number): ScriptCaches {
  const caches: Record<StoreName, Map<string, Entry>> = {
    document: new Map(),
    user: new Map(),
    script: new Map(),
  };
  return {
    read: (store, key) => {
      const entry = caches[store].get(key);
      if (entry === undefined || entry.until <= now()) return null;
      return entry.value;
    },
    write: (store, key, value, lifetimeSeconds) => {
      if (key.length > quotas.cacheKeyLength) throw new Error("Argument too large: key");
      if (Buffer.byteLength(value) > quotas.cacheValueBytes) {
        throw new Error("Argument too large: value");
      }
      const cache = caches[store];
      cache.set(key, { value, until: now() + lifetimeSeconds * 1000 });
      if (cache.size > quotas.cacheEntries) keepLongestLived(cache, quotas.cacheEntriesKept);
    },
    remove: (store, key) => {
      caches[store].delete(key);
    },
  };
}

/** Google keeps the entries that would have lived longest. */
function keepLongestLived(cache: Map<string, Entry>, count: number): void {
  const byEnd = [...cache].sort(([, one], [, other]) => other.until - one.until);
  for (const [key] of byEnd.slice(count)) cache.delete(key);
}
