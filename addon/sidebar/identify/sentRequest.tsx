/**
 * What leaves the sheet, in a sentence, and on demand to the letter.
 */
import { useEffect, useRef, useState } from "preact/hooks";
import { identifyWords } from "#shared/words/sidebarIdentify.ts";
import type { SentAnswer } from "../../src/sidebarApi.ts";
import { BusyLine } from "../parts/busyLine.tsx";
import { copyText } from "../parts/copyText.ts";
import { bytesText } from "../parts/figures.ts";
import { isFocusLost } from "../parts/focus.ts";
import { TroubleCard } from "../parts/troubleCard.tsx";
import { useQuestion } from "../session/question.ts";
import type { Session } from "../session/session.ts";
import { shownJson } from "./shownJson.ts";

interface Props {
  readonly session: Session;
  /** There is something that a run would send. */
  readonly isReady: boolean;
}

export function SentRequest({ session, isReady }: Props) {
  const { language, host, reading } = session;
  const words = identifyWords[language].sent;
  const { now, ask } = useQuestion<SentAnswer>();
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    if ((now.kind !== "answered" && now.kind !== "broken") || !isFocusLost()) return;
    // What was asked for opens below the edge, and the button that asked is gone.
    section.current?.focus({ preventScroll: true });
    section.current?.scrollIntoView({ block: "start" });
  }, [now.kind]);
  return (
    <section class="privacy" aria-label={words.title} tabIndex={-1} ref={section}>
      <h2 class="title">{words.title}</h2>
      <p>{words.never}</p>
      {now.kind === "answered" && now.answer.ok && <Sent session={session} sent={now.answer} />}
      {now.kind === "answered" && !now.answer.ok && (
        <TroubleCard trouble={now.answer.problem} language={language} />
      )}
      {now.kind === "broken" && <TroubleCard trouble="broken" language={language} />}
      {now.kind === "asking" && <BusyLine text={words.asking} />}
      {isReady && (now.kind === "none" || now.kind === "broken") && (
        <button
          type="button"
          class="link"
          onClick={() => ask(() => host.readRequest(reading.meant))}
        >
          {words.show}
        </button>
      )}
    </section>
  );
}

interface SentProps {
  readonly session: Session;
  readonly sent: Extract<SentAnswer, { ok: true }>;
}

function Sent({ session, sent: { address, body } }: SentProps) {
  const words = identifyWords[session.language].sent;
  const [copied, setCopied] = useState<"not yet" | "yes" | "no">("not yet");
  const shown = shownJson(body, words.more);
  return (
    <div class="sent">
      <p>{words.what}</p>
      <dl class="facts">
        <div>
          <dt>{words.address}</dt>
          <dd class="address">{address}</dd>
        </div>
        <div>
          <dt>{words.size}</dt>
          <dd>{bytesText(body)}</dd>
        </div>
      </dl>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard, too. */}
      <section class="json" tabIndex={0} aria-label={words.body}>
        <pre>{shown.text}</pre>
      </section>
      {shown.isShortened && <p class="hint">{words.shortened}</p>}
      <button
        type="button"
        class="secondary small"
        onClick={() => void copyText(body).then((done) => setCopied(done ? "yes" : "no"))}
      >
        {words.copy}
      </button>
      <span class="hint copied" role="status">
        {copied === "yes" ? words.copied : copied === "no" ? words.notCopied : ""}
      </span>
    </div>
  );
}
