/**
 * A profit run in a few sentences, and where the rest of it stands.
 */

import { profitLimits } from "#shared/words/profitLimits.ts";
import { sidebarWords } from "#shared/words/sidebar.ts";
import { profitWords } from "#shared/words/sidebarProfit.ts";
import { understandWords } from "#shared/words/sidebarUnderstand.ts";
import type { ProfitView } from "../../src/profitApi.ts";
import { countText, moneyText } from "../parts/figures.ts";
import { FindingList } from "../parts/findingList.tsx";
import { useFocusWhenLost } from "../parts/focus.ts";
import { Fold } from "../parts/fold.tsx";
import { NoticeList } from "../parts/noticeList.tsx";
import { TabLink } from "../parts/tabLink.tsx";
import { UndoneLine } from "../parts/undoneLine.tsx";
import { WhatIf } from "../parts/whatIf.tsx";
import type { Session } from "../session/session.ts";

export function ProfitSummary({ session, run }: { session: Session; run: ProfitView }) {
  const { language, showing } = session;
  const words = understandWords[language];
  const heading = useFocusWhenLost<HTMLHeadingElement>();
  const { profit, fixList, unitCurve, scenarios, budget } = run.tabs;
  return (
    <>
      <h1 class="heading" tabIndex={-1} ref={heading}>
        {profitWords[language].title}
      </h1>
      {session.undo.now === "undone" && session.lead === "profit" && (
        <UndoneLine language={language} />
      )}
      <div class="sentences">
        {sentencesOf(run, session).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      {session.result !== null && <WhatIf session={session} />}
      <NoticeList title={words.notices} notices={run.notices} language={language} />
      <Fold title={words.dataCheck}>
        <FindingList session={session} sheets={run.sheets} dataCheck={run.dataCheck} />
      </Fold>
      <nav class="section" aria-label={words.newTabs}>
        <h2 class="title">{words.newTabs}</h2>
        {[profit, fixList, unitCurve, scenarios, budget].map(
          (name) =>
            name !== null && <TabLink key={name} name={name} open={() => showing.showTab(name)} />,
        )}
      </nav>
    </>
  );
}

/** Periods alone tell nothing of customers: their curve is on its tab. */
function sentencesOf(
  { customers, totals, whale, crossed, currency, dataCheck }: ProfitView,
  { language }: Session,
): readonly string[] {
  if (customers === 0) return [];
  const words = profitWords[language];
  const money = (hundredths: number) => moneyText(hundredths, currency);
  const who = sidebarWords[language].customers(countText(customers), customers === 1);
  const { netRevenue, contribution, profit } = totals;
  const named = (names: readonly string[], told: (names: string) => string): string[] => {
    if (names.length === 0) return [];
    const first = names.slice(0, MOST_NAMES).join(sidebarWords[language].listSeparator);
    const more = names.length - MOST_NAMES;
    return [told(more > 0 ? words.andMore(first, countText(more)) : first)];
  };
  return [
    words.totals(who, money(netRevenue), money(contribution), money(profit)),
    whale.unprofitable === 0
      ? words.nobodyLoses
      : words.losing(
          countText(whale.unprofitable),
          whale.unprofitable === 1,
          money(whale.givenBack),
        ),
    ...profitLimits(dataCheck.lines, language),
    ...named(crossed?.intoProfit ?? [], words.intoProfit),
    ...named(crossed?.intoLoss ?? [], words.intoLoss),
  ];
}

const MOST_NAMES = 3;
