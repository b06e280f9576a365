import { sidebarWords } from "#shared/words/sidebar.ts";
import { CurrencyChoice } from "./currencyChoice.tsx";
import { DataCheckList } from "./dataCheckList.tsx";
import { useFocusOnArrival } from "./focus.ts";
import { ExplanationCard, ProblemCard } from "./problemCard.tsx";
import type { Screen, Session } from "./session.ts";

interface Props {
  readonly session: Session;
  readonly screen: Extract<Screen, { kind: "failed" | "broken" }>;
}

/** The run, or the reading, did not come to its end. */
export function FailureScreen({ session, screen }: Props) {
  const words = sidebarWords[session.language];
  const heading = useFocusOnArrival<HTMLHeadingElement>();
  const problem = screen.kind === "failed" ? screen.failure.problem : null;
  const dataCheck = screen.kind === "failed" ? screen.failure.dataCheck : null;
  const again = screen.kind === "broken" && screen.during === "read" ? session.read : session.run;
  return (
    <>
      <main class="body">
        <h1 class="heading" tabIndex={-1} ref={heading}>
          {words.failed}
        </h1>
        {problem === null ? (
          <ExplanationCard {...words.broken} />
        ) : (
          <ProblemCard problem={problem} language={session.language} />
        )}
        {problem?.code === "input.mixedCurrencies" && (
          <CurrencyChoice session={session} currencies={problem.currencies} />
        )}
        {screen.kind === "failed" && <p class="unchanged">{words.unchanged}</p>}
        {dataCheck !== null && session.sheet !== null && (
          <DataCheckList
            session={session}
            sheet={session.sheet}
            dataCheck={dataCheck}
            open={false}
          />
        )}
      </main>
      <footer class="footer">
        <button type="button" class="primary" onClick={again}>
          {words.tryAgain}
        </button>
        <button type="button" class="secondary" onClick={session.read}>
          {words.back}
        </button>
      </footer>
    </>
  );
}
