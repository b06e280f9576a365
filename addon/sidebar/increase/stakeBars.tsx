import { segmentCodes } from "#shared/engine/codes.ts";
import { horizonText } from "#shared/words/horizonText.ts";
import { sidebarWords } from "#shared/words/sidebar.ts";
import { increaseWords } from "#shared/words/sidebarIncrease.ts";
import type { ResultView } from "../../src/sidebarApi.ts";
import { countText, moneyText } from "../parts/figures.ts";
import type { Session } from "../session/session.ts";

/** Expected value that is in danger, by segment, the most first. */
export function StakeBars({ session, run }: { session: Session; run: ResultView }) {
  const { language, labels } = session;
  const words = increaseWords[language];
  const endangered = segmentCodes
    .filter((code) => run.atStake[code] > 0)
    .sort((a, b) => run.atStake[b] - run.atStake[a]);
  const largest = Math.max(1, ...endangered.map((code) => run.atStake[code]));
  return (
    <section class="section">
      <h1 class="title large">{words.stake}</h1>
      <p class="hint">
        {endangered.length === 0
          ? words.noStake
          : words.stakeHint(horizonText(run.model.options.horizonDays, language))}
      </p>
      {endangered.map((code) => {
        const { customers } = run.facts.segments[code];
        return (
          <div key={code} class="tier">
            <p class="tier-line">
              <strong>{labels.segment(code)}</strong>
              <span class="hint">
                {sidebarWords[language].customers(countText(customers), customers === 1)}
              </span>
              <span class="number">{moneyText(run.atStake[code], run.dataCheck.currency)}</span>
            </p>
            <div class="bar thin" aria-hidden="true">
              <span
                class="bar-done stake"
                style={{ width: `${(100 * run.atStake[code]) / largest}%` }}
              />
            </div>
          </div>
        );
      })}
    </section>
  );
}
