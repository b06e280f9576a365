/**
 * How this document wants its customers scored and shown.
 */
import { useEffect } from "preact/hooks";
import { sidebarWords } from "#shared/words/sidebar.ts";
import { settingsWords } from "#shared/words/sidebarSettings.ts";
import type { SettingsAnswer } from "../../src/sidebarApi.ts";
import { BusyLine } from "../parts/busyLine.tsx";
import { Screen } from "../parts/screen.tsx";
import { type Trouble, TroubleCard } from "../parts/troubleCard.tsx";
import { type Answered, useQuestion } from "../session/question.ts";
import type { Session } from "../session/session.ts";
import { SettingsForm } from "./settingsForm.tsx";

export function SettingsScreen({ session }: { session: Session }) {
  const { host, language } = session;
  const words = sidebarWords[language];
  const { now, ask } = useQuestion<SettingsAnswer>();
  const read = () => ask(() => host.readSettings());
  useEffect(() => ask(() => host.readSettings()), [ask, host]);
  if (now.kind === "answered" && now.answer.ok) {
    return <SettingsForm session={session} former={now.answer.settings} />;
  }
  const trouble = troubleOf(now);
  return (
    <Screen
      primary={trouble !== null ? { text: words.tryAgain, press: read } : null}
      further={
        <button type="button" class="link" onClick={session.closeSettings}>
          {words.back}
        </button>
      }
    >
      {trouble !== null ? (
        <TroubleCard trouble={trouble} language={language} />
      ) : (
        <BusyLine text={settingsWords[language].loading} />
      )}
    </Screen>
  );
}

function troubleOf(now: Answered<SettingsAnswer>): Trouble | null {
  if (now.kind === "broken") return "broken";
  return now.kind === "answered" && !now.answer.ok ? now.answer.problem : null;
}
