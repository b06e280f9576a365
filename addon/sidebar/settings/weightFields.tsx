import { settingsWords } from "#shared/words/sidebarSettings.ts";
import { type WeightPreset, weightPresets } from "../../src/sidebarApi.ts";
import { blocks } from "./draft.ts";
import { marksOf, SettingGroup } from "./settingGroup.tsx";
import type { FieldsProps } from "./settingsForm.tsx";

const presets = Object.keys(weightPresets) as WeightPreset[];

export function WeightFields({ session, draft, change, refusal }: FieldsProps) {
  const words = settingsWords[session.language];
  return (
    <SettingGroup
      title={words.weights}
      language={session.language}
      effect="takesRun"
      settings={["weights"]}
      refusal={refusal}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: within a fieldset already, this is no second one to the eye. */}
      <div class="presets" role="group" aria-label={words.presets}>
        {presets.map((preset) => (
          <button
            key={preset}
            type="button"
            class="preset"
            aria-pressed={blocks.every(
              (block) => draft.weights[block] === String(weightPresets[preset][block]),
            )}
            onClick={() => {
              const { present, future, social } = weightPresets[preset];
              change({
                weights: {
                  present: String(present),
                  future: String(future),
                  social: String(social),
                },
              });
            }}
          >
            {words.preset[preset]}
          </button>
        ))}
      </div>
      <div class="three">
        {blocks.map((block) => (
          <label key={block} class="stacked">
            <span class="field-name">{words.weight[block]}</span>
            <input
              class="select"
              type="text"
              inputMode="numeric"
              autocomplete="off"
              {...marksOf(refusal, "weights", block)}
              value={draft.weights[block]}
              onInput={(event) =>
                change({ weights: { ...draft.weights, [block]: event.currentTarget.value } })
              }
            />
          </label>
        ))}
      </div>
      <p class="hint">{words.weightsHint}</p>
    </SettingGroup>
  );
}
