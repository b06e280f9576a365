import { numberText } from "#shared/words/numberText.ts";
import { settingsWords } from "#shared/words/sidebarSettings.ts";
import { settingsOf } from "./draft.ts";
import { marksOf, SettingGroup } from "./settingGroup.tsx";
import type { FieldsProps } from "./settingsForm.tsx";

export function TierFields({ session, draft, change, refusal }: FieldsProps) {
  const { language, labels } = session;
  const words = settingsWords[language];
  const { high, medium } = settingsOf(draft).tierShares;
  const rest = 100 * (1 - high - medium);
  const share = (name: string, key: "high" | "medium") => (
    <label class="stacked">
      <span class="field-name">{name}</span>
      <input
        class="select"
        type="text"
        inputMode="decimal"
        autocomplete="off"
        {...marksOf(refusal, "tierShares", key)}
        value={draft[key]}
        onInput={(event) => change({ [key]: event.currentTarget.value })}
      />
    </label>
  );
  return (
    <SettingGroup
      title={words.tierShares}
      language={language}
      effect="takesRun"
      settings={["tierShares"]}
      refusal={refusal}
    >
      <div class="two">
        {share(words.highShare(labels.tier("high")), "high")}
        {share(words.mediumShare(labels.tier("medium")), "medium")}
      </div>
      {rest > 0 && (
        <p class="hint">{words.lowShare(labels.tier("low"), `${numberText(rest, 0)}%`)}</p>
      )}
    </SettingGroup>
  );
}
