import type { MenuView } from "../pageApi.ts";
import type { PageWords } from "./words.ts";

interface Props {
  readonly words: PageWords;
  readonly menu: MenuView | null;
  readonly choose: () => void;
  readonly startBlank: () => void;
}

/** What someone sees who comes for the first time. */
export function EmptyState({ words, menu, choose, startBlank }: Props) {
  const { title, lead, formats, steps, privacy, blank } = words.empty;
  return (
    <main class="empty">
      <div class="drop-zone">
        <svg class="empty-mark" viewBox="0 0 72 56" aria-hidden="true">
          <rect x="1" y="1" width="70" height="54" rx="6" class="empty-sheet" />
          <path d="M1 14h70M1 27.5h70M1 41h70M22 1v54" class="empty-lines" />
          <rect x="28" y="18" width="34" height="5.6" rx="2.8" fill="#0b5c8c" />
          <rect x="28" y="31.5" width="23" height="5.6" rx="2.8" fill="#74abc8" />
          <rect x="28" y="45" width="12" height="5.6" rx="2.8" fill="#bfdcec" />
        </svg>
        <h2>{title}</h2>
        <p class="lead">{lead}</p>
        <button type="button" class="open-button strong" onClick={choose}>
          {words.open}
        </button>
        <p class="formats">{formats}</p>
      </div>
      <ol class="empty-steps">
        {steps(wayToRun(words, menu)).map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p class="empty-privacy">
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <rect x="3" y="7" width="10" height="7" rx="1.5" />
          <path d="M5.2 7V5a2.8 2.8 0 0 1 5.6 0v2" />
        </svg>
        {privacy}
      </p>
      <button type="button" class="plain-link" onClick={startBlank}>
        {blank}
      </button>
    </main>
  );
}

/** The first entry of the add-on's menu opens its sidebar. */
function wayToRun(words: PageWords, menu: MenuView | null): string {
  const entry = menu?.entries.find((each) => each !== "separator");
  return [words.extensions, menu?.title, entry?.label].filter(Boolean).join(" ▸ ");
}
