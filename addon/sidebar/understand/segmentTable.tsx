import { eightClassCodes, segmentCodes } from "#shared/engine/codes.ts";
import { understandWords } from "#shared/words/sidebarUnderstand.ts";
import type { ResultView } from "../../src/sidebarApi.ts";
import { countText, moneyText } from "../parts/figures.ts";
import { Fold } from "../parts/fold.tsx";
import type { Session } from "../session/session.ts";

/** Segments that somebody is in, by the names that the document shows, the most revenue first. */
export function SegmentTable({ session, run }: { session: Session; run: ResultView }) {
  const words = understandWords[session.language];
  const present = groupsOf(session, run).filter(({ customers }) => customers > 0);
  if (present.length === 0) return null;
  const ordered = present.sort((a, b) => b.spend - a.spend);
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
          {ordered.map(({ name, customers, spend }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{countText(customers)}</td>
              {hasSpend && <td>{moneyText(spend, null)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </Fold>
  );
}

/** None where the document shows tiers only: those stand above. */
function groupsOf({ labels }: Session, { settings, facts, eightClasses }: ResultView) {
  switch (settings.segmentView) {
    case "eleven":
      return segmentCodes.map((code) => ({ name: labels.segment(code), ...facts.segments[code] }));
    case "eight":
      return eightClassCodes.map((code) => ({
        name: labels.eightClass(code),
        ...eightClasses[code],
      }));
    case "tiers":
      return [];
  }
}
