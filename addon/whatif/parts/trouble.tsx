import { explain } from "#shared/problems/explain.ts";
import type { Problem } from "#shared/problems/problem.ts";
import type { Language } from "#shared/words/language.ts";
import { whatIfWords } from "#shared/words/whatIf.ts";

/** A problem, or no answer at all. */
export type Trouble = Problem | "lost";

interface Props {
  readonly trouble: Trouble;
  readonly language: Language;
  /** What can be done about it from here. */
  readonly action?: { readonly text: string; readonly press: () => void };
}

/** What happened, why, and the next thing to do. */
export function TroubleCard({ trouble, language, action }: Props) {
  const { what, why, fix } =
    trouble === "lost" ? whatIfWords[language].lost : explain(trouble, language);
  return (
    <section class="problem" role="alert">
      <p class="problem-what">{what}</p>
      <p>{why}</p>
      <p>{fix}</p>
      {action !== undefined && (
        <button type="button" class="secondary small" onClick={action.press}>
          {action.text}
        </button>
      )}
    </section>
  );
}
