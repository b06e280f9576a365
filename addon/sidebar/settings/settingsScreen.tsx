/**
 * How this document wants its customers scored and shown.
 */
import { useEffect } from "preact/hooks";
import { sidebarWords } from "#shared/words/sidebar.ts";
import { settingsWords } from "#shared/words/sidebarSettings.ts";
import type { DocumentSettings } from "../../src/sidebarApi.ts";
import { BusyLine } from "../parts/busyLine.tsx";
import { Screen } from "../parts/screen.tsx";
import { TroubleCard } from "../parts/troubleCard.tsx";
import { useQuestion } from "../session/question.ts";
import type { Session } from "../session/session.ts";
import { SettingsForm } from "./settingsForm.tsx";

export function SettingsScreen({ session }: { session: Session }) {
  const { host, language } = session;
  const words = sidebarWords[language];
  const { now, ask } = useQuestion<DocumentSettings>();
  const read = () => ask(() => host.readSettings());
  useEffect(() => ask(() => host.readSettings()), [ask, host]);
  if (now.kind === "answered") return <SettingsForm session={session} former={now.answer} />;
  const isBroken = now.kind === "broken";
  return (
    <Screen
      primary={isBroken ? { text: words.tryAgain, press: read } : null}
      further={
        <button type="button" class="link" onClick={session.closeSettings}>
          {words.back}
        </button>
      }
    >
      {isBroken ? (
        <TroubleCard trouble="broken" language={language} />
      ) : (
        <BusyLine text={settingsWords[language].loading} />
      )}
    </Screen>
  );
}
