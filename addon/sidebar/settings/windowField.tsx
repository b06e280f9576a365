import { settingsWords } from "#shared/words/sidebarSettings.ts";
import { marksOf, SettingGroup } from "./settingGroup.tsx";
import type { FieldsProps } from "./settingsForm.tsx";

export function WindowField({ session, draft, change, refusal }: FieldsProps) {
  const words = settingsWords[session.language];
  return (
    <SettingGroup
      title={words.window}
      language={session.language}
      effect="takesRun"
      settings={["windowDays"]}
      refusal={refusal}
    >
      <label class="field wide-name">
        <span class="field-name">{words.windowDays}</span>
        <input
          class="select"
          type="text"
          inputMode="numeric"
          autocomplete="off"
          {...marksOf(refusal, "windowDays")}
          value={draft.windowDays}
          onInput={(event) => change({ windowDays: event.currentTarget.value })}
        />
      </label>
      <p class="hint">{words.windowHint}</p>
    </SettingGroup>
  );
}
