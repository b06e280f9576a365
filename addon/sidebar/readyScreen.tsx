/**
 * Before a run: what would be scored, from which columns, and what the data check found.
 */
import { explainNotice } from "#shared/problems/explainNotice.ts";
import type { Problem } from "#shared/problems/problem.ts";
import { sidebarWords } from "#shared/words/sidebar.ts";
import type { SidebarState, TableView } from "../src/sidebarApi.ts";
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
  const { table, problem } = state;
  const missing = problem?.code === "input.missingColumn" ? problem : null;
  return (
    <>
      <main class="body" aria-busy={reading}>
        {problem !== null && <ProblemCard problem={problem} language={session.language} />}
        {problem?.code === "input.mixedCurrencies" && (
          <CurrencyChoice session={session} currencies={problem.currencies} />
        )}
        <Source session={session} state={state} />
        {table !== null && <AsOf session={session} table={table} />}
        {session.choices.currency !== null && (
          <p class="section only-currency">
            {words.onlyCurrency(session.choices.currency)}
            <button type="button" class="link" onClick={() => session.chooseCurrency(null)}>
              {words.change}
            </button>
          </p>
        )}
        {table !== null && problem === null && (
          <DataCheckList session={session} sheet={table.sheet} dataCheck={table.dataCheck} open />
        )}
        {table !== null ? (
          <MappingList
            session={session}
            kind={table.kind}
            headers={table.headers}
            mapping={table.mapping}
            open={missing !== null}
          />
        ) : (
          missing !== null && (
            <MappingList
              session={session}
              kind="orders"
              headers={missing.headers}
              mapping={[]}
              open
            />
          )
        )}
        {problem !== null && hasNothingToScore(problem) && (
          <BeginSteps language={session.language} />
        )}
        <p class="privacy">
          <strong>{words.privacyTitle}</strong> {words.privacySent}
        </p>
      </main>
      <footer class="footer">
        {table !== null && problem === null ? (
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
  const { table, sheets } = state;
  const chosen = table?.sheet ?? session.choices.sheet ?? sheets[0] ?? "";
  if (sheets.length === 0) return null;
  // The as-of date says itself where it comes from.
  const toKnow = (table?.notices ?? []).filter(({ code }) => code !== "notice.asOfFromData");
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
      {table !== null && (
        <p class="source-facts">
          <strong>{words.customersFound(countText(table.customers), table.customers === 1)}</strong>
          <span>{words.kind[table.kind]}</span>
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

function AsOf({ session, table }: { session: Session; table: TableView }) {
  const words = sidebarWords[session.language];
  return (
    <section class="section">
      <label class="field">
        <span class="field-name">{words.asOf}</span>
        <input
          class="select"
          type="date"
          required
          value={table.asOf}
          onChange={(event) => session.chooseAsOf(event.currentTarget.value || null)}
        />
      </label>
      <p class="hint as-of-rule">
        {words.asOfRule[table.asOfRule]}
        {table.asOfRule === "chosen" && (
          <button type="button" class="link" onClick={() => session.chooseAsOf(null)}>
            {words.automatic}
          </button>
        )}
      </p>
    </section>
  );
}
