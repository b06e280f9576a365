import type { Problem } from "#shared/problems/problem.ts";
import { identifyWords } from "#shared/words/sidebarIdentify.ts";
import type { RunChoices } from "../../src/sidebarApi.ts";
import type { Session } from "../session/session.ts";

/** What was answered stays in sight, and can be taken back. */
export function AnswersGiven({ session, problem }: { session: Session; problem: Problem | null }) {
  const words = identifyWords[session.language];
  const { currency, dateOrder, decimalMark, costSign, revenueBasis, hiddenRows } =
    session.reading.choices;
  const answers: { readonly text: string; readonly undo: Partial<RunChoices> }[] = [];
  if (currency !== null && problem?.code !== "input.mixedCurrencies") {
    answers.push({ text: words.onlyCurrency(currency), undo: { currency: null } });
  }
  if (dateOrder !== null) {
    answers.push({ text: words.dates.answered[dateOrder], undo: { dateOrder: null } });
  }
  if (decimalMark !== null) {
    answers.push({ text: words.amounts.answered[decimalMark], undo: { decimalMark: null } });
  }
  if (costSign !== null) {
    answers.push({ text: words.costSign.answered[costSign], undo: { costSign: null } });
  }
  if (revenueBasis !== null) {
    answers.push({ text: words.revenueBasis.answered[revenueBasis], undo: { revenueBasis: null } });
  }
  if (hiddenRows !== null) {
    answers.push({ text: words.hiddenRows.answered[hiddenRows], undo: { hiddenRows: null } });
  }
  if (answers.length === 0) return null;
  return (
    <section class="section">
      {answers.map(({ text, undo }) => (
        <p key={text} class="answer-given">
          <span>{text}</span>
          <button
            type="button"
            class="link"
            aria-label={`${words.change}: ${text}`}
            onClick={() => session.reading.choose(undo)}
          >
            {words.change}
          </button>
        </p>
      ))}
    </section>
  );
}
