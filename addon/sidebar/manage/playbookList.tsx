import { type SegmentCode, segmentCodes } from "#shared/engine/codes.ts";
import { playbookOf } from "#shared/words/playbook.ts";
import { sidebarWords } from "#shared/words/sidebar.ts";
import { manageWords } from "#shared/words/sidebarManage.ts";
import { dueDays, type ResultView } from "../../src/sidebarApi.ts";
import { countText } from "../parts/figures.ts";
import type { Session } from "../session/session.ts";

/** What to do with the customers of each segment that somebody is in, the largest first. */
export function PlaybookList({ session, run }: { session: Session; run: ResultView }) {
  const words = manageWords[session.language];
  const { customers } = sidebarWords[session.language];
  const { segments } = run.facts;
  const present = segmentCodes.filter((code) => segments[code].customers > 0);
  if (present.length === 0) return null;
  const ordered = present.sort((a, b) => segments[b].customers - segments[a].customers);
  return (
    <section class="section">
      <h2 class="title large">{words.playbook}</h2>
      <p class="hint">{words.playbookHint}</p>
      {ordered.map((code) => (
        <details key={code} class="play">
          <summary>
            <strong>{session.labels.segment(code)}</strong>
            <span class="number">
              {customers(countText(segments[code].customers), segments[code].customers === 1)}
            </span>
          </summary>
          <Play session={session} segment={code} />
        </details>
      ))}
    </section>
  );
}

function Play({ session, segment }: { session: Session; segment: SegmentCode }) {
  const words = manageWords[session.language];
  const input = { segment, tier: null, isBigFirstOrder: false, isOverdue: false };
  const { action, dont } = playbookOf(input, session.language);
  return (
    <dl class="play-book">
      <div>
        <dt>{words.next}</dt>
        <dd>{action}</dd>
      </div>
      {/* Potential Loyalists have no number of days: their own interval says when. */}
      {segment !== "PL" && (
        <div>
          <dt>{words.when}</dt>
          <dd>{words.dueDays(String(dueDays[segment]))}</dd>
        </div>
      )}
      {dont !== "" && (
        <div class="dont">
          <dt>{words.mind}</dt>
          <dd>{dont}</dd>
        </div>
      )}
    </dl>
  );
}
