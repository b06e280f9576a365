import { changeText } from "#shared/words/changeText.ts";
import type { Language } from "#shared/words/language.ts";
import { scopeText } from "#shared/words/scopeText.ts";
import { whatIfWords } from "#shared/words/whatIf.ts";
import type { Trial } from "../session/session.ts";

interface Props {
  readonly trial: Trial;
  readonly customers: readonly string[];
  readonly language: Language;
}

/** Everything that is being tried, for whomever. */
export function StepList({ trial, customers, language }: Props) {
  const words = whatIfWords[language];
  const { steps, setSteps, choose } = trial;
  return (
    <section class="section">
      <div class="title-line">
        <h2 class="title">{words.changes}</h2>
        <button
          type="button"
          class="link"
          disabled={steps.length === 0}
          onClick={() => setSteps([])}
        >
          {words.removeAll}
        </button>
      </div>
      {steps.length === 0 && <p class="hint">{words.noChanges}</p>}
      <ul class="steps">
        {steps.map((step, place) => {
          const whom = scopeText(step.scope, customers, language);
          return (
            <li key={whom} class="step">
              <button
                type="button"
                class="step-name"
                aria-label={words.goTo(whom)}
                onClick={() => choose(step.scope)}
              >
                {whom}
              </button>
              <span class="step-change">{changeText(step.change, language)}</span>
              <button
                type="button"
                class="chip-close"
                aria-label={words.remove(whom)}
                onClick={() => setSteps(steps.filter((_, at) => at !== place))}
              >
                ×
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
