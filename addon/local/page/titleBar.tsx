import { type Language, languages } from "#shared/words/language.ts";
import { DocumentName } from "./documentName.tsx";
import { type Menu, MenuBar } from "./menus/menuBar.tsx";
import { ThemeButton } from "./themeButton.tsx";
import type { Theme } from "./useTheme.ts";
import type { PageWords } from "./words/words.ts";

interface Props {
  readonly language: Language;
  readonly words: PageWords;
  readonly name: string;
  readonly menus: readonly Menu[];
  readonly theme: Theme;
  readonly chooseTheme: (theme: Theme) => void;
  readonly chooseFile: () => void;
  readonly rename: (name: string) => void;
  readonly speak: (language: Language) => void;
}

export function TitleBar({ language, words, name, menus, theme, ...actions }: Props) {
  return (
    <header class="title-bar" data-region="title">
      <svg class="mark" viewBox="0 0 36 36" aria-hidden="true">
        <rect width="36" height="36" rx="8" fill="#0b5c8c" />
        <rect x="8" y="9" width="20" height="4.6" rx="1.6" fill="#fff" />
        <rect x="8" y="15.8" width="14" height="4.6" rx="1.6" fill="#bfdcec" />
        <rect x="8" y="22.6" width="8" height="4.6" rx="1.6" fill="#74abc8" />
      </svg>
      <div class="titles">
        <DocumentName key={name} words={words} name={name} rename={actions.rename} />
        <MenuBar label={words.menus} menus={menus} />
      </div>
      <ThemeButton words={words} theme={theme} choose={actions.chooseTheme} />
      <fieldset class="languages">
        <legend class="unseen">{words.language}</legend>
        {languages.map((each) => (
          <button
            key={each}
            type="button"
            class="language"
            lang={each === "zh" ? "zh-CN" : "en"}
            aria-pressed={language === each}
            onClick={() => actions.speak(each)}
          >
            {each === "zh" ? "中文" : "EN"}
          </button>
        ))}
      </fieldset>
      <button type="button" class="open-button" onClick={actions.chooseFile}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M1.8 12.6V3.9c0-.6.4-1 1-1h3.3l1.6 1.7h5.5c.6 0 1 .4 1 1v7c0 .6-.4 1-1 1H2.8c-.6 0-1-.4-1-1z" />
        </svg>
        {words.open}
      </button>
    </header>
  );
}
