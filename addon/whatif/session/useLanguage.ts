/**
 * The language of the document; a page around the window may say another behind the #.
 */
import { useCallback, useEffect, useState } from "preact/hooks";
import type { Language } from "#shared/words/language.ts";
import { whatIfWords } from "#shared/words/whatIf.ts";

export interface Spoken {
  readonly language: Language;
  /** What the add-on speaks. */
  readonly hear: (language: Language) => void;
}

/** @param start What is spoken until the add-on has said which language this user chose. */
export function useLanguage(start: Language): Spoken {
  const [language, setLanguage] = useState<Language>(spokenAround() ?? start);
  useEffect(() => {
    const follow = () => setLanguage((before) => spokenAround() ?? before);
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);
  useEffect(() => {
    document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
    document.title = whatIfWords[language].title;
  }, [language]);
  return {
    language,
    hear: useCallback((told: Language) => setLanguage(spokenAround() ?? told), []),
  };
}

function spokenAround(): Language | null {
  const spoken = /[#&]language=(en|zh)\b/.exec(location.hash)?.[1];
  return spoken === "en" || spoken === "zh" ? spoken : null;
}
