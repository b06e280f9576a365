import { settingsWords } from "#shared/words/sidebarSettings.ts";
import { type LimitKind, limitKinds, type TypedLimits } from "./draft.ts";
import { marksOf, SettingGroup } from "./settingGroup.tsx";
import type { FieldsProps } from "./settingsForm.tsx";

const places = [0, 1, 2, 3] as const;

/** Ranks among the customers, or limits of one's own for the scores 5, 4, 3 and 2. */
export function LimitFields({ session, draft, change, refusal }: FieldsProps) {
  const words = settingsWords[session.language];
  const option = (hasLimits: boolean, text: string) => (
    <label class="choice">
      <input
        type="radio"
        name="limits"
        checked={draft.hasLimits === hasLimits}
        onChange={() => change({ hasLimits })}
      />
      {text}
    </label>
  );
  return (
    <SettingGroup
      title={words.thresholds}
      language={session.language}
      effect="takesRun"
      settings={["thresholds"]}
      refusal={refusal}
    >
      {option(false, words.byRank)}
      {option(true, words.byLimits)}
      {draft.hasLimits && (
        <>
          <table class="figures limits">
            <thead>
              <tr>
                <th scope="col">{words.limits.score}</th>
                {limitKinds.map((kind) => (
                  <th key={kind} scope="col">
                    {words.limits[kind]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {places.map((place) => (
                <tr key={place}>
                  <th scope="row">{5 - place}</th>
                  {limitKinds.map((kind) => (
                    <td key={kind}>
                      <input
                        class="select"
                        type="text"
                        inputMode="numeric"
                        autocomplete="off"
                        {...marksOf(refusal, "thresholds", `${kind} ${place}`)}
                        aria-label={words.limitOf(words.limits[kind], String(5 - place))}
                        value={draft.limits[kind][place]}
                        onInput={(event) => set(kind, place, event.currentTarget.value)}
                      />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
          <p class="hint">{words.limitsHint}</p>
        </>
      )}
    </SettingGroup>
  );

  function set(kind: LimitKind, place: number, text: string) {
    const [a, b, c, d] = draft.limits[kind].map((value, i) => (i === place ? text : value));
    const changed = [a ?? "", b ?? "", c ?? "", d ?? ""] as TypedLimits;
    change({ limits: { ...draft.limits, [kind]: changed } });
  }
}
