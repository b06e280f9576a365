/**
 * Scenarios: what is being tried is saved under a name, and all of them stand side by side.
 */

import { useState } from "preact/hooks";
import type { Step } from "#shared/engine/profit/scenario.ts";
import { whatIfWords } from "#shared/words/whatIf.ts";
import { whatIfScenarioWords } from "#shared/words/whatIfScenarios.ts";
import type { Scenario } from "../../src/profitApi.ts";
import type { Base } from "../model/base.ts";
import { DoneLine } from "../parts/doneLine.tsx";
import { TroubleCard } from "../parts/trouble.tsx";
import type { WhatIf } from "../session/session.ts";
import { useAnswer } from "../session/useAnswer.ts";
import { SaveForm } from "./saveForm.tsx";
import { SideBySide } from "./sideBySide.tsx";

interface Props {
  readonly base: Base;
  readonly session: WhatIf;
  readonly load: (steps: readonly Step[]) => void;
}

export function ScenarioScreen({ base, session, load }: Props) {
  const { host, language, trial, scenarios, setScenarios, reading } = session;
  const words = whatIfScenarioWords[language];
  const answer = useAnswer();
  /** Can be put back for as long as nothing else was done. */
  const [deleted, setDeleted] = useState<Scenario | null>(null);

  function save(scenario: Scenario) {
    setDeleted(null);
    void answer.ask(
      words.saving,
      () => host.saveScenario(scenario),
      (tab) => {
        const others = scenarios.filter(({ name }) => name !== scenario.name);
        setScenarios([...others, scenario]);
        return words.saved(scenario.name, tab);
      },
    );
  }
  function remove(scenario: Scenario) {
    setDeleted(null);
    void answer.ask(
      words.deleting,
      () => host.deleteScenario(scenario.name),
      () => {
        setScenarios(scenarios.filter(({ name }) => name !== scenario.name));
        setDeleted(scenario);
        return words.deleted(scenario.name);
      },
    );
  }
  return (
    <div class="scenarios">
      <p class="banner">{words.untouched}</p>
      <SaveForm
        steps={trial.steps}
        scenarios={scenarios}
        isBusy={answer.working !== null}
        save={save}
        customers={base.model.customers}
        language={language}
      />
      <DoneLine answer={answer}>
        {deleted !== null && (
          <button type="button" class="link" onClick={() => save(deleted)}>
            {words.putBack}
          </button>
        )}
      </DoneLine>
      {answer.trouble !== null && (
        <TroubleCard
          trouble={answer.trouble}
          language={language}
          action={{
            text: whatIfWords[language].again,
            press: () => {
              answer.forget();
              reading.again();
            },
          }}
        />
      )}
      <SideBySide
        base={base}
        scenarios={scenarios}
        steps={trial.steps}
        isBusy={answer.working !== null}
        load={load}
        remove={remove}
        language={language}
      />
    </div>
  );
}
