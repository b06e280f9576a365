import type { Language } from "#shared/words/language.ts";
import { whatIfWords } from "#shared/words/whatIf.ts";
import type { Controls } from "../session/session.ts";
import { LeverRow } from "./leverRow.tsx";

interface Props {
  readonly controls: Controls;
  /** Changes when the levers are somebody else's: what was being typed then is not theirs. */
  readonly of: string;
  readonly language: Language;
}

export function LeverList({ controls, of, language }: Props) {
  const words = whatIfWords[language];
  const { levers, isOne, move, reset } = controls;
  return (
    <section class="section">
      <div class="title-line">
        <h2 class="title">{words.levers}</h2>
        <button
          type="button"
          class="link"
          disabled={!levers.some(({ isMoved }) => isMoved)}
          onClick={reset}
        >
          {words.resetAll}
        </button>
      </div>
      <div key={of} class="levers">
        {levers.map((lever) => (
          <LeverRow key={lever.name} lever={lever} move={move} language={language} />
        ))}
      </div>
      <p class="hint">{words.together}</p>
      <p class="hint">{words.volumes}</p>
      {!isOne && <p class="hint">{words.inProportion}</p>}
    </section>
  );
}
