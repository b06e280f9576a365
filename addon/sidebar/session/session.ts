/**
 * Everything that the sidebar knows and does, each concern in a file of its own.
 */
import { useCallback, useRef, useState } from "preact/hooks";
import type { SegmentCode } from "#shared/engine/codes.ts";
import { type Labels, labelsOf } from "#shared/words/labels.ts";
import type { Language } from "#shared/words/language.ts";
import type { CustomerAnswer, ResultView, SidebarState } from "../../src/sidebarApi.ts";
import type { Host } from "../host.ts";
import { type Question, useQuestion } from "./question.ts";
import { type Reading, useReading } from "./reading.ts";
import { type Run, useRun } from "./run.ts";
import { type Showing, useShowing } from "./showing.ts";
import { type Speech, useSpeech } from "./speech.ts";
import { useStanding } from "./standing.ts";
import { type Undo, useUndo } from "./undo.ts";

export const tabs = ["identify", "understand", "manage", "increase"] as const;
export type Tab = (typeof tabs)[number];

/** Shares that only the user can assume, in percent. */
export interface Assumed {
  readonly uplifts: Readonly<Partial<Record<SegmentCode, string>>>;
  readonly secondOrders: string;
}

export interface Session {
  readonly host: Host;
  /** ISO date. */
  readonly today: string;
  readonly language: Language;
  /** What tiers and segments are called in this document. */
  readonly labels: Labels;
  readonly speech: Speech;
  readonly reading: Reading;
  readonly run: Run;
  readonly undo: Undo;
  /** The run that stands in the document. */
  readonly result: ResultView | null;
  readonly setResult: (result: ResultView | null) => void;
  /** Any customer, and the name that was asked for; null for the selected row. */
  readonly customer: Question<CustomerAnswer>;
  readonly tab: Tab;
  readonly go: (tab: Tab) => void;
  readonly isSetting: boolean;
  readonly openSettings: () => void;
  readonly closeSettings: () => void;
  /** The document is being written: nothing else that writes may be begun. */
  readonly isWriting: boolean;
  /** Scores the table of the standing run again, or shows first what would be scored when another was read. */
  readonly scoreAgain: () => void;
  readonly showing: Showing;
  /** What the user typed where money may be spent, as it was typed. */
  readonly assumed: Assumed;
  readonly assume: (change: Partial<Assumed>) => void;
}

/** @param startLanguage What is spoken until the add-on has said which language this user chose. */
export function useSession(host: Host, startLanguage: Language, today: string): Session {
  const [tab, setTab] = useState<Tab>("identify");
  const [isSetting, setSetting] = useState(false);
  const standing = useStanding(host);
  const { result, setResult, readAgain } = standing;
  const customer = useQuestion<CustomerAnswer>();
  const [assumed, setAssumed] = useState<Assumed>({ uplifts: {}, secondOrders: "" });
  const hasHeard = useRef(false);
  /** A run has read the sheet since the sidebar did: its data check may say something else by now. */
  const isOld = useRef(false);

  const run = useRun(host, (ended) => {
    if (ended !== null) {
      setResult(ended);
      isOld.current = true;
    }
    undo.keep(); // what was undone before is of no interest any more
    customer.forget();
    setSetting(false);
    setTab(ended === null ? "identify" : "understand");
  });
  const undo = useUndo(host, (left) => {
    setResult(left);
    customer.forget();
    if (left === null) setTab("identify");
  });
  const told = useCallback(
    ({ result }: { result: ResultView | null }) => {
      setResult(result);
      customer.forget(); // its sentences are in the other language
    },
    [customer.forget, setResult],
  );
  const followed = () => {
    customer.forget();
    readAgain().catch(() => {}); // whoever opens a tab reads again
  };
  const isBusy = run.now.kind === "running" || undo.now === "working";
  const speech = useSpeech(host, startLanguage, { isBusy, told, followed });

  const reading = useReading(host, (state: SidebarState) => {
    speech.hear(state.language);
    run.forget();
    const found = state.result;
    if (found !== "asBefore" && !speech.isTelling) setResult(found);
    if (!hasHeard.current && found !== null && found !== "asBefore") setTab("understand");
    hasHeard.current = true;
    isOld.current = false;
  });

  const showing = useShowing(host, speech.language, standing);
  const names = result?.settings.names ?? { tiers: {}, segments: {} };
  return {
    host,
    today,
    language: speech.language,
    labels: labelsOf(names, speech.language),
    speech,
    reading,
    run,
    undo,
    result,
    setResult,
    customer,
    tab,
    go(wanted) {
      setTab(wanted);
      if (wanted === "identify" && isOld.current) reading.again();
    },
    isWriting: speech.isTelling || isBusy,
    isSetting,
    openSettings: () => setSetting(true),
    closeSettings: () => setSetting(false),
    scoreAgain() {
      const scored = result?.sheets[0];
      const isRead = reading.state?.checked !== null && reading.state?.read[0] === scored;
      setSetting(false);
      if (isRead || scored === undefined) return run.start(reading.meant);
      setTab("identify");
      reading.chooseSheet(scored);
    },
    showing,
    assumed,
    assume: (change) => setAssumed((before) => ({ ...before, ...change })),
  };
}
