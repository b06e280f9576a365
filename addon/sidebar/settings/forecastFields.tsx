import { askedMethods } from "#shared/engine/forecast/methods.ts";
import { daysOfMonths, horizonText } from "#shared/words/horizonText.ts";
import { methodName } from "#shared/words/methodName.ts";
import { settingsWords } from "#shared/words/sidebarSettings.ts";
import { horizons } from "./draft.ts";
import { marksOf, SettingGroup } from "./settingGroup.tsx";
import type { FieldsProps } from "./settingsForm.tsx";

/** By which method, how far ahead, and what later money is worth today. */
export function ForecastFields({ session: { language }, draft, change, refusal }: FieldsProps) {
  const words = settingsWords[language];
  return (
    <SettingGroup
      title={words.forecast}
      language={language}
      effect="takesRun"
      settings={["method", "horizonDays", "annualDiscountRate"]}
      refusal={refusal}
    >
      <label class="field">
        <span class="field-name">{words.method}</span>
        <select
          class="select"
          aria-describedby="method-hint"
          value={draft.method}
          onChange={(event) => {
            const { value } = event.currentTarget;
            change({ method: askedMethods.find((method) => method === value) ?? "auto" });
          }}
        >
          {askedMethods.map((method) => (
            <option key={method} value={method}>
              {methodName(method, language)}
            </option>
          ))}
        </select>
      </label>
      <p class="hint" id="method-hint">
        {words.methods[draft.method]}
      </p>
      <label class="field">
        <span class="field-name">{words.horizon}</span>
        <select
          class="select"
          value={draft.hasOwnHorizon ? "" : draft.horizonDays}
          onChange={(event) => {
            const { value } = event.currentTarget;
            change({ hasOwnHorizon: value === "", ...(value !== "" && { horizonDays: value }) });
          }}
        >
          {horizons.map(daysOfMonths).map((days) => (
            <option key={days} value={days}>
              {horizonText(days, language)}
            </option>
          ))}
          <option value="">{words.ownHorizon}</option>
        </select>
      </label>
      {draft.hasOwnHorizon && typed(words.horizonDays, "horizonDays", "horizonDays")}
      {typed(words.discountRate, "annualDiscountRate", "discount")}
      <p class="hint">{words.discountHint}</p>
    </SettingGroup>
  );

  function typed(
    name: string,
    setting: "horizonDays" | "annualDiscountRate",
    field: "horizonDays" | "discount",
  ) {
    return (
      <label class="field wide-name">
        <span class="field-name">{name}</span>
        <input
          class="select"
          type="text"
          inputMode="decimal"
          autocomplete="off"
          {...marksOf(refusal, setting)}
          value={draft[field]}
          onInput={(event) => change({ [field]: event.currentTarget.value })}
        />
      </label>
    );
  }
}
