import type { Language } from "#shared/words/language.ts";
import { identifyWords } from "#shared/words/sidebarIdentify.ts";
import { useFocusWhenLost } from "./focus.ts";

/** What came of an undo: reading goes on here, for its buttons are gone. */
export function UndoneLine({ language }: { language: Language }) {
  const line = useFocusWhenLost<HTMLParagraphElement>();
  return (
    <p class="done-line" role="status" tabIndex={-1} ref={line}>
      {identifyWords[language].undone}
    </p>
  );
}
