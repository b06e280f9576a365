import { useEffect } from "preact/hooks";
import type { Language } from "#shared/words/language.ts";
import { menuWords } from "#shared/words/menu.ts";
import { sidebarWords } from "#shared/words/sidebar.ts";
import type { Host } from "./host.ts";
import { IdentifyScreen } from "./identify/identifyScreen.tsx";
import { IncreaseScreen } from "./increase/increaseScreen.tsx";
import { ManageScreen } from "./manage/manageScreen.tsx";
import { Header } from "./parts/header.tsx";
import { Screen } from "./parts/screen.tsx";
import { TabList } from "./parts/tabList.tsx";
import { TroubleCard } from "./parts/troubleCard.tsx";
import { RunningScreen } from "./runningScreen.tsx";
import { type Session, useSession } from "./session/session.ts";
import { SettingsScreen } from "./settings/settingsScreen.tsx";
import { UnderstandScreen } from "./understand/understandScreen.tsx";

interface Props {
  readonly host: Host;
  readonly startLanguage: Language;
  /** ISO date. */
  readonly today: string;
}

export function App({ host, startLanguage, today }: Props) {
  const session = useSession(host, startLanguage, today);
  useEffect(() => {
    document.documentElement.lang = session.language === "zh" ? "zh-CN" : "en";
    document.title = menuWords[session.language].sidebarTitle;
  }, [session.language]);
  return (
    <>
      <Header session={session} />
      <main class="main">
        <Current session={session} />
      </main>
    </>
  );
}

function Current({ session }: { session: Session }) {
  const { run, reading, tab, isSetting, language } = session;
  if (run.now.kind === "running") return <RunningScreen session={session} run={run.now} />;
  if (isSetting) return <SettingsScreen session={session} />;
  if (reading.state === null) {
    return reading.isBroken ? <NotRead session={session} /> : <Loading language={language} />;
  }
  const state = reading.state;
  return (
    <>
      <TabList session={session} />
      {tab === "identify" && <IdentifyScreen session={session} state={state} />}
      {tab === "understand" && <UnderstandScreen session={session} />}
      {tab === "manage" && <ManageScreen session={session} />}
      {tab === "increase" && <IncreaseScreen session={session} />}
    </>
  );
}

function Loading({ language }: { language: Language }) {
  return (
    <div class="centre">
      <span class="spinner" aria-hidden="true" />
      <p role="status">{sidebarWords[language].loading}</p>
    </div>
  );
}

/** Nothing is known of the sheet, so there is nothing else to show. */
function NotRead({ session }: { session: Session }) {
  const words = sidebarWords[session.language];
  return (
    <Screen primary={{ text: words.tryAgain, press: session.reading.front }}>
      <TroubleCard trouble="broken" language={session.language} />
    </Screen>
  );
}
