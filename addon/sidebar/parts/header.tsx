import { languages } from "#shared/words/language.ts";
import { sidebarWords } from "#shared/words/sidebar.ts";
import type { Session } from "../session/session.ts";
import { useFocusOnReturn } from "./focus.ts";
import { TroubleCard } from "./troubleCard.tsx";

export function Header({ session }: { session: Session }) {
  const { speech, showing, language, isSetting } = session;
  const words = sidebarWords[language];
  const press = isSetting ? session.closeSettings : session.openSettings;
  const gear = useFocusOnReturn<HTMLButtonElement>(isSetting);
  return (
    <header>
      <div class="header">
        <svg class="mark" viewBox="0 0 24 24" aria-hidden="true">
          <rect x="3" y="4" width="18" height="4.2" rx="1.4" class="mark-high" />
          <rect x="3" y="10" width="13" height="4.2" rx="1.4" class="mark-medium" />
          <rect x="3" y="16" width="8" height="4.2" rx="1.4" class="mark-low" />
        </svg>
        <span class="brand">Tierline</span>
        <fieldset class="languages">
          <legend class="unseen">{words.languageName}</legend>
          {languages.map((each) => (
            <button
              key={each}
              type="button"
              class="language"
              lang={each === "zh" ? "zh-CN" : "en"}
              aria-pressed={language === each}
              onClick={() => speech.speak(each)}
            >
              {each === "zh" ? "中文" : "EN"}
            </button>
          ))}
        </fieldset>
        <button
          type="button"
          class="gear"
          ref={gear}
          aria-label={words.settings}
          title={words.settings}
          aria-pressed={isSetting}
          disabled={session.run.now.kind === "running"}
          onClick={press}
        >
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <path d="M3 6h7M14 6h3M3 14h3M10 14h7" />
            <circle cx="12" cy="6" r="2" />
            <circle cx="8" cy="14" r="2" />
          </svg>
        </button>
      </div>
      <div role="status">
        {speech.isTelling && session.result !== null && (
          <p class="telling">
            <span class="spinner small" aria-hidden="true" />
            {words.rewriting}
          </p>
        )}
      </div>
      <p class="unseen" role="status">
        {showing.said}
      </p>
      {speech.trouble !== null && (
        <div class="under-header">
          <TroubleCard trouble={speech.trouble} language={language} close={speech.forget} />
        </div>
      )}
      {showing.trouble !== null && (
        <div class="under-header">
          <TroubleCard trouble={showing.trouble} language={language} close={showing.forget} />
        </div>
      )}
    </header>
  );
}
