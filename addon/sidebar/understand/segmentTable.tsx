import { segmentCodes } from "#shared/engine/codes.ts";
import { understandWords } from "#shared/words/sidebarUnderstand.ts";
import type { ResultView } from "../../src/sidebarApi.ts";
import { countText, moneyText } from "../parts/figures.ts";
import { Fold } from "../parts/fold.tsx";
import type { Session } from "../session/session.ts";

/** Segments that somebody is in, the most revenue first. */
export function SegmentTable({ session, run }: { session: Session; run: ResultView }) {
  const words = understandWords[session.language];
  const { segments } = run.facts;
  const present = segmentCodes.filter((code) => segments[code].customers > 0);
  if (present.length === 0) return null;
  const ordered = present.sort((a, b) => segments[b].spend - segments[a].spend);
  const hasSpend = run.facts.all.spend > 0;
  return (
    <Fold title={words.segments} brief={countText(ordered.length)}>
      <table class="figures">
        <thead>
          <tr>
            <th scope="col">
              <span class="unseen">{words.segments}</span>
            </th>
            <th scope="col">{words.customersHeader}</th>
            {hasSpend && <th scope="col">{words.revenueHeader}</th>}
          </tr>
        </thead>
        <tbody>
          {ordered.map((code) => (
            <tr key={code}>
              <th scope="row">{session.labels.segment(code)}</th>
              <td>{countText(segments[code].customers)}</td>
              {hasSpend && <td>{moneyText(segments[code].spend, null)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </Fold>
  );
}
