import { useState } from "preact/hooks";
import type { Step } from "#shared/engine/profit/scenario.ts";
import { changeText } from "#shared/words/changeText.ts";
import type { Language } from "#shared/words/language.ts";
import { scopeText } from "#shared/words/scopeText.ts";
import { whatIfScenarioWords } from "#shared/words/whatIfScenarios.ts";
import type { Scenario } from "../../src/profitApi.ts";

interface Props {
  readonly steps: readonly Step[];
  readonly scenarios: readonly Scenario[];
  readonly isBusy: boolean;
  readonly save: (scenario: Scenario) => void;
  readonly customers: readonly string[];
  readonly language: Language;
}

const LONGEST_NAME = 60;

export function SaveForm({ steps, scenarios, isBusy, save, customers, language }: Props) {
  const words = whatIfScenarioWords[language];
  const [typed, setTyped] = useState("");
  const [isTried, setTried] = useState(false);
  const name = typed.trim();
  const isBad = name === "" || name.length > LONGEST_NAME;
  const known = scenarios.find((each) => each.name === name);
  // What was saved a moment ago is replaced by nothing but itself.
  const isOther = known !== undefined && JSON.stringify(known.steps) !== JSON.stringify(steps);
  if (steps.length === 0) {
    return (
      <section class="section">
        <h2 class="title">{words.save}</h2>
        <p class="hint">{words.nothingToSave}</p>
      </section>
    );
  }
  return (
    <section class="section">
      <h2 class="title">{words.save}</h2>
      <ul class="hint told-steps">
        {steps.map((step) => {
          const whom = scopeText(step.scope, customers, language);
          return (
            <li key={whom}>
              <strong>{whom}</strong> {changeText(step.change, language)}
            </li>
          );
        })}
      </ul>
      <form
        class="save-form"
        onSubmit={(event) => {
          event.preventDefault();
          setTried(isBad);
          if (!isBad && !isBusy) save({ name, steps });
        }}
      >
        <label class="stacked-field">
          <span class="field-name">{words.name}</span>
          <input
            class="select"
            type="text"
            autocomplete="off"
            placeholder={words.nameHint}
            aria-invalid={isTried && isBad}
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="primary" aria-disabled={isBusy}>
          {isOther ? words.replaceIt : words.saveIt}
        </button>
      </form>
      <p class={isTried && isBad ? "field-problem" : "hint"} role="status">
        {isTried && isBad ? words.badName : isOther ? words.replaces(name) : ""}
      </p>
    </section>
  );
}
