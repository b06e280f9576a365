import { useState } from "preact/hooks";
import { digitsWide } from "./digitsWide.ts";
import type { PageWords } from "./words/words.ts";

interface Props {
  readonly words: PageWords;
  readonly name: string;
  readonly rename: (name: string) => void;
}

/** A heading that can be typed into: Enter renames, Escape leaves it as it was. */
export function DocumentName({ words, name, rename }: Props) {
  const [text, setText] = useState(name);
  function settle() {
    const wanted = text.trim();
    if (wanted === "") setText(name);
    else if (wanted !== name) rename(wanted);
  }
  return (
    // Named by itself: with the name beside the field it would be read twice.
    <h1 class="file-name" aria-label={name}>
      <input
        aria-label={words.rename}
        value={text}
        maxLength={100}
        spellcheck={false}
        // As wide as its text: the field is a heading first.
        style={{ width: `calc(${digitsWide(text)}ch + 20px)` }}
        onInput={(event) => setText(event.currentTarget.value)}
        onBlur={settle}
        onKeyDown={(event) => {
          if (event.key === "Escape") setText(name);
          if (event.key === "Enter") event.currentTarget.blur();
        }}
      />
    </h1>
  );
}
