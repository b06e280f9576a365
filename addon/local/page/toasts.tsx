import type { Toast } from "./useHost.ts";
import type { PageWords } from "./words/words.ts";

interface Props {
  readonly toasts: readonly Toast[];
  readonly dismiss: (id: number) => void;
  readonly words: PageWords;
}

export function Toasts({ toasts, dismiss, words }: Props) {
  return (
    <div class="toasts" aria-live="polite">
      {toasts.map(({ id, title, text, isProblem }) => (
        <div
          key={id}
          class={isProblem ? "toast problem" : "toast"}
          role={isProblem ? "alert" : "status"}
        >
          <div>
            {title !== "" && <strong>{title}</strong>}
            <p>{text}</p>
          </div>
          <button
            type="button"
            class="icon-button"
            aria-label={words.dismiss}
            onClick={() => dismiss(id)}
          >
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d="m4 4 8 8M12 4l-8 8" />
            </svg>
          </button>
        </div>
      ))}
    </div>
  );
}
