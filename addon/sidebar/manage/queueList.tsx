import { manageWords } from "#shared/words/sidebarManage.ts";
import type { ResultView } from "../../src/sidebarApi.ts";
import { countText, moneyText } from "../parts/figures.ts";
import type { Session } from "../session/session.ts";

/** Whom to contact first; each leads to the row on the tab of the customers. */
export function QueueList({ session, run }: { session: Session; run: ResultView }) {
  const { language, labels } = session;
  const words = manageWords[language];
  return (
    <section class="section">
      <h1 class="title large">{words.queue}</h1>
      {run.queue.length === 0 ? (
        <p class="hint">{words.nobody}</p>
      ) : (
        <>
          <p class="hint">{words.queueHint}</p>
          <ol class="queue">
            {run.queue.map((queued) => (
              <li key={queued.row}>
                <button
                  type="button"
                  class="queued"
                  onClick={() => session.showing.showQueued(queued.customer)}
                >
                  <span class="queued-name">
                    <i class={`dot tier-${queued.tier}`} aria-hidden="true" />
                    <strong>{queued.customer}</strong>
                    <span class="due">{words.due(queued.due)}</span>
                  </span>
                  <span class="hint">
                    {labels.tier(queued.tier)} · {labels.segment(queued.segment)} ·{" "}
                    {words.silent(
                      countText(queued.daysSinceLastOrder),
                      queued.daysSinceLastOrder === 1,
                    )}
                  </span>
                  {queued.atStake > 0 && (
                    <span class="hint">
                      {words.atStake(moneyText(queued.atStake, run.dataCheck.currency))}
                    </span>
                  )}
                </button>
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}
