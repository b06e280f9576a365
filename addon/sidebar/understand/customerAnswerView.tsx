import { customerWords } from "#shared/words/sidebarCustomer.ts";
import type { ResultView } from "../../src/sidebarApi.ts";
import { BusyLine } from "../parts/busyLine.tsx";
import { TroubleCard } from "../parts/troubleCard.tsx";
import type { Session } from "../session/session.ts";
import { CustomerPage } from "./customerPage.tsx";
import { CustomerSearch } from "./customerSearch.tsx";

/** What was found of the customer who was asked for. */
export function CustomerAnswerView({ session, run }: { session: Session; run: ResultView }) {
  const { language, customer } = session;
  const words = customerWords[language];
  return (
    <>
      <button type="button" class="link back" onClick={customer.forget}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M10 3.5 5.5 8 10 12.5" />
        </svg>
        {words.backToResult}
      </button>
      {found()}
    </>
  );

  function found() {
    const { now } = customer;
    if (now.kind === "none") return null;
    if (now.kind === "asking") return <BusyLine text={words.asking} />;
    if (now.kind === "broken") return <TroubleCard trouble="broken" language={language} />;
    if (now.answer.ok) {
      return <CustomerPage session={session} run={run} customer={now.answer.customer} />;
    }
    return (
      <>
        {now.answer.problem === null ? (
          <section class="problem calm" role="alert">
            <p class="problem-what">{words.nobody}</p>
            <p>{words.nobodyFix}</p>
          </section>
        ) : (
          <TroubleCard trouble={now.answer.problem} language={language} />
        )}
        <CustomerSearch session={session} run={run} />
      </>
    );
  }
}
