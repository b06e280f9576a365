import { type Language, languages } from "#shared/words/language.ts";
import type { MenuView } from "../pageApi.ts";
import { downloadAddress } from "./hostApi.ts";
import { MenuBar } from "./menuBar.tsx";
import type { PageWords } from "./words.ts";

interface Props {
  readonly language: Language;
  readonly words: PageWords;
  readonly name: string;
  readonly menu: MenuView | null;
  readonly choose: () => void;
  readonly call: (functionName: string) => void;
  readonly speak: (language: Language) => void;
}

export function TitleBar({ language, words, name, menu, choose, call, speak }: Props) {
  return (
    <header class="title-bar">
      <svg class="mark" viewBox="0 0 36 36" aria-hidden="true">
        <rect width="36" height="36" rx="8" fill="#0b5c8c" />
        <rect x="8" y="9" width="20" height="4.6" rx="1.6" fill="#fff" />
        <rect x="8" y="15.8" width="14" height="4.6" rx="1.6" fill="#bfdcec" />
        <rect x="8" y="22.6" width="8" height="4.6" rx="1.6" fill="#74abc8" />
      </svg>
      <div class="titles">
        <h1 class="file-name">{name === "" ? words.untitled : name}</h1>
        <MenuBar
          menus={[
            {
              title: words.file,
              entries: [
                { label: words.openFile, run: choose },
                "separator",
                { label: words.downloadXlsx, run: () => download("xlsx") },
                { label: words.downloadCsv, run: () => download("csv") },
              ],
            },
            {
              title: words.extensions,
              entries:
                menu === null
                  ? []
                  : [
                      {
                        label: menu.title,
                        entries: menu.entries.map((entry) =>
                          entry === "separator"
                            ? entry
                            : { label: entry.label, run: () => call(entry.functionName) },
                        ),
                      },
                    ],
            },
          ]}
        />
      </div>
      <fieldset class="languages">
        <legend class="unseen">{words.language}</legend>
        {languages.map((each) => (
          <button
            key={each}
            type="button"
            class="language"
            lang={each === "zh" ? "zh-CN" : "en"}
            aria-pressed={language === each}
            onClick={() => speak(each)}
          >
            {each === "zh" ? "中文" : "EN"}
          </button>
        ))}
      </fieldset>
      <button type="button" class="open-button" onClick={choose}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M1.8 12.6V3.9c0-.6.4-1 1-1h3.3l1.6 1.7h5.5c.6 0 1 .4 1 1v7c0 .6-.4 1-1 1H2.8c-.6 0-1-.4-1-1z" />
        </svg>
        {words.open}
      </button>
    </header>
  );
}

function download(format: "xlsx" | "csv") {
  const link = document.createElement("a");
  link.href = downloadAddress(format);
  link.download = ""; // the host names the file
  link.click();
}
