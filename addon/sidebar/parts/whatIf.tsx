/**
 * What leads to the what-if, where there is a profit to try it on: the screen's button, or a lesser one beside others.
 */
import { menuWords } from "#shared/words/menu.ts";
import { profitWords } from "#shared/words/sidebarProfit.ts";
import type { Session } from "../session/session.ts";
import type { Primary } from "./screen.tsx";

export function whatIfOf({ profit, language, showing }: Session): Primary | null {
  if (profit === null || profit.customers === 0) return null;
  return { text: menuWords[language].whatIf, press: showing.openWhatIf };
}

export function WhatIf({ session }: { session: Session }) {
  const whatIf = whatIfOf(session);
  return (
    whatIf && (
      <section class="section">
        <button type="button" class="secondary small" onClick={whatIf.press}>
          {whatIf.text}
        </button>
        <p class="hint">{profitWords[session.language].hint}</p>
      </section>
    )
  );
}
