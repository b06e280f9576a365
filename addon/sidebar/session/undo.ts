/**
 * Taking the last run back: asked in two steps, in the page itself.
 */
import { useState } from "preact/hooks";
import type { Host } from "../host.ts";
import type { Trouble } from "../parts/troubleCard.tsx";
import type { Told } from "./standing.ts";

export interface Undo {
  readonly now: "idle" | "asking" | "working" | "undone";
  readonly trouble: Trouble | null;
  readonly ask: () => void;
  readonly keep: () => void;
  readonly confirm: () => void;
}

/** @param undone Told of the runs that stand now. */
export function useUndo(host: Host, undone: (left: Told) => void): Undo {
  const [now, setNow] = useState<Undo["now"]>("idle");
  const [trouble, setTrouble] = useState<Trouble | null>(null);

  async function confirm() {
    setNow("working");
    setTrouble(null);
    try {
      const answer = await host.undoRun();
      setNow(answer.ok ? "undone" : "idle");
      if (answer.ok) undone(answer);
      else setTrouble(answer.problem);
    } catch {
      setNow("idle");
      setTrouble("broken");
    }
  }

  const become = (next: Undo["now"]) => () => {
    setTrouble(null);
    setNow(next);
  };
  return {
    now,
    trouble,
    ask: become("asking"),
    keep: become("idle"),
    confirm: () => void confirm(),
  };
}
