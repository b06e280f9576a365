/**
 * What a script does is one step of the history, from its first change until it ends.
 *
 * A script that reads holds nothing up: the sidebar reads the table again and again, and what is typed
 * meanwhile can be taken back.
 */
import type { DocumentCalls } from "../context/hostCalls.ts";
import type { DocumentHistory } from "../document/history.ts";

export interface ScriptSteps {
  callsOf(execution: number, calls: DocumentCalls): DocumentCalls;
  end(execution: number): void;
}

export function scriptSteps(history: DocumentHistory): ScriptSteps {
  const begun = new Set<number>();
  const begin = (execution: number): void => {
    if (begun.has(execution)) return;
    begun.add(execution);
    history.hold();
  };
  return {
    callsOf: (execution, calls) => {
      const beginning = (change: (...args: readonly unknown[]) => unknown) => {
        return (...args: readonly unknown[]) => {
          begin(execution);
          return change(...args);
        };
      };
      return Object.fromEntries(
        Object.entries(calls).map(([name, call]) => [
          name,
          name.startsWith("read") ? call : beginning(call),
        ]),
      ) as unknown as DocumentCalls;
    },
    end: (execution) => {
      if (begun.delete(execution)) history.release();
    },
  };
}
