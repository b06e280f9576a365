import { explainNotice } from "#shared/problems/explainNotice.ts";
import { isoDate } from "#shared/words/isoDate.ts";
import { modelCardLines } from "#shared/words/modelCard.ts";
import { sidebarWords } from "#shared/words/sidebar.ts";
import { understandWords } from "#shared/words/sidebarUnderstand.ts";
import type { ResultView } from "../../src/sidebarApi.ts";
import { FindingList } from "../parts/findingList.tsx";
import { useFocusWhenLost } from "../parts/focus.ts";
import { Fold } from "../parts/fold.tsx";
import { NoticeList } from "../parts/noticeList.tsx";
import { UndoneLine } from "../parts/undoneLine.tsx";
import type { Session } from "../session/session.ts";
import { CustomerSearch } from "./customerSearch.tsx";
import { resultSentences } from "./resultSentences.ts";
import { SegmentTable } from "./segmentTable.tsx";
import { StoreFacts } from "./storeFacts.tsx";
import { TierBars } from "./tierBars.tsx";
import { whoIsListed } from "./whoIsListed.ts";

export function ResultSummary({ session, run }: { session: Session; run: ResultView }) {
  const { language } = session;
  const words = understandWords[language];
  const heading = useFocusWhenLost<HTMLHeadingElement>();
  const isLocal = run.notices.some(({ code }) => code === "notice.scoredLocally");
  const sheets = run.sheets.map(words.sheetName).join(sidebarWords[language].listSeparator);
  return (
    <>
      <h1 class="heading" tabIndex={-1} ref={heading}>
        {words.result}
      </h1>
      <p class="hint">
        {words.resultOf(whoIsListed(run, language), sheets)}
        <br />
        {words.asOf(isoDate(run.model.asOf))}
      </p>
      {session.undo.now === "undone" && <UndoneLine language={language} />}
      {isLocal && (
        <section class="banner">
          <strong>{words.scoredLocally}</strong>
          <p>{explainNotice({ code: "notice.scoredLocally" }, language)}</p>
        </section>
      )}
      <div class="sentences">
        {resultSentences(run, language).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <TierBars session={session} run={run} />
      <CustomerSearch session={session} run={run} />
      <NoticeList
        title={words.notices}
        notices={run.notices.filter(({ code }) => code !== "notice.scoredLocally")}
        language={language}
      />
      <SegmentTable session={session} run={run} />
      <StoreFacts session={session} run={run} />
      <Fold title={words.modelCard}>
        <dl class="model-card">
          {modelCardLines(run.model, language).map(({ title, text }) => (
            <div key={title}>
              <dt>{title}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </Fold>
      <Fold title={words.dataCheck}>
        <FindingList session={session} sheets={run.sheets} dataCheck={run.dataCheck} />
      </Fold>
      <TabLinks session={session} run={run} />
    </>
  );
}

function TabLinks({ session, run }: { session: Session; run: ResultView }) {
  const words = understandWords[session.language];
  return (
    <nav class="section" aria-label={words.newTabs}>
      <h2 class="title">{words.newTabs}</h2>
      {(["customers", "dashboard", "dataCheck"] as const).map((tab) => (
        <button
          key={tab}
          type="button"
          class="tab-link"
          onClick={() => session.showing.showOwnTab(tab)}
        >
          <span>{run.tabs[tab]}</span>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M6 3.5 10.5 8 6 12.5" />
          </svg>
        </button>
      ))}
      {run.hasColumnsBeside && <p class="hint">{words.columnsBeside(run.sheets[0] ?? "")}</p>}
    </nav>
  );
}
