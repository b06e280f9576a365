import type { StoreFacts } from "#shared/engine/analysis.ts";
import { tierCodes } from "#shared/engine/codes.ts";
import type { Language } from "#shared/words/language.ts";
import { sidebarWords } from "#shared/words/sidebar.ts";
import { tierName } from "#shared/words/tierName.ts";
import { countText, shareText } from "./figures.ts";

/** Best tier first; each bar as long as its share of revenue, or of customers where there is no revenue. */
export function TierBars({ facts, language }: { facts: StoreFacts; language: Language }) {
  const words = sidebarWords[language];
  const hasSpend = facts.all.spend > 0;
  const everybody = tierCodes.reduce((sum, tier) => sum + facts.tiers[tier].customers, 0);
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
              <strong>{tierName(tier, language)}</strong>
              <span class="hint">{words.tierCustomers(countText(customers), customers === 1)}</span>
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
