/**
 * What the sidebar is doing, and what each press of the user makes of it.
 */

import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { Language } from "#shared/words/language.ts";
import type {
  ColumnRole,
  Progress,
  ResultView,
  RunChoices,
  RunFailure,
  SidebarState,
} from "../src/sidebarApi.ts";
import { automaticChoices } from "../src/sidebarApi.ts";
import type { Host } from "./host.ts";

export type Screen =
  | { readonly kind: "loading" }
  | { readonly kind: "ready"; readonly state: SidebarState; readonly reading: boolean }
  | { readonly kind: "running"; readonly progress: Progress }
  | { readonly kind: "result"; readonly run: ResultView }
  | { readonly kind: "failed"; readonly failure: RunFailure }
  /** The add-on threw, or could not be reached: a defect, told in general words. */
  | { readonly kind: "broken"; readonly during: "read" | "run" };

export interface Session {
  readonly screen: Screen;
  readonly language: Language;
  readonly choices: RunChoices;
  /** The tab that was read last; null before one was. */
  readonly sheet: string | null;
  readonly speak: (language: Language) => void;
  readonly chooseSheet: (sheet: string) => void;
  readonly chooseAsOf: (asOf: string | null) => void;
  readonly chooseColumn: (role: ColumnRole, column: number) => void;
  readonly chooseCurrency: (currency: string | null) => void;
  readonly read: () => void;
  readonly run: () => void;
  readonly showTab: (name: string, rows: readonly number[]) => void;
}

const PROGRESS_EVERY_MS = 500;

/** @param startLanguage What is spoken until the add-on has said which language this user chose. */
export function useSession(host: Host, startLanguage: Language): Session {
  const [screen, setScreen] = useState<Screen>({ kind: "loading" });
  const [language, setLanguage] = useState(startLanguage);
  const [choices, setChoices] = useState(automaticChoices);
  const sheet = useRef<string | null>(null);
  const latestRead = useRef(0);
  const spoken = useRef(false);

  const readWith = useCallback(
    async (asked: RunChoices | null) => {
      const ticket = ++latestRead.current;
      setScreen((now) => (now.kind === "ready" ? { ...now, reading: true } : { kind: "loading" }));
      try {
        const state = await host.readSidebarState(asked);
        if (ticket !== latestRead.current) return; // a later choice is being read: this answer is old
        if (!spoken.current) setLanguage(state.language);
        setChoices(state.choices);
        sheet.current = state.read[0] ?? null;
        setScreen({ kind: "ready", state, reading: false });
      } catch {
        if (ticket === latestRead.current) setScreen({ kind: "broken", during: "read" });
      }
    },
    [host],
  );

  useEffect(() => void readWith(null), [readWith]);

  /** The tab that the page shows: by now another one may be in front, and the columns chosen are not its. */
  const shown = (wanted: RunChoices): RunChoices => ({
    ...wanted,
    sheets: wanted.sheets.length > 0 || sheet.current === null ? wanted.sheets : [sheet.current],
  });

  async function run() {
    latestRead.current++;
    setScreen({ kind: "running", progress: { stage: "idle", done: 0 } });
    const stopAsking = askProgress(host, (progress) =>
      setScreen((now) => (now.kind === "running" ? { kind: "running", progress } : now)),
    );
    try {
      const outcome = await host.scoreCustomers(shown(choices));
      setScreen(
        outcome.ok ? { kind: "result", run: outcome.result } : { kind: "failed", failure: outcome },
      );
    } catch {
      setScreen({ kind: "broken", during: "run" });
    } finally {
      stopAsking();
    }
  }

  return {
    screen,
    language,
    choices,
    sheet: sheet.current,
    speak(chosen) {
      spoken.current = true;
      setLanguage(chosen);
      host.chooseLanguage(chosen).catch(() => {}); // the words have changed; it is only not remembered
    },
    chooseSheet: (sheet) =>
      void readWith({ ...automaticChoices, asOf: choices.asOf, sheets: [sheet] }),
    chooseAsOf: (asOf) => void readWith(shown({ ...choices, asOf })),
    chooseColumn: (role, column) =>
      void readWith(shown({ ...choices, mapping: { ...choices.mapping, [role]: column } })),
    chooseCurrency: (currency) => void readWith(shown({ ...choices, currency })),
    read: () => void readWith(choices),
    run: () => void run(),
    showTab: (name, rows) => void host.showTab(name, rows).catch(() => {}),
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
