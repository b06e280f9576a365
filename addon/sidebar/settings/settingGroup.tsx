/**
 * Settings that belong together: what they are, when they take effect, and what is wrong with them.
 */
import type { ComponentChildren } from "preact";
import { explainSetting } from "#shared/problems/explainSetting.ts";
import type { Language } from "#shared/words/language.ts";
import { settingsWords } from "#shared/words/sidebarSettings.ts";
import { fieldName, type Refusal, type Setting } from "./refusal.ts";

interface Props {
  readonly title: string;
  readonly language: Language;
  readonly effect: "takesRun" | "atOnce";
  /** Those that a problem would name. */
  readonly settings?: readonly Setting[];
  readonly refusal: Refusal;
  readonly children: ComponentChildren;
}

export function SettingGroup({ title, language, effect, settings, refusal, children }: Props) {
  const problems = refusal.problems.filter(({ setting }) => settings?.includes(setting));
  return (
    <fieldset class="section setting">
      <legend class="title">{title}</legend>
      <p class="hint effect">{settingsWords[language][effect]}</p>
      {problems.map((problem) => (
        <p key={problem.setting} class="field-problem" role="alert" id={problemId(problem.setting)}>
          {sentencesOf(problem.setting, language)}
        </p>
      ))}
      {children}
    </fieldset>
  );
}

/** For a field: whether it has to be changed, and where the reason stands. @param place As in `fieldName`. */
export function marksOf({ fields }: Refusal, setting: Setting, place?: string) {
  const isBad = fields.has(fieldName(setting, place));
  return { "aria-invalid": isBad, ...(isBad && { "aria-describedby": problemId(setting) }) };
}

function problemId(setting: Setting): string {
  return `problem-${setting}`;
}

function sentencesOf(setting: Setting, language: Language): string {
  const { what, why, fix } = explainSetting(setting)[language];
  return [what, why, fix].join(language === "zh" ? "" : " ");
}
