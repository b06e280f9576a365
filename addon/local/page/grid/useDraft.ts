/**
 * What is being typed into a cell, in the cell itself or in the bar above the sheet.
 */
import { useMemo, useRef, useState } from "preact/hooks";
import type { Place } from "./selection.ts";

export interface Draft extends Place {
  readonly sheet: number;
  readonly text: string;
  /** What the cell held: the same text again is no edit. */
  readonly before: string;
  /** Arrows move the caret (F2, double click, the bar); else they end the typing and move on. */
  readonly movesCaret: boolean;
  readonly inBar: boolean;
}

export interface Drafts {
  /** Also between two renders: the next key may come before. */
  current(): Draft | null;
  begin(draft: Draft): void;
  change(changes: Partial<Pick<Draft, "text" | "movesCaret" | "inBar">>): void;
  cancel(): void;
  /** Writes it, unless the cell holds it already. */
  commit(): void;
}

export function useDraft(write: (draft: Draft) => void): readonly [Draft | null, Drafts] {
  const [draft, show] = useState<Draft | null>(null);
  const latest = useRef<Draft | null>(null);
  const writer = useRef(write);
  writer.current = write;
  const drafts = useMemo((): Drafts => {
    const set = (next: Draft | null) => {
      latest.current = next;
      show(next);
    };
    return {
      current: () => latest.current,
      begin: set,
      change: (changes) => {
        if (latest.current !== null) set({ ...latest.current, ...changes });
      },
      cancel: () => set(null),
      commit: () => {
        const ended = latest.current;
        set(null);
        if (ended !== null && ended.text !== ended.before) writer.current(ended);
      },
    };
  }, []);
  return [draft, drafts];
}
