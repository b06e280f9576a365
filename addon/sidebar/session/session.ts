/**
 * Everything that the sidebar knows and does, each concern in a file of its own.
 */
import { useCallback, useRef, useState } from "preact/hooks";
import type { SegmentCode } from "#shared/engine/codes.ts";
import { type Labels, labelsOf } from "#shared/words/labels.ts";
import type { Language } from "#shared/words/language.ts";
import type { ProfitView } from "../../src/profitApi.ts";
import type { CustomerAnswer, ResultView, RunChoices, SidebarState } from "../../src/sidebarApi.ts";
import type { Host } from "../host.ts";
import { type Question, useQuestion } from "./question.ts";
import { type Reading, useReading } from "./reading.ts";
import { type Run, type RunKind, useRun } from "./run.ts";
import { type Showing, useShowing } from "./showing.ts";
import { type Speech, useSpeech } from "./speech.ts";
import { type Told, toldBy, useStanding } from "./standing.ts";
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
  /** The scoring run that stands in the document. */
  readonly result: ResultView | null;
  readonly setResult: (result: ResultView | null) => void;
  /** The profit run that does. */
  readonly profit: ProfitView | null;
  /** Which of them was made last, and is shown first. */
  readonly lead: RunKind;
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
  readonly profitAgain: () => void;
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
  const { result, profit, hear, readAgain } = standing;
  const setResult = useCallback((next: ResultView | null) => hear({ result: next }), [hear]);
  const [lead, setLead] = useState<RunKind>("scores");
  const customer = useQuestion<CustomerAnswer>();
  const [assumed, setAssumed] = useState<Assumed>({ uplifts: {}, secondOrders: "" });
  const hasHeard = useRef(false);
  /** A run has read the sheet since the sidebar did: its data check may say something else by now. */
  const isOld = useRef(false);

  const run = useRun(host, (ended) => {
    if (ended !== null) {
      hear(ended);
      setLead("profit" in ended ? "profit" : "scores");
      isOld.current = true;
    }
    undo.keep(); // what was undone before is of no interest any more
    customer.forget();
    setSetting(false);
    setTab(ended === null ? "identify" : "understand");
  });
  const undo = useUndo(host, (left) => {
    hear({ result: left.result, profit: left.profit });
    customer.forget();
    if (left.result === null && left.profit === null) setTab("identify");
  });
  const told = useCallback(
    (answer: Told) => {
      hear({ result: answer.result, profit: answer.profit });
      customer.forget(); // its sentences are in the other language
    },
    [customer.forget, hear],
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
    const found = toldBy(state);
    if (found !== null && !speech.isTelling) hear(found);
    const isThere = found !== null && (found.result ?? found.profit) !== null;
    if (!hasHeard.current && isThere) setTab("understand");
    hasHeard.current = true;
    isOld.current = false;
  });

  const again = (
    standing: { readonly sheets: readonly string[] } | null,
    start: (choices: RunChoices) => void,
  ) => {
    const sheet = standing?.sheets[0];
    const isRead = reading.state?.checked !== null && reading.state?.read[0] === sheet;
    setSetting(false);
    if (isRead || sheet === undefined) return start(reading.meant);
    setTab("identify");
    reading.chooseSheet(sheet);
  };

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
    profit,
    lead: profit === null ? "scores" : result === null ? "profit" : lead,
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
    scoreAgain: () => again(result, run.start),
    profitAgain: () => again(profit, run.startProfit),
    showing,
    assumed,
    assume: (change) => setAssumed((before) => ({ ...before, ...change })),
  };
}
