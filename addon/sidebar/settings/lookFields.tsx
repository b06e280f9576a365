import { settingsWords } from "#shared/words/sidebarSettings.ts";
import { segmentViews } from "../../src/sidebarApi.ts";
import { SettingGroup } from "./settingGroup.tsx";
import type { FieldsProps } from "./settingsForm.tsx";

/** How the segments are shown, and whether columns stand beside the user's table. */
export function LookFields({ session, draft, change, refusal }: FieldsProps) {
  const words = settingsWords[session.language];
  return (
    <SettingGroup title={words.view} language={session.language} effect="atOnce" refusal={refusal}>
      {segmentViews.map((view) => (
        <label key={view} class="choice">
          <input
            type="radio"
            name="view"
            checked={draft.segmentView === view}
            onChange={() => change({ segmentView: view })}
          />
          {words.views[view]}
        </label>
      ))}
      <label class="choice apart">
        <input
          type="checkbox"
          checked={draft.columnsBeside}
          onChange={(event) => change({ columnsBeside: event.currentTarget.checked })}
        />
        {words.beside}
      </label>
      <p class="hint">{words.besideHint}</p>
    </SettingGroup>
  );
}
