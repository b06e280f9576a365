import { tierCodes } from "#shared/engine/codes.ts";
import { playbookOf } from "#shared/words/playbook.ts";
import { manageWords } from "#shared/words/sidebarManage.ts";
import type { Session } from "../session/session.ts";

/** How to keep in touch with each tier, whatever the segment. */
export function TierService({ session }: { session: Session }) {
  const { language, labels } = session;
  return (
    <section class="section">
      <h2 class="title large">{manageWords[language].service}</h2>
      <dl class="play-book">
        {[...tierCodes].reverse().map((tier) => (
          <div key={tier}>
            <dt>
              <i class={`dot tier-${tier}`} aria-hidden="true" />
              {labels.tier(tier)}
            </dt>
            <dd>
              {
                playbookOf(
                  { segment: "CH", tier, isBigFirstOrder: false, isOverdue: false },
                  language,
                ).keepInTouch
              }
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
