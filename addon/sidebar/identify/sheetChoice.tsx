/**
 * Which tab is scored, or which tabs together, and what was recognised there.
 */
import { sidebarWords } from "#shared/words/sidebar.ts";
import { identifyWords } from "#shared/words/sidebarIdentify.ts";
import type { SidebarState } from "../../src/sidebarApi.ts";
import { countText } from "../parts/figures.ts";
import type { Session } from "../session/session.ts";

interface Props {
  readonly session: Session;
  readonly state: SidebarState;
}

export function SheetChoice({ session, state }: Props) {
  const words = identifyWords[session.language];
  const { reading } = session;
  const { sheets, recognised, checked } = state;
  if (sheets.length === 0) return null;
  const chosen = state.read.length > 0 ? state.read : reading.choices.sheets;
  const [first = "", ...further] = chosen;
  const others = sheets.filter((sheet) => !chosen.includes(sheet));
  const known = sheets.includes(first);
  return (
    <section class="section">
      <div class="with-action">
        <label class="field">
          <span class="field-name">{words.sheet}</span>
          <select
            class="select"
            value={first}
            onChange={(event) => reading.chooseSheet(event.currentTarget.value)}
          >
            {!known && <option value={first}>{first}</option>}
            {sheets.map((sheet) => (
              <option key={sheet} value={sheet}>
                {sheet}
              </option>
            ))}
          </select>
        </label>
        <button
          type="button"
          class="icon"
          aria-label={words.readAgain}
          title={words.readAgain}
          onClick={reading.again}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M13 8a5 5 0 1 1-1.6-3.7M13 2.2v2.9h-2.9" />
          </svg>
        </button>
      </div>
      {further.map((sheet) => (
        <p key={sheet} class="further-sheet">
          <span>{sheet}</span>
          <button
            type="button"
            class="icon small"
            aria-label={words.removeSheet(sheet)}
            onClick={() => reading.choose({ sheets: chosen.filter((each) => each !== sheet) })}
          >
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d="m4.5 4.5 7 7M11.5 4.5l-7 7" />
            </svg>
          </button>
        </p>
      ))}
      {others.length > 0 && first !== "" && (
        <select
          class="select add-sheet"
          aria-label={words.addSheet}
          title={words.addSheet}
          value=""
          onChange={(event) => reading.choose({ sheets: [...chosen, event.currentTarget.value] })}
        >
          <option value="">{words.addSheetHint}</option>
          {others.map((sheet) => (
            <option key={sheet} value={sheet}>
              {sheet}
            </option>
          ))}
        </select>
      )}
      {checked !== null && recognised !== null && (
        <p class="source-facts">
          {checked.customers > 0 && (
            <strong>
              {sidebarWords[session.language].customers(
                countText(checked.customers),
                checked.customers === 1,
              )}
            </strong>
          )}
          <span>{words.kind[recognised.layout ?? recognised.kind]}</span>
        </p>
      )}
    </section>
  );
}
