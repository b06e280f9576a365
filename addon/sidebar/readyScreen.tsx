/**
 * Before a run: what would be scored, from which columns, and what the data check found.
 */
import { explainNotice } from "#shared/problems/explainNotice.ts";
import type { Problem } from "#shared/problems/problem.ts";
import { sidebarWords } from "#shared/words/sidebar.ts";
import type { CheckedView, SidebarState } from "../src/sidebarApi.ts";
import { BeginSteps } from "./beginSteps.tsx";
import { CurrencyChoice } from "./currencyChoice.tsx";
import { DataCheckList } from "./dataCheckList.tsx";
import { countText } from "./figures.ts";
import { MappingList } from "./mappingList.tsx";
import { ProblemCard } from "./problemCard.tsx";
import type { Session } from "./session.ts";

interface Props {
  readonly session: Session;
  readonly state: SidebarState;
  readonly reading: boolean;
}

export function ReadyScreen({ session, state, reading }: Props) {
  const words = sidebarWords[session.language];
  const { recognised, checked, problem } = state;
  const sheet = state.read[0] ?? "";
  const missing = problem?.code === "input.missingColumn" ? problem : null;
  return (
    <>
      <main class="body" aria-busy={reading}>
        {problem !== null && <ProblemCard problem={problem} language={session.language} />}
        {problem?.code === "input.mixedCurrencies" && (
          <CurrencyChoice session={session} currencies={problem.currencies} />
        )}
        <Source session={session} state={state} />
        {checked !== null && <AsOf session={session} checked={checked} />}
        {session.choices.currency !== null && (
          <p class="section only-currency">
            {words.onlyCurrency(session.choices.currency)}
            <button type="button" class="link" onClick={() => session.chooseCurrency(null)}>
              {words.change}
            </button>
          </p>
        )}
        {checked !== null && (
          <DataCheckList session={session} sheet={sheet} dataCheck={checked.dataCheck} open />
        )}
        {recognised !== null && (
          <MappingList
            session={session}
            kind={recognised.kind}
            headers={recognised.headers}
            mapping={recognised.mapping}
            open={missing !== null}
          />
        )}
        {problem !== null && hasNothingToScore(problem) && (
          <BeginSteps language={session.language} />
        )}
        <p class="privacy">
          <strong>{words.privacyTitle}</strong> {words.privacySent}
        </p>
      </main>
      <footer class="footer">
        {checked !== null ? (
          <button type="button" class="primary" disabled={reading} onClick={session.run}>
            {words.score}
          </button>
        ) : (
          <button type="button" class="primary" disabled={reading} onClick={session.read}>
            {words.readAgain}
          </button>
        )}
      </footer>
    </>
  );
}

function hasNothingToScore({ code }: Problem): boolean {
  return code === "input.emptySheet" || code === "input.headerOnly" || code === "input.noTable";
}

function Source({ session, state }: { session: Session; state: SidebarState }) {
  const words = sidebarWords[session.language];
  const { recognised, checked, sheets } = state;
  const chosen = state.read[0] ?? session.choices.sheets[0] ?? sheets[0] ?? "";
  if (sheets.length === 0) return null;
  // The as-of date says itself where it comes from.
  const toKnow = (checked?.notices ?? []).filter(({ code }) => code !== "notice.asOfFromData");
  return (
    <section class="section">
      <label class="field">
        <span class="field-name">{words.sheet}</span>
        <select
          class="select"
          value={chosen}
          onChange={(event) => session.chooseSheet(event.currentTarget.value)}
        >
          {sheets.map((sheet) => (
            <option key={sheet} value={sheet}>
              {sheet}
            </option>
          ))}
        </select>
      </label>
      {checked !== null && recognised !== null && (
        <p class="source-facts">
          <strong>
            {words.customersFound(countText(checked.customers), checked.customers === 1)}
          </strong>
          <span>{words.kind[recognised.kind]}</span>
        </p>
      )}
      {toKnow.length > 0 && (
        <ul class="notices">
          {toKnow.map((notice) => (
            <li key={notice.code}>{explainNotice(notice, session.language)}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

function AsOf({ session, checked }: { session: Session; checked: CheckedView }) {
  const words = sidebarWords[session.language];
  return (
    <section class="section">
      <label class="field">
        <span class="field-name">{words.asOf}</span>
        <input
          class="select"
          type="date"
          required
          value={checked.asOf}
          onChange={(event) => session.chooseAsOf(event.currentTarget.value || null)}
        />
      </label>
      <p class="hint as-of-rule">
        {words.asOfRule[checked.asOfRule]}
        {checked.asOfRule === "chosen" && (
          <button type="button" class="link" onClick={() => session.chooseAsOf(null)}>
            {words.automatic}
          </button>
        )}
      </p>
    </section>
  );
}
