import { columnRoleName } from "#shared/words/columnRoleName.ts";
import { identifyWords } from "#shared/words/sidebarIdentify.ts";
import type { ColumnRole, MappedColumn } from "../../src/sidebarApi.ts";
import type { Session } from "../session/session.ts";

interface Props {
  readonly session: Session;
  readonly role: ColumnRole;
  readonly headers: readonly string[];
  readonly column: MappedColumn | undefined;
  /** The run waits for this column. */
  readonly isMissing: boolean;
}

const NO_COLUMN = -1;

/** Which column plays a role, with examples of what stands in it. */
export function RoleChoice({ session, role, headers, column, isMissing }: Props) {
  const { language, reading } = session;
  const words = identifyWords[language];
  const examples = column?.examples.filter((example) => example !== "") ?? [];
  const choose = (place: number) =>
    reading.choose({ mapping: { ...reading.choices.mapping, [role]: place } });
  return (
    <div class="role">
      <label class="field">
        <span class="field-name">{columnRoleName(role, language)}</span>
        <select
          class={isMissing ? "select missing" : "select"}
          value={String(column?.column ?? NO_COLUMN)}
          onChange={(event) => choose(Number(event.currentTarget.value))}
        >
          <option value={String(NO_COLUMN)}>{words.notUsed}</option>
          {headers.map((header, place) => (
            <option key={place} value={String(place)}>
              {header.trim() === "" ? words.noHeader(String(place + 1)) : header}
            </option>
          ))}
        </select>
      </label>
      {examples.length > 0 && (
        <p class="examples" title={examples.join("\n")}>
          {words.examples(examples.join(" · "))}
        </p>
      )}
    </div>
  );
}
