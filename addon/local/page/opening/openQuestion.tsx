import { useEffect, useRef } from "preact/hooks";
import type { PageWords } from "../words/words.ts";

interface Props {
  readonly words: PageWords;
  /** Of what is open. */
  readonly open: string;
  /** Of what was chosen or dropped. */
  readonly name: string;
  readonly files: number;
  readonly answer: (how: "replace" | "add" | "cancel") => void;
}

/** Where a file is to go while something is open: nothing else can be reached until that is said. */
export function OpenQuestion({ words, open, name, files, answer }: Props) {
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    box.current?.showModal();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  const choices = [
    ["replace", words.question.replace],
    ["add", words.question.add(files)],
    ["cancel", words.button["cancel"]],
  ] as const;
  return (
    <dialog
      ref={box}
      class="dialog"
      aria-labelledby="open-question"
      aria-describedby="open-question-text"
      onCancel={(event) => {
        event.preventDefault();
        answer("cancel");
      }}
    >
      <h2 id="open-question">{words.question.title(name)}</h2>
      <p class="dialog-text" id="open-question-text">
        {words.question.text(open)}
      </p>
      <div class="dialog-buttons">
        {choices.map(([how, label]) => (
          <button
            key={how}
            type="button"
            class={how === "replace" ? "dialog-button first" : "dialog-button"}
            onClick={() => answer(how)}
          >
            {label}
          </button>
        ))}
      </div>
    </dialog>
  );
}
