import { useEffect, useRef } from "preact/hooks";
import { answerDialog } from "./hostApi.ts";
import type { Dialog } from "./useHost.ts";
import type { PageWords } from "./words/words.ts";

interface Props {
  readonly dialog: Dialog;
  readonly words: PageWords;
  readonly closed: () => void;
}

/** `Ui.alert`: the script waits until a button is pressed, and nothing else can be reached meanwhile. */
export function DialogBox({ dialog, words, closed }: Props) {
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    box.current?.showModal();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  function answer(button: string) {
    box.current?.close();
    closed();
    void answerDialog(dialog.id, button).catch(() => {});
  }
  return (
    <dialog
      ref={box}
      class="dialog"
      role="alertdialog"
      aria-label={dialog.title || dialog.text}
      aria-describedby="dialog-text"
      onCancel={(event) => {
        event.preventDefault();
        answer("close");
      }}
    >
      {dialog.title !== "" && <h2>{dialog.title}</h2>}
      <p class="dialog-text" id="dialog-text">
        {dialog.text}
      </p>
      <div class="dialog-buttons">
        {dialog.buttons.map((button, place) => (
          <button
            key={button}
            type="button"
            class={place === 0 ? "dialog-button first" : "dialog-button"}
            onClick={() => answer(button)}
          >
            {words.button[button.toLowerCase()] ?? button}
          </button>
        ))}
      </div>
    </dialog>
  );
}
