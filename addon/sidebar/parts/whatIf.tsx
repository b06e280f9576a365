import { menuWords } from "#shared/words/menu.ts";
import { profitWords } from "#shared/words/sidebarProfit.ts";
import type { Session } from "../session/session.ts";

/** Leads to the what-if, where there is a profit to try it on. */
export function WhatIf({ session }: { session: Session }) {
  const { profit, language, showing } = session;
  if (profit === null || profit.customers === 0) return null;
  return (
    <section class="section">
      <p class="hint">{profitWords[language].hint}</p>
      <button type="button" class="secondary" onClick={showing.openWhatIf}>
        {menuWords[language].whatIf}
      </button>
    </section>
  );
}
