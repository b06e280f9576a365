import type { Language } from "#shared/words/language.ts";
import { identifyWords } from "#shared/words/sidebarIdentify.ts";

/** For someone who has no table yet. */
export function BeginSteps({ language }: { language: Language }) {
  const { title, steps } = identifyWords[language].begin;
  return (
    <section class="section">
      <h2 class="title">{title}</h2>
      <ol class="steps">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </section>
  );
}
