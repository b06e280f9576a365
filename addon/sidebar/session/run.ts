/**
 * A run, from the press of the button to its end.
 */
import { useCallback, useState } from "preact/hooks";
import type { ProfitView } from "../../src/profitApi.ts";
import type { Progress, ResultView, RunChoices, RunFailure } from "../../src/sidebarApi.ts";
import type { Host } from "../host.ts";

export type RunKind = "scores" | "profit";

export type RunState =
  | { readonly kind: "none" }
  | {
      readonly kind: "running";
      readonly of: RunKind;
      readonly progress: Progress;
      readonly isStopping: boolean;
    }
  | { readonly kind: "failed"; readonly failure: RunFailure }
  /** The add-on threw, or could not be reached: a defect, told in general words. */
  | { readonly kind: "broken" };

export interface Run {
  readonly now: RunState;
  readonly start: (choices: RunChoices) => void;
  readonly startProfit: (choices: RunChoices) => void;
  /** Which was started last. */
  readonly last: RunKind;
  /** Asks it to stop; that it has stopped is the run's own answer. */
  readonly cancel: () => void;
  /** What went wrong is of no interest any more. */
  readonly forget: () => void;
}

const PROGRESS_EVERY_MS = 500;

/** @param ended Told what came of a run; null of one that came to nothing. */
export function useRun(
  host: Host,
  ended: (made: { result: ResultView } | { profit: ProfitView } | null) => void,
): Run {
  const [now, setNow] = useState<RunState>({ kind: "none" });
  const [last, setLast] = useState<RunKind>("scores");

  async function start(of: RunKind, choices: RunChoices) {
    setLast(of);
    setNow({ kind: "running", of, progress: { stage: "idle", done: 0 }, isStopping: false });
    const stopAsking = askProgress(host, (progress) =>
      setNow((before) => (before.kind === "running" ? { ...before, progress } : before)),
    );
    try {
      const [failure, made] = await runOf(host, of, choices);
      setNow(failure === null ? { kind: "none" } : { kind: "failed", failure });
      ended(made);
    } catch {
      setNow({ kind: "broken" });
      ended(null);
    } finally {
      stopAsking();
    }
  }

  return {
    now,
    start: (choices) => void start("scores", choices),
    startProfit: (choices) => void start("profit", choices),
    last,
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

async function runOf(host: Host, of: RunKind, choices: RunChoices) {
  if (of === "profit") {
    const outcome = await host.profitCustomers(choices);
    return outcome.ok ? ([null, { profit: outcome.result }] as const) : ([outcome, null] as const);
  }
  const outcome = await host.scoreCustomers(choices);
  return outcome.ok ? ([null, { result: outcome.result }] as const) : ([outcome, null] as const);
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
