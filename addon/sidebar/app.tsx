import { useEffect } from "preact/hooks";
import { type Language, languages } from "#shared/words/language.ts";
import { sidebarWords } from "#shared/words/sidebar.ts";
import { FailureScreen } from "./failureScreen.tsx";
import type { Host } from "./host.ts";
import { ReadyScreen } from "./readyScreen.tsx";
import { ResultScreen } from "./resultScreen.tsx";
import { RunningScreen } from "./runningScreen.tsx";
import { type Session, useSession } from "./session.ts";

export function App({ host, startLanguage }: { host: Host; startLanguage: Language }) {
  const session = useSession(host, startLanguage);
  useEffect(() => {
    document.documentElement.lang = session.language === "zh" ? "zh-CN" : "en";
  }, [session.language]);
  return (
    <>
      <Header session={session} />
      <Current session={session} />
    </>
  );
}

function Header({ session }: { session: Session }) {
  return (
    <header class="header">
      <svg class="mark" viewBox="0 0 24 24" aria-hidden="true">
        <rect x="3" y="4" width="18" height="4.2" rx="1.4" class="mark-high" />
        <rect x="3" y="10" width="13" height="4.2" rx="1.4" class="mark-medium" />
        <rect x="3" y="16" width="8" height="4.2" rx="1.4" class="mark-low" />
      </svg>
      <span class="brand">Tierline</span>
      <fieldset class="languages">
        <legend class="unseen">{sidebarWords[session.language].languageName}</legend>
        {languages.map((language) => (
          <button
            key={language}
            type="button"
            class="language"
            lang={language === "zh" ? "zh-CN" : "en"}
            aria-pressed={session.language === language}
            onClick={() => session.speak(language)}
          >
            {language === "zh" ? "中文" : "EN"}
          </button>
        ))}
      </fieldset>
    </header>
  );
}

function Current({ session }: { session: Session }) {
  const { screen } = session;
  switch (screen.kind) {
    case "loading":
      return (
        <main class="centre">
          <span class="spinner" aria-hidden="true" />
          <p role="status">{sidebarWords[session.language].loading}</p>
        </main>
      );
    case "ready":
      return <ReadyScreen session={session} state={screen.state} reading={screen.reading} />;
    case "running":
      return <RunningScreen language={session.language} progress={screen.progress} />;
    case "result":
      return <ResultScreen session={session} run={screen.run} />;
    case "failed":
    case "broken":
      return <FailureScreen session={session} screen={screen} />;
  }
}
