import type { Language } from "#shared/words/language.ts";
import { sidebarWords } from "#shared/words/sidebar.ts";
import type { ToldProblem } from "../../src/sidebarApi.ts";
import { useFocusWhenLost } from "./focus.ts";

/** A problem, or a defect, which is told in general words. */
export type Trouble = ToldProblem | "broken";

interface Props {
  readonly trouble: Trouble;
  readonly language: Language;
  readonly close?: () => void;
  /** It stands in the place of what was pressed. */
  readonly takesFocus?: boolean;
}

/** What happened, why, and the next thing to do. */
export function TroubleCard({ trouble, language, close, takesFocus = false }: Props) {
  const words = sidebarWords[language];
  const told = trouble === "broken" ? undefined : trouble.words;
  const { what, why, fix } = told === undefined ? words.broken : told[language];
  const isCalm = trouble !== "broken" && trouble.code === "sheet.cancelled";
  const card = useFocusWhenLost<HTMLElement>();
  return (
    <section
      class={isCalm ? "problem calm" : "problem"}
      role="alert"
      {...(takesFocus && { tabIndex: -1, ref: card })}
    >
      <p class="problem-what">{what}</p>
      <p>{why}</p>
      <p>{fix}</p>
      {close !== undefined && (
        <button type="button" class="link" onClick={close}>
          {words.close}
        </button>
      )}
    </section>
  );
}
