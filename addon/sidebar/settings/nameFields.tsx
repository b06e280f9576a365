import { segmentCodes, tierCodes } from "#shared/engine/codes.ts";
import { segmentName } from "#shared/words/segmentName.ts";
import { settingsWords } from "#shared/words/sidebarSettings.ts";
import { tierName } from "#shared/words/tierName.ts";
import { marksOf, SettingGroup } from "./settingGroup.tsx";
import type { FieldsProps } from "./settingsForm.tsx";

/** The user's own words for tiers and segments; an empty field keeps the usual name. */
export function NameFields({ session, draft, change, refusal }: FieldsProps) {
  const { language } = session;
  const words = settingsWords[language];
  const field = (code: string, usual: string, own: string, set: (name: string) => void) => (
    <label key={usual} class="field">
      <span class="field-name" aria-hidden="true">
        {usual}
      </span>
      <input
        class="select"
        type="text"
        maxLength={40}
        autocomplete="off"
        {...marksOf(refusal, "names", code)}
        aria-label={words.nameOf(usual)}
        value={own}
        onInput={(event) => set(event.currentTarget.value)}
      />
    </label>
  );
  return (
    <SettingGroup
      title={words.names}
      language={language}
      effect="atOnce"
      settings={["names"]}
      refusal={refusal}
    >
      <div class="names">
        {[...tierCodes]
          .reverse()
          .map((code) =>
            field(code, tierName(code, language), draft.tierNames[code], (name) =>
              change({ tierNames: { ...draft.tierNames, [code]: name } }),
            ),
          )}
      </div>
      {draft.segmentView === "eleven" && (
        <details class="more">
          <summary>{words.segmentNames}</summary>
          <div class="names">
            {segmentCodes.map((code) =>
              field(code, segmentName(code, language), draft.segmentNames[code], (name) =>
                change({ segmentNames: { ...draft.segmentNames, [code]: name } }),
              ),
            )}
          </div>
        </details>
      )}
    </SettingGroup>
  );
}
