import { explain } from "#shared/problems/explain.ts";
import type { Problem } from "#shared/problems/problem.ts";
import type { Language } from "#shared/words/language.ts";

/** What happened, why, and the next thing to do. */
export function ProblemCard({ problem, language }: { problem: Problem; language: Language }) {
  return <ExplanationCard {...explain(problem, language)} />;
}

export function ExplanationCard(words: { what: string; why: string; fix: string }) {
  return (
    <section class="problem" role="alert">
      <p class="problem-what">{words.what}</p>
      <p>{words.why}</p>
      <p class="problem-fix">{words.fix}</p>
    </section>
  );
}
