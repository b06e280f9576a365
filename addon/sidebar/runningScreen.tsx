import { sidebarWords } from "#shared/words/sidebar.ts";
import { profitWords } from "#shared/words/sidebarProfit.ts";
import { runStages } from "../src/sidebarApi.ts";
import { percentText } from "./parts/figures.ts";
import { useFocusOnArrival } from "./parts/focus.ts";
import { Screen } from "./parts/screen.tsx";
import type { RunState } from "./session/run.ts";
import type { Session } from "./session/session.ts";

const stages = runStages.filter((stage) => stage !== "done");
const names: readonly string[] = stages;

interface Props {
  readonly session: Session;
  readonly run: Extract<RunState, { kind: "running" }>;
}

export function RunningScreen({ session, run: { of, progress, isStopping } }: Props) {
  const { running, stage, ...words } = sidebarWords[session.language];
  const title = of === "profit" ? profitWords[session.language].running : running;
  const stageName = { ...stage, ...(of === "profit" && { sending: title }) };
  const heading = useFocusOnArrival<HTMLHeadingElement>();
  const percent = percentText(progress.done);
  const reached = progress.stage === "done" ? stages.length : names.indexOf(progress.stage);
  return (
    <>
      <Screen primary={null}>
        <h1 class="heading" tabIndex={-1} ref={heading}>
          {title}
        </h1>
        <div
          class="bar"
          role="progressbar"
          aria-label={title}
          aria-valuemin={0}
          aria-valuemax={100}
          aria-valuenow={Math.round(progress.done * 100)}
          aria-valuetext={words.progress(stageName[progress.stage], percent)}
        >
          <span class="bar-done" style={{ width: `${progress.done * 100}%` }} />
        </div>
        <p class="progress-line">
          <span role="status">{isStopping ? words.stopping : stageName[progress.stage]}</span>
          <span class="number">{percent}</span>
        </p>
        <ol class="stages">
          {stages.map((step, place) => (
            <li key={step} class={place < reached ? "past" : place === reached ? "present" : ""}>
              {stageName[step]}
            </li>
          ))}
        </ol>
        <p class="hint">{isStopping ? words.stoppingHint : words.keepWorking}</p>
      </Screen>
      <div class="footer">
        <button
          type="button"
          class="secondary"
          aria-disabled={isStopping}
          onClick={() => !isStopping && session.run.cancel()}
        >
          {isStopping ? words.stopping : words.cancel}
        </button>
      </div>
    </>
  );
}
