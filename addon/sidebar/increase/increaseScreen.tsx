/**
 * Where money is at stake, what may be spent on it, and what a second order would bring.
 */
import { menuWords } from "#shared/words/menu.ts";
import { increaseWords } from "#shared/words/sidebarIncrease.ts";
import { profitWords } from "#shared/words/sidebarProfit.ts";
import { NotScored } from "../parts/notScored.tsx";
import { Screen } from "../parts/screen.tsx";
import { SegmentNote } from "../parts/segmentNote.tsx";
import { WhatIf, whatIfOf } from "../parts/whatIf.tsx";
import type { Session } from "../session/session.ts";
import { SecondOrders } from "./secondOrders.tsx";
import { stakesOf } from "./spendCap.ts";
import { SpendCaps } from "./spendCaps.tsx";
import { StakeBars } from "./stakeBars.tsx";

export function IncreaseScreen({ session }: { session: Session }) {
  const { result, profit, language } = session;
  if (result === null) {
    if (profit === null) return <NotScored session={session} tab="increase" />;
    return (
      <Screen tab="increase" primary={whatIfOf(session)}>
        <section class="section">
          <h1 class="title large">{menuWords[language].whatIfTitle}</h1>
          <p class="hint">{profitWords[language].hint}</p>
        </section>
      </Screen>
    );
  }
  const words = increaseWords[language];
  const stakes = stakesOf(result);
  return (
    <Screen
      tab="increase"
      primary={{ text: words.open, press: () => session.showing.showOwnTab("dashboard") }}
    >
      <WhatIf session={session} />
      {stakes.length === 0 ? (
        <section class="section">
          <h1 class="title large">{words.stake}</h1>
          <p class="hint">{words.noMoney}</p>
        </section>
      ) : (
        <>
          <SegmentNote session={session} run={result} />
          <StakeBars session={session} run={result} />
          <SpendCaps session={session} run={result} stakes={stakes} />
        </>
      )}
      <SecondOrders session={session} run={result} />
    </Screen>
  );
}
