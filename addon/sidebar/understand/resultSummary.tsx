import type { ModelCard } from "#shared/engine/analysis.ts";
import { methodSentence, trustSentence } from "#shared/words/forecastText.ts";
import { isoDate } from "#shared/words/isoDate.ts";
import type { Language } from "#shared/words/language.ts";
import { sidebarWords } from "#shared/words/sidebar.ts";
import { understandWords } from "#shared/words/sidebarUnderstand.ts";
import type { ResultView } from "../../src/sidebarApi.ts";
import { FindingList } from "../parts/findingList.tsx";
import { useFocusWhenLost } from "../parts/focus.ts";
import { Fold } from "../parts/fold.tsx";
import { NoticeList, noticeText } from "../parts/noticeList.tsx";
import { TabLink } from "../parts/tabLink.tsx";
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
  const local = run.notices.find(({ code }) => code === "notice.scoredLocally");
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
      {session.undo.now === "undone" && session.lead === "scores" && (
        <UndoneLine language={language} />
      )}
      {local && (
        <section class="banner">
          <strong>{words.scoredLocally}</strong>
          <p>{noticeText(local, language)}</p>
        </section>
      )}
      <div class="sentences">
        {resultSentences(run, language).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <ForecastTrust {...run.model} language={language} />
      <TierBars session={session} run={run} />
      <CustomerSearch session={session} run={run} />
      <NoticeList
        title={words.notices}
        notices={run.notices.filter(({ code }) => !toldAbove.includes(code))}
        language={language}
      />
      <SegmentTable session={session} run={run} />
      <StoreFacts session={session} run={run} />
      <Fold title={words.dataCheck}>
        <FindingList session={session} sheets={run.sheets} dataCheck={run.dataCheck} />
      </Fold>
      <TabLinks session={session} run={run} />
    </>
  );
}

const toldAbove: readonly string[] = ["notice.scoredLocally", "notice.predictionOff"];

/** By which method the future was told and how that did on the past; where it did too badly, that nothing is told. */
function ForecastTrust({ forecast, axes, language }: ModelCard & { language: Language }) {
  if (axes.r === "absent") return null;
  const trust = trustSentence(forecast, language);
  return forecast.isOn ? (
    <p class="hint">
      {methodSentence(forecast, language)}
      {language === "zh" ? "" : " "}
      {trust}
    </p>
  ) : (
    <section class="banner">
      <strong>{understandWords[language].predictionOff}</strong>
      <p>{trust}</p>
    </section>
  );
}

function TabLinks({ session, run }: { session: Session; run: ResultView }) {
  const words = understandWords[session.language];
  return (
    <nav class="section" aria-label={words.newTabs}>
      <h2 class="title">{words.newTabs}</h2>
      {(["customers", "dashboard", "model", "dataCheck"] as const).map(
        (tab) =>
          run.tabs[tab] !== null && (
            <TabLink key={tab} name={run.tabs[tab]} open={() => session.showing.showOwnTab(tab)} />
          ),
      )}
      {run.hasColumnsBeside && <p class="hint">{words.columnsBeside(run.sheets[0] ?? "")}</p>}
    </nav>
  );
}
