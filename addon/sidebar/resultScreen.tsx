/**
 * After a run: three sentences, the tiers at a glance, and where to read on.
 */
import { tierCodes } from "#shared/engine/codes.ts";
import { explainNotice } from "#shared/problems/explainNotice.ts";
import { isoDate } from "#shared/words/isoDate.ts";
import { sidebarWords } from "#shared/words/sidebar.ts";
import type { ResultView } from "../src/sidebarApi.ts";
import { countText } from "./figures.ts";
import { useFocusOnArrival } from "./focus.ts";
import { resultSentences } from "./resultSentences.ts";
import type { Session } from "./session.ts";
import { TierBars } from "./tierBars.tsx";

export function ResultScreen({ session, run }: { session: Session; run: ResultView }) {
  const { language } = session;
  const words = sidebarWords[language];
  const heading = useFocusOnArrival<HTMLHeadingElement>();
  const everybody = run.model.customers + run.model.prospects;
  const scored = tierCodes.some((tier) => run.facts.tiers[tier].customers > 0);
  const customers = words.customersFound(countText(everybody), everybody === 1);
  return (
    <>
      <main class="body">
        <h1 class="heading" tabIndex={-1} ref={heading}>
          {words.result}
        </h1>
        <p class="hint">
          {words.resultOf(customers, run.sheets[0] ?? "")}
          <br />
          {words.asOf} {isoDate(run.model.asOf)}
        </p>
        <div class="sentences">
          {resultSentences(run, language).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
        {scored && <TierBars facts={run.facts} language={language} />}
        {run.notices.length > 0 && (
          <section class="section">
            <h2 class="title">{words.notices}</h2>
            <ul class="notices">
              {run.notices.map((notice) => (
                <li key={notice.code}>{explainNotice(notice, language)}</li>
              ))}
            </ul>
          </section>
        )}
        <nav class="section" aria-label={words.newTabs}>
          <h2 class="title">{words.newTabs}</h2>
          {[run.tabs.customers, run.tabs.dashboard, run.tabs.dataCheck].map((tab) => (
            <button
              key={tab}
              type="button"
              class="tab-link"
              onClick={() => session.showTab(tab, [])}
            >
              <span>{tab}</span>
              <svg viewBox="0 0 16 16" aria-hidden="true">
                <path d="M6 3.5 10.5 8 6 12.5" />
              </svg>
            </button>
          ))}
        </nav>
      </main>
      <footer class="footer">
        <button type="button" class="secondary" onClick={session.run}>
          {words.scoreAgain}
        </button>
        <button type="button" class="link" onClick={session.read}>
          {words.back}
        </button>
      </footer>
    </>
  );
}
