/**
 * A run, from the press of the button to its end.
 */
import { useCallback, useState } from "preact/hooks";
import type { Progress, ResultView, RunChoices, RunFailure } from "../../src/sidebarApi.ts";
import type { Host } from "../host.ts";

export type RunState =
  | { readonly kind: "none" }
  | { readonly kind: "running"; readonly progress: Progress; readonly isStopping: boolean }
  | { readonly kind: "failed"; readonly failure: RunFailure }
  /** The add-on threw, or could not be reached: a defect, told in general words. */
  | { readonly kind: "broken" };

export interface Run {
  readonly now: RunState;
  readonly start: (choices: RunChoices) => void;
  /** Asks it to stop; that it has stopped is the run's own answer. */
  readonly cancel: () => void;
  /** What went wrong is of no interest any more. */
  readonly forget: () => void;
}

const PROGRESS_EVERY_MS = 500;

export function useRun(host: Host, ended: (result: ResultView | null) => void): Run {
  const [now, setNow] = useState<RunState>({ kind: "none" });

  async function start(choices: RunChoices) {
    setNow({ kind: "running", progress: { stage: "idle", done: 0 }, isStopping: false });
    const stopAsking = askProgress(host, (progress) =>
      setNow((before) => (before.kind === "running" ? { ...before, progress } : before)),
    );
    try {
      const outcome = await host.scoreCustomers(choices);
      setNow(outcome.ok ? { kind: "none" } : { kind: "failed", failure: outcome });
      ended(outcome.ok ? outcome.result : null);
    } catch {
      setNow({ kind: "broken" });
      ended(null);
    } finally {
      stopAsking();
    }
  }

  return {
    now,
    start: (choices) => void start(choices),
    cancel() {
      const stopping = (isStopping: boolean) =>
        setNow((before) => (before.kind === "running" ? { ...before, isStopping } : before));
      stopping(true);
      host.cancelRun().catch(() => stopping(false)); // it was not heard: the button is there again
    },
    forget: useCallback(
      () => setNow((before) => (before.kind === "running" ? before : { kind: "none" })),
      [],
    ),
  };
}

/** Asks twice a second, never a second time before the first is answered. Gives back how to stop. */
function askProgress(host: Host, hear: (progress: Progress) => void): () => void {
  let asking = true;
  async function ask() {
    await host.readProgress().then(
      (progress) => asking && hear(progress),
      () => {}, // one lost answer is no reason to stop a run
    );
    if (asking) setTimeout(ask, PROGRESS_EVERY_MS);
  }
  void ask();
  return () => {
    asking = false;
  };
}
