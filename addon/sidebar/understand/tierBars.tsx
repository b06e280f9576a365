import { tierCodes } from "#shared/engine/codes.ts";
import { sidebarWords } from "#shared/words/sidebar.ts";
import { understandWords } from "#shared/words/sidebarUnderstand.ts";
import type { ResultView } from "../../src/sidebarApi.ts";
import { countText, shareText } from "../parts/figures.ts";
import type { Session } from "../session/session.ts";

/** Best tier first; each bar as long as its share of revenue, or of customers where there is no revenue. */
export function TierBars({ session, run }: { session: Session; run: ResultView }) {
  const { language, labels } = session;
  const words = understandWords[language];
  const { facts } = run;
  const hasSpend = facts.all.spend > 0;
  const everybody = tierCodes.reduce((sum, tier) => sum + facts.tiers[tier].customers, 0);
  if (everybody === 0) return null;
  return (
    <section class="section">
      <h2 class="title">{words.tiers}</h2>
      {[...tierCodes].reverse().map((tier) => {
        const { customers, spend } = facts.tiers[tier];
        const share = hasSpend ? Math.max(0, spend / facts.all.spend) : customers / everybody;
        const text = shareText(share);
        return (
          <div key={tier} class="tier">
            <p class="tier-line">
              <strong>{labels.tier(tier)}</strong>
              <span class="hint">
                {sidebarWords[language].customers(countText(customers), customers === 1)}
              </span>
              <span class="number">
                {hasSpend ? words.shareOfRevenue(text) : words.shareOfCustomers(text)}
              </span>
            </p>
            <div class="bar thin" aria-hidden="true">
              <span class={`bar-done tier-${tier}`} style={{ width: `${share * 100}%` }} />
            </div>
          </div>
        );
      })}
    </section>
  );
}
