import { useMemo } from "preact/hooks";
import type { Outline } from "#shared/engine/profit/portfolio.ts";
import type { Step } from "#shared/engine/profit/scenario.ts";
import { changeText } from "#shared/words/changeText.ts";
import type { Language } from "#shared/words/language.ts";
import { scopeText } from "#shared/words/scopeText.ts";
import { whatIfScenarioWords } from "#shared/words/whatIfScenarios.ts";
import { countText } from "../../sidebar/parts/figures.ts";
import type { Scenario } from "../../src/profitApi.ts";
import type { Base } from "../model/base.ts";
import { outlineAfter } from "../model/outcome.ts";
import { difference, money } from "../parts/signed.ts";

interface Props {
  readonly base: Base;
  readonly scenarios: readonly Scenario[];
  /** What is being tried. */
  readonly steps: readonly Step[];
  readonly isBusy: boolean;
  readonly load: (steps: readonly Step[]) => void;
  readonly remove: (scenario: Scenario) => void;
  readonly language: Language;
}

export function SideBySide(props: Props) {
  const { base, scenarios, steps, isBusy, load, remove, language } = props;
  const words = whatIfScenarioWords[language];
  const { portfolio: asItIs, model } = base;
  const now = useMemo(() => outlineAfter(base, steps), [base, steps]);
  const outlines = useMemo(
    () => scenarios.map((scenario) => outlineAfter(base, scenario.steps)),
    [base, scenarios],
  );
  const isSaved = scenarios.some(
    (scenario) => JSON.stringify(scenario.steps) === JSON.stringify(steps),
  );
  const told = (of: readonly Step[]) =>
    of
      .map(({ scope, change }) =>
        [scopeText(scope, model.customers, language), changeText(change, language)].join(
          language === "zh" ? "：" : ": ",
        ),
      )
      .join(language === "zh" ? "；" : "; ");
  return (
    <section class="section">
      <h2 class="title">{words.sideBySide}</h2>
      {scenarios.length === 0 && <p class="hint">{words.none}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard, too. */}
      <section class="scrolls" tabIndex={0} aria-label={words.sideBySide}>
        <table class="figures scenario-table">
          <thead>
            <tr>
              <th scope="col">{words.scenario}</th>
              <th scope="col">{words.profit}</th>
              <th scope="col">{words.change}</th>
              <th scope="col">{words.contribution}</th>
              <th scope="col">{words.peak}</th>
              <th scope="col">{words.unprofitable}</th>
              <th scope="col">
                <span class="unseen">{words.actions}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            <Line name={words.asItIs} outline={asItIs} asItIs={asItIs} />
            {scenarios.map((scenario, place) => (
              <Line
                key={scenario.name}
                name={scenario.name}
                note={told(scenario.steps)}
                outline={outlines[place]!}
                asItIs={asItIs}
              >
                <button
                  type="button"
                  class="link"
                  aria-label={words.loadOf(scenario.name)}
                  onClick={() => load(scenario.steps)}
                >
                  {words.load}
                </button>
                <button
                  type="button"
                  class="link"
                  aria-label={words.deleteOf(scenario.name)}
                  disabled={isBusy}
                  onClick={() => remove(scenario)}
                >
                  {words.delete}
                </button>
              </Line>
            ))}
            {steps.length > 0 && !isSaved && (
              <Line name={words.now} note={told(steps)} outline={now} asItIs={asItIs} />
            )}
          </tbody>
        </table>
      </section>
    </section>
  );
}

interface LineProps {
  readonly name: string;
  readonly note?: string;
  readonly outline: Outline;
  readonly asItIs: Outline;
  readonly children?: preact.ComponentChildren;
}

function Line({ name, note, outline, asItIs, children }: LineProps) {
  const { totals, whale } = outline;
  const change = totals.profit - asItIs.totals.profit;
  return (
    <tr>
      <th scope="row">
        {name}
        {note !== undefined && <small>{note}</small>}
      </th>
      <td>{money(totals.profit)}</td>
      <td class={change > 0 ? "gain" : change < 0 ? "loss" : ""}>
        {change === 0 ? "–" : difference(change)}
      </td>
      <td>{money(totals.contribution)}</td>
      <td>{money(whale.peakValue)}</td>
      <td>{countText(whale.unprofitable.customers)}</td>
      <td class="row-actions">{children}</td>
    </tr>
  );
}
