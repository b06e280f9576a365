/**
 * Locks that executions hold against one another; an execution that ends lets go of its own.
 */
import type { StoreName } from "../context/hostCalls.ts";

export interface ScriptLocks {
  take(execution: number, lock: StoreName, waitMilliseconds: number): Promise<boolean>;
  holds(execution: number, lock: StoreName): boolean;
  release(execution: number, lock: StoreName): void;
  releaseAll(execution: number): void;
}

export function scriptLocks(): ScriptLocks {
  const holders = new Map<StoreName, number>();
  const waiting: Waiting[] = [];
  const pass = (lock: StoreName): void => {
    holders.delete(lock);
    const place = waiting.findIndex((each) => each.lock === lock);
    const next = waiting[place];
    if (next === undefined) return;
    waiting.splice(place, 1);
    holders.set(lock, next.execution);
    next.answer(true);
  };
  const locks: ScriptLocks = {
    take: (execution, lock, waitMilliseconds) => {
      const holder = holders.get(lock);
      if (holder === undefined || holder === execution) {
        holders.set(lock, execution);
        return Promise.resolve(true);
      }
      return new Promise((resolve) => {
        const timer = setTimeout(() => entry.answer(false), waitMilliseconds);
        const entry: Waiting = {
          execution,
          lock,
          answer: (taken) => {
            clearTimeout(timer);
            const place = waiting.indexOf(entry);
            if (place >= 0) waiting.splice(place, 1);
            resolve(taken);
          },
        };
        waiting.push(entry);
      });
    },
    holds: (execution, lock) => holders.get(lock) === execution,
    release: (execution, lock) => {
      if (holders.get(lock) === execution) pass(lock);
    },
    releaseAll: (execution) => {
      for (const entry of waiting.filter((each) => each.execution === execution)) {
        entry.answer(false);
      }
      for (const [lock, holder] of [...holders]) if (holder === execution) pass(lock);
    },
  };
  return locks;
}

interface Waiting {
  readonly execution: number;
  readonly lock: StoreName;
  readonly answer: (taken: boolean) => void;
}
