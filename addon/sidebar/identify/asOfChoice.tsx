import type { Problem } from "#shared/problems/problem.ts";
import { identifyWords } from "#shared/words/sidebarIdentify.ts";
import type { CheckedView } from "../../src/sidebarApi.ts";
import type { Session } from "../session/session.ts";

interface Props {
  readonly session: Session;
  readonly checked: CheckedView | null;
  readonly problem: Problem | null;
}

/** The last day that counts. In sight wherever it is known, or is what has to be changed. */
export function AsOfChoice({ session, checked, problem }: Props) {
  const words = identifyWords[session.language];
  const { reading, today } = session;
  const { asOf } = reading.choices;
  if (checked === null && asOf === null && !concernsAsOf(problem)) return null;
  const value = checked?.asOf ?? asOf ?? askedOf(problem);
  return (
    <section class="section">
      <label class="field">
        <span class="field-name">{words.asOf}</span>
        <input
          class="select"
          type="date"
          required
          max={today}
          value={value}
          onChange={(event) => reading.choose({ asOf: event.currentTarget.value || null })}
        />
      </label>
      <p class="hint as-of-rule">
        {checked !== null && <span>{words.asOfRule[checked.asOfRule]}</span>}
        {asOf !== null && (
          <button type="button" class="link" onClick={() => reading.choose({ asOf: null })}>
            {words.automaticDate}
          </button>
        )}
      </p>
    </section>
  );
}

function concernsAsOf(problem: Problem | null): boolean {
  return askedOf(problem) !== "" || problem?.code === "input.dateNotUnderstood";
}

function askedOf(problem: Problem | null): string {
  const isOfDate =
    problem?.code === "choice.asOfInFuture" || problem?.code === "choice.noOrdersInWindow";
  return isOfDate ? problem.asOf : "";
}
