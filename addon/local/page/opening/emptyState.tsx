import type { Language } from "#shared/words/language.ts";
import { type KeptDocument, type SampleName, sampleNames } from "../../documentApi.ts";
import type { PageWords } from "../words/words.ts";

interface Props {
  readonly words: PageWords;
  readonly language: Language;
  readonly kept: readonly KeptDocument[];
  readonly choose: () => void;
  readonly goOnWith: (kept: KeptDocument) => void;
  readonly forget: (kept: KeptDocument) => void;
  readonly openSample: (sample: SampleName) => void;
  readonly startBlank: () => void;
}

/** What someone sees who comes for the first time, or comes back. */
export function EmptyState({ words, language, kept, choose, goOnWith, ...actions }: Props) {
  const { title, lead, formats, goOn, trySample, privacy, blank } = words.empty;
  const when = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" });
  const count = new Intl.NumberFormat("en");
  return (
    <main class="empty" data-region="sheet">
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
      {kept.length > 0 && (
        <section class="choices" aria-label={goOn}>
          <h3>{goOn}</h3>
          <ul class="kept">
            {kept.slice(0, MOST_SHOWN).map((each) => (
              <li key={each.key}>
                <button
                  type="button"
                  class="kept-document"
                  aria-label={words.empty.goOnWith(each.name)}
                  onClick={() => goOnWith(each)}
                >
                  <strong>{each.name}</strong>
                  <span>
                    {words.empty.kept(count.format(each.rows), when.format(new Date(each.keptAt)))}
                  </span>
                </button>
                <button
                  type="button"
                  class="icon-button"
                  aria-label={words.empty.forget(each.name)}
                  title={words.empty.forget(each.name)}
                  onClick={() => actions.forget(each)}
                >
                  <svg viewBox="0 0 16 16" aria-hidden="true">
                    <path d="m4 4 8 8M12 4l-8 8" />
                  </svg>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section class="choices" aria-label={trySample}>
        <h3>{trySample}</h3>
        <ul>
          {sampleNames.map((sample) => (
            <li key={sample}>
              <button type="button" class="chip" onClick={() => actions.openSample(sample)}>
                {words.sample[sample]}
              </button>
            </li>
          ))}
        </ul>
      </section>
      <p class="empty-privacy">
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <rect x="3" y="7" width="10" height="7" rx="1.5" />
          <path d="M5.2 7V5a2.8 2.8 0 0 1 5.6 0v2" />
        </svg>
        {privacy}
        <button type="button" class="plain-link" onClick={actions.startBlank}>
          {blank}
        </button>
      </p>
    </main>
  );
}

const MOST_SHOWN = 3;
