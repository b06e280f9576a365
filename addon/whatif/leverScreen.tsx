/**
 * Levers on one side, what they make of the profit on the other.
 */
import type { Language } from "#shared/words/language.ts";
import { scopeText } from "#shared/words/scopeText.ts";
import { whatIfWords } from "#shared/words/whatIf.ts";
import { LeverList } from "./levers/leverList.tsx";
import { ScopeChoice } from "./levers/scopeChoice.tsx";
import { StepList } from "./levers/stepList.tsx";
import type { Base } from "./model/base.ts";
import { money } from "./parts/signed.ts";
import { Headline } from "./result/headline.tsx";
import { LiveResult } from "./result/liveResult.tsx";
import { ResultPanel } from "./result/resultPanel.tsx";
import { type Trial, useControls, useOutcome } from "./session/session.ts";

interface Props {
  readonly base: Base;
  readonly trial: Trial;
  readonly language: Language;
}

export function LeverScreen({ base, trial, language }: Props) {
  const words = whatIfWords[language];
  const { scope, choose, steps } = trial;
  const { customers } = base.model;
  const controls = useControls(base, trial);
  const outcome = useOutcome(base, trial);
  const whom = scopeText(scope, customers, language);
  const isAll = scope.kind === "all";
  const { before, after } = outcome;
  const said = words.said(
    whom,
    words.moves(money(before.scopeProfit), money(after.scopeProfit)),
    words.moves(money(before.profit), money(after.profit)),
  );
  const result = { outcome, whom, isAll, language };
  return (
    <>
      <Headline {...result} />
      <LiveResult text={steps.length === 0 ? "" : said} />
      <div class="columns">
        <div class="column">
          <ScopeChoice base={base} scope={scope} choose={choose} language={language} />
          <LeverList controls={controls} of={JSON.stringify(scope)} language={language} />
          <StepList trial={trial} customers={customers} language={language} />
        </div>
        <ResultPanel base={base} {...result} />
      </div>
    </>
  );
}
