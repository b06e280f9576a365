import type { Language } from "#shared/words/language.ts";
import { sidebarWords } from "#shared/words/sidebar.ts";
import { type Progress, runStages } from "../src/sidebarApi.ts";
import { percentText } from "./figures.ts";
import { useFocusOnArrival } from "./focus.ts";

const stages = runStages.filter((stage) => stage !== "done");
const names: readonly string[] = stages;

export function RunningScreen({ language, progress }: { language: Language; progress: Progress }) {
  const words = sidebarWords[language];
  const heading = useFocusOnArrival<HTMLHeadingElement>();
  const percent = percentText(progress.done);
  const reached = progress.stage === "done" ? stages.length : names.indexOf(progress.stage);
  return (
    <main class="body">
      <h1 class="heading" tabIndex={-1} ref={heading}>
        {words.running}
      </h1>
      <div
        class="bar"
        role="progressbar"
        aria-label={words.running}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(progress.done * 100)}
        aria-valuetext={words.progress(words.stage[progress.stage], percent)}
      >
        <span class="bar-done" style={{ width: `${progress.done * 100}%` }} />
      </div>
      <p class="progress-line">
        <span role="status">{words.stage[progress.stage]}</span>
        <span class="number">{percent}</span>
      </p>
      <ol class="stages">
        {stages.map((step, place) => (
          <li key={step} class={place < reached ? "past" : place === reached ? "present" : ""}>
            {words.stage[step]}
          </li>
        ))}
      </ol>
      <p class="hint">{words.keepWorking}</p>
    </main>
  );
}
