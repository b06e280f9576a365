/**
 * The add-on's functions, called from the page; and its language, which is the page's.
 */
import { useEffect, useRef, useState } from "preact/hooks";
import type { Language } from "#shared/words/language.ts";
import { callAddon } from "./hostApi.ts";
import type { Host } from "./useHost.ts";
import type { PageWords } from "./words/words.ts";

export const browserLanguage: Language = navigator.language.toLowerCase().startsWith("zh")
  ? "zh"
  : "en";

/** Remembered for as long as this browser tab: who closed the sidebar does not get it back by reloading. */
const GREETED = "tierline.greeted";

export function useAddOn(host: Host, words: PageWords) {
  const { document } = host;
  /** Opened by the user's own wish: the focus follows. */
  const [isAsked, setAsked] = useState(false);

  async function call(functionName: string, args: readonly unknown[] = []) {
    const answer = await callAddon({ functionName, args }).catch(() => null);
    if (answer !== null && !answer.ok) host.toast(words.failed(answer.message));
    await host.refresh();
  }
  const speak = (chosen: Language) => void call("chooseLanguage", [chosen]);

  const isGreeted = useRef(false);
  useEffect(() => {
    if (document === null || isGreeted.current) return;
    isGreeted.current = true;
    // Nobody has chosen yet: the browser knows its user better than the machine does.
    const isOther = document.isLanguageChosen === false && document.language !== browserLanguage;
    if (isOther) speak(browserLanguage);
    const entry = document.menu?.entries.find((each) => each !== "separator");
    const isFresh =
      document.sidebar === null &&
      document.hasCustomers === false &&
      document.sheets.some(({ usedRows }) => usedRows > 0);
    if (isFresh && entry !== undefined && isFirstTime()) void call(entry.functionName);
  }, [document]);

  return {
    speak,
    isAsked,
    /** From the menu. */
    call(functionName: string) {
      setAsked(true);
      void call(functionName);
    },
    /** With a file that was just opened: the next step stands there, the focus stays with the sheet. */
    offer(functionName: string | null) {
      setAsked(false);
      if (functionName !== null) void call(functionName);
    },
  };
}

function isFirstTime(): boolean {
  try {
    const isFirst = sessionStorage.getItem(GREETED) === null;
    sessionStorage.setItem(GREETED, "yes");
    return isFirst;
  } catch {
    return true;
  }
}
