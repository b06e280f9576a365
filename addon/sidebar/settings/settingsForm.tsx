import { useEffect, useState } from "preact/hooks";
import { sidebarWords } from "#shared/words/sidebar.ts";
import { settingsWords } from "#shared/words/sidebarSettings.ts";
import {
  type DocumentSettings,
  defaultSettings,
  type StandingAnswer,
} from "../../src/sidebarApi.ts";
import { BusyLine } from "../parts/busyLine.tsx";
import { focusFirstInvalid, useFocusOnArrival } from "../parts/focus.ts";
import { Screen } from "../parts/screen.tsx";
import { TroubleCard } from "../parts/troubleCard.tsx";
import { useQuestion } from "../session/question.ts";
import type { Session } from "../session/session.ts";
import { changesScores, draftOf, type SettingsDraft, settingsOf } from "./draft.ts";
import { ForecastFields } from "./forecastFields.tsx";
import { LimitFields } from "./limitFields.tsx";
import { LookFields } from "./lookFields.tsx";
import { NameFields } from "./nameFields.tsx";
import { noRefusal, type Refusal, refusalOf } from "./refusal.ts";
import { TierFields } from "./tierFields.tsx";
import { WeightFields } from "./weightFields.tsx";
import { WindowField } from "./windowField.tsx";

export interface FieldsProps {
  readonly session: Session;
  readonly draft: SettingsDraft;
  readonly change: (change: Partial<SettingsDraft>) => void;
  /** What cannot be saved. */
  readonly refusal: Refusal;
}

interface Props {
  readonly session: Session;
  /** As they are saved. */
  readonly former: DocumentSettings;
}

export function SettingsForm({ session, former }: Props) {
  const { language, result, host, reading } = session;
  const words = settingsWords[language];
  const heading = useFocusOnArrival<HTMLHeadingElement>();
  const [draft, setDraft] = useState(() => draftOf(former, result));
  const [saved, setSaved] = useState(former);
  const [refused, setRefused] = useState(noRefusal);
  const [isReset, setReset] = useState(false);
  const { now, ask, forget } = useQuestion<StandingAnswer>();

  const change = (changed: Partial<SettingsDraft>) => {
    setDraft((before) => ({ ...before, ...changed }));
    setRefused(noRefusal);
    setReset(false);
    forget();
  };

  const save = () => {
    const settings = settingsOf(draft);
    const refusal = refusalOf(draft);
    setRefused(refusal);
    setReset(false);
    if (refusal.problems.length > 0) return;
    ask(async () => {
      const answer = await host.saveSettings(settings);
      if (!answer.ok) return answer;
      session.setResult(answer.result);
      if (settings.windowDays !== saved.windowDays) reading.again(); // other orders count by now
      setSaved(settings);
      return answer;
    });
  };

  const answer = now.kind === "answered" ? now.answer : null;
  const problem = answer?.ok === false ? answer.problem : null;
  const isSaved = answer?.ok === true;
  const needsRun = isSaved && result !== null && changesScores(saved, result.settings);
  const fields = { session, draft, change, refusal: refused };
  useEffect(() => {
    if (refused.problems.length > 0) focusFirstInvalid();
  }, [refused]);
  return (
    <Screen
      isBusy={now.kind === "asking"}
      primary={
        needsRun
          ? {
              text: sidebarWords[language].scoreAgain,
              press: session.scoreAgain,
              isDisabled: session.isWriting,
            }
          : {
              text: words.save,
              press: save,
              isDisabled: now.kind === "asking" || session.isWriting,
            }
      }
      further={
        <>
          <div class="outcome">
            {now.kind === "asking" && (
              <BusyLine text={result === null ? words.saving : words.savingTabs} />
            )}
            <div role="status">
              {isSaved && <p class="done-line">{needsRun ? words.savedNeedsRun : words.saved}</p>}
              {isReset && <p class="done-line">{words.resetDone}</p>}
            </div>
            {now.kind === "broken" && <TroubleCard trouble="broken" language={language} />}
            {problem !== null && <TroubleCard trouble={problem} language={language} />}
          </div>
          <button
            type="button"
            class="link"
            onClick={() => {
              change(draftOf(defaultSettings, result));
              setReset(true);
            }}
          >
            {words.reset}
          </button>
          <button type="button" class="link" onClick={session.closeSettings}>
            {sidebarWords[language].back}
          </button>
        </>
      }
    >
      <h1 class="heading" tabIndex={-1} ref={heading}>
        {words.title}
      </h1>
      <WeightFields {...fields} />
      <TierFields {...fields} />
      <ForecastFields {...fields} />
      <WindowField {...fields} />
      <LimitFields {...fields} />
      <LookFields {...fields} />
      <NameFields {...fields} />
    </Screen>
  );
}
