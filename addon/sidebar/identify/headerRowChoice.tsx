import { identifyWords } from "#shared/words/sidebarIdentify.ts";
import type { RecognisedView } from "../../src/sidebarApi.ts";
import type { Session } from "../session/session.ts";

interface Props {
  readonly session: Session;
  readonly recognised: RecognisedView;
}

/** Columns chosen under another header mean nothing under this one. */
export function HeaderRowChoice({ session, recognised: { headerRow, topRows } }: Props) {
  const words = identifyWords[session.language];
  const { reading } = session;
  const choose = (row: number | null) => reading.choose({ headerRow: row, mapping: {} });
  const isListed = topRows.some(({ row }) => row === headerRow);
  return (
    <div class="role">
      <label class="field">
        <span class="field-name">{words.headerRow}</span>
        <select
          class="select"
          value={String(headerRow)}
          onChange={(event) => choose(Number(event.currentTarget.value))}
        >
          {!isListed && <option value={String(headerRow)}>{headerRow}</option>}
          {topRows.map(({ row, text }) => (
            <option key={row} value={String(row)}>
              {words.headerRowOption(String(row), text)}
            </option>
          ))}
        </select>
      </label>
      {reading.choices.headerRow !== null && (
        <p class="examples">
          <button type="button" class="link" onClick={() => choose(null)}>
            {words.automatic}
          </button>
        </p>
      )}
    </div>
  );
}
