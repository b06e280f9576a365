import type { Language } from "#shared/words/language.ts";
import { whatIfWords } from "#shared/words/whatIf.ts";
import type { Base } from "../model/base.ts";
import type { Outcome } from "../model/outcome.ts";
import { FigureTable } from "./figureTable.tsx";
import { TornadoChart } from "./tornadoChart.tsx";
import { WhaleChart } from "./whaleChart.tsx";

interface Props {
  readonly base: Base;
  readonly outcome: Outcome;
  readonly whom: string;
  readonly isAll: boolean;
  readonly language: Language;
}

/** What the changes make, in figures and in two charts. */
export function ResultPanel({ base, outcome, whom, isAll, language }: Props) {
  return (
    <section class="result" aria-label={whatIfWords[language].result}>
      <FigureTable outcome={outcome} whom={whom} isAll={isAll} language={language} />
      <WhaleChart before={base.portfolio.whale} after={outcome.outline.whale} language={language} />
      <TornadoChart
        accounts={outcome.accounts}
        options={base.model.options}
        whom={whom}
        language={language}
      />
    </section>
  );
}
