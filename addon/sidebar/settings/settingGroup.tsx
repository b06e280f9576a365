/**
 * Settings that belong together: what they are, when they take effect, and what is wrong with them.
 */
import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { explain } from "#shared/problems/explain.ts";
import type { ChoiceProblem, Problem } from "#shared/problems/problem.ts";
import type { Language } from "#shared/words/language.ts";
import { settingsWords } from "#shared/words/sidebarSettings.ts";

type Setting = Extract<ChoiceProblem, { code: "choice.badSetting" }>["setting"];

interface Props {
  readonly title: string;
  readonly language: Language;
  readonly effect: "takesRun" | "atOnce";
  /** The one that a problem would name. */
  readonly setting?: Setting;
  readonly problem: Problem | null;
  readonly children: ComponentChildren;
}

export function SettingGroup({ title, language, effect, setting, problem, children }: Props) {
  const isBad = problem?.code === "choice.badSetting" && problem.setting === setting;
  return (
    <fieldset class="section setting">
      <legend class="title">{title}</legend>
      <p class="hint effect">{settingsWords[language][effect]}</p>
      {isBad && <FieldProblem problem={problem} language={language} />}
      {children}
    </fieldset>
  );
}

function FieldProblem({ problem, language }: { problem: Problem; language: Language }) {
  const place = useRef<HTMLParagraphElement>(null);
  useEffect(() => place.current?.scrollIntoView({ block: "center" }), []);
  const { what, why, fix } = explain(problem, language);
  return (
    <p class="field-problem" role="alert" ref={place}>
      {[what, why, fix].join(language === "zh" ? "" : " ")}
    </p>
  );
}
