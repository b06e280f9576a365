/**
 * Keeps the formulas of a document computed.
 *
 * A change makes them stale; they are computed before a script reads, and else as soon as the change is
 * over. All of them are computed then: what a document of this size holds takes milliseconds.
 */
import type { KeptDocument } from "../keptDocument.ts";
import { serialOf } from "../wallTime.ts";
import type { WorkbookDocument } from "../workbookDocument.ts";
import { computeAll } from "./computeAll.ts";
import { type CustomCalls, customCalls } from "./customCalls.ts";

export interface DocumentFormulas {
  /** Computes what is stale. Functions of the script answer later; until then their cells say so. */
  settle(): void;
  /** Until nothing is stale and no function of the script is awaited. */
  idle(): Promise<void>;
  /** Leaves the cells as they are: what still answers is not heard. */
  close(): void;
}

export interface FormulaOptions {
  /** Functions of the script that a formula may call, in capitals. */
  readonly customFunctions: ReadonlySet<string>;
  /** Runs one of them. Rejected when it fails. */
  readonly call: (name: string, args: readonly unknown[]) => Promise<unknown>;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
}

export function documentFormulas(
  document: WorkbookDocument,
  options: FormulaOptions,
): DocumentFormulas {
  let last: KeptDocument | null = null;
  let isPlanned = false;
  let isComputing = false;
  let isClosed = false;
  let answered = 0;
  let seen = 0;
  const custom: CustomCalls = customCalls(options, document.timeZone, () => {
    answered++;
    plan();
  });
  const settle = (): void => {
    if (
      isClosed ||
      isComputing ||
      !document.tabs.some(({ formulas, spilled }) => formulas.size + spilled.size > 0)
    ) {
      return;
    }
    const before = document.history.moment();
    if (before === last && answered === seen) return;
    seen = answered;
    isComputing = true;
    const now = () => serialOf(options.clock(), document.timeZone);
    const hasChanged = computeAll(document, custom, now);
    last = hasChanged ? document.history.recomputed(before) : before;
    if (hasChanged) document.changed();
    isComputing = false;
  };
  const plan = (): void => {
    if (isPlanned || isComputing) return;
    isPlanned = true;
    setImmediate(() => {
      isPlanned = false;
      settle();
    });
  };
  document.onChange(plan);
  plan();
  return {
    settle,
    close: () => {
      isClosed = true;
    },
    idle: async () => {
      settle();
      while (custom.awaited() > 0) {
        await custom.next();
        settle();
      }
    },
  };
}
