/**
 * The language: the sidebar's own words change at once; the add-on follows with the tabs, which may take seconds.
 */
import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { Language } from "#shared/words/language.ts";
import type { Host } from "../host.ts";
import type { Trouble } from "../parts/troubleCard.tsx";
import type { Told } from "./standing.ts";

export interface Speech {
  readonly language: Language;
  readonly speak: (language: Language) => void;
  /** The add-on is writing the tabs in the language. */
  readonly isTelling: boolean;
  /** Why the tabs stayed as they were. */
  readonly trouble: Trouble | null;
  readonly forget: () => void;
  /** What the add-on speaks, by its own account. */
  readonly hear: (language: Language) => void;
}

interface Around {
  /** The document is being written: the add-on is told afterwards. */
  readonly isBusy: boolean;
  readonly told: (answer: Told) => void;
  /** The add-on has been told from elsewhere, and has written the tabs. */
  readonly followed: () => void;
}

/** @param start What is spoken until the add-on has said which language this user chose. */
export function useSpeech(host: Host, start: Language, around: Around): Speech {
  const { isBusy, told } = around;
  const [language, setLanguage] = useState(start);
  const [isChosen, setChosen] = useState(false);
  const [known, setKnown] = useState<Language | null>(null);
  const [isTelling, setTelling] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);

  const tell = useCallback(async () => {
    setTelling(true);
    setTrouble(null);
    try {
      const answer = await host.chooseLanguage(language);
      if (answer.ok) told(answer);
      else setTrouble(answer.problem);
    } catch {
      setTrouble("broken");
    } finally {
      setKnown(language); // not asked again and again: the user is told, and may choose once more
      setTelling(false);
    }
  }, [host, language, told]);

  const now = useRef({ language, followed: around.followed });
  now.current = { language, followed: around.followed };
  // A page that frames the sidebar may have a switch of its own: the add-on knows already, and it says so
  // behind the #. Google's does not.
  useEffect(() => {
    let before = spokenAround();
    const follow = () => {
      const spoken = spokenAround();
      if (spoken === null || spoken === before) return; // something else behind the # has changed
      before = spoken;
      setChosen(false);
      setKnown(spoken);
      setLanguage(spoken);
      if (spoken !== now.current.language) now.current.followed();
    };
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);

  const isDue = isChosen && language !== known && !isBusy && !isTelling;
  useEffect(() => {
    if (isDue) void tell();
  }, [isDue, tell]);

  return {
    language,
    isTelling,
    trouble,
    speak(wanted) {
      setChosen(true);
      setLanguage(wanted);
      if (trouble !== null) setKnown(null);
    },
    forget: () => setTrouble(null),
    hear: useCallback(
      (spoken: Language) => {
        if (isChosen) return;
        setKnown(spoken);
        setLanguage(spoken);
      },
      [isChosen],
    ),
  };
}

/** What the page around the sidebar says that it speaks; null where it says nothing. */
function spokenAround(): Language | null {
  const spoken = /[#&]language=(en|zh)\b/.exec(location.hash)?.[1];
  return spoken === "en" || spoken === "zh" ? spoken : null;
}
