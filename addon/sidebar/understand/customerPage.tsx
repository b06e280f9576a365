/**
 * One customer in full: score and what it is made of, the reason, what comes next, what would raise it.
 */
import { flagName } from "#shared/words/flagName.ts";
import { numberText } from "#shared/words/numberText.ts";
import { customerWords } from "#shared/words/sidebarCustomer.ts";
import type { CustomerView, ResultView } from "../../src/sidebarApi.ts";
import { useFocusOnArrival } from "../parts/focus.ts";
import type { Session } from "../session/session.ts";
import { BlockBars } from "./blockBars.tsx";
import { CustomerFacts } from "./customerFacts.tsx";
import { OrderHistory } from "./orderHistory.tsx";
import { Raises } from "./raises.tsx";

export interface CustomerProps {
  readonly session: Session;
  readonly run: ResultView;
  readonly customer: CustomerView;
}

export function CustomerPage(props: CustomerProps) {
  const { session, customer } = props;
  const words = customerWords[session.language];
  const heading = useFocusOnArrival<HTMLHeadingElement>();
  return (
    <article>
      <h1 class="heading customer-name" tabIndex={-1} ref={heading}>
        {customer.customer}
      </h1>
      <Chips {...props} />
      <p class="score-line">
        {customer.score === null ? (
          <span class="hint">{words.notScored}</span>
        ) : (
          <>
            <strong class="score">{numberText(customer.score, 1)}</strong>
            <span class="hint">{words.outOf}</span>
          </>
        )}
      </p>
      {customer.why !== "" && <p class="why">{customer.why}</p>}
      {customer.nextAction !== "" && (
        <section class="next">
          <h2 class="title">
            {words.next}
            {customer.due !== null && <span class="due">{words.due(customer.due)}</span>}
          </h2>
          <p>{customer.nextAction}</p>
        </section>
      )}
      <BlockBars {...props} />
      <CustomerFacts {...props} />
      <Raises {...props} />
      <OrderHistory {...props} />
    </article>
  );
}

function Chips({ session, run, customer }: CustomerProps) {
  const { labels, language } = session;
  const { tier, segment, eightClass, flags } = customer;
  const view = run.settings.segmentView;
  return (
    <p class="chips">
      {tier !== null && (
        <span class="chip">
          <i class={`dot tier-${tier}`} />
          {labels.tier(tier)}
        </span>
      )}
      {view === "eleven" && segment !== null && <span class="chip">{labels.segment(segment)}</span>}
      {view === "eight" && eightClass !== null && (
        <span class="chip">{labels.eightClass(eightClass)}</span>
      )}
      {flags.map((flag) => (
        <span key={flag} class="chip flag">
          {flagName(flag, language)}
        </span>
      ))}
    </p>
  );
}
