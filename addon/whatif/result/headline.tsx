import type { Language } from "#shared/words/language.ts";
import { whatIfWords } from "#shared/words/whatIf.ts";
import type { Outcome } from "../model/outcome.ts";
import { difference, money } from "../parts/signed.ts";

interface Props {
  readonly outcome: Outcome;
  readonly whom: string;
  readonly isAll: boolean;
  readonly language: Language;
}

/** What the change comes to, always in sight. */
export function Headline({ outcome: { before, after }, whom, isAll, language }: Props) {
  const words = whatIfWords[language];
  return (
    <div class="headline">
      {!isAll && (
        <Move title={words.profitOf(whom)} from={before.scopeProfit} to={after.scopeProfit} />
      )}
      <Move title={words.totalProfit} from={before.profit} to={after.profit} />
    </div>
  );
}

function Move({ title, from, to }: { title: string; from: number; to: number }) {
  const isMoved = from !== to;
  return (
    <div class="move">
      <span class="move-title">{title}</span>
      <span class="move-figures">
        {isMoved && (
          <>
            <s class="move-before">{money(from)}</s>
            <span aria-hidden="true">→</span>
          </>
        )}
        <strong>{money(to)}</strong>
        {isMoved && <span class={to > from ? "gain" : "loss"}>{difference(to - from)}</span>}
      </span>
    </div>
  );
}
