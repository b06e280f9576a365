import { increaseWords } from "#shared/words/sidebarIncrease.ts";
import type { ResultView } from "../../src/sidebarApi.ts";
import { countText, moneyText, shareText } from "../parts/figures.ts";
import type { Session } from "../session/session.ts";
import { shareTyped } from "./spendCap.ts";

/** What one more order of everybody who ordered once would bring, and of the share that the user assumes. */
export function SecondOrders({ session, run }: { session: Session; run: ResultView }) {
  const words = increaseWords[session.language];
  const { facts, model, dataCheck } = run;
  const typed = session.assumed.secondOrders;
  const once = facts.oneTimeCustomers;
  const share = shareTyped(typed);
  const isBad = Number.isNaN(share);
  return (
    <section class="section">
      <h2 class="title large">{words.second}</h2>
      {once === 0 || model.customers === 0 ? (
        <p class="hint">{words.secondNobody}</p>
      ) : (
        <p>{words.secondFacts(countText(once), once === 1, shareText(once / model.customers))}</p>
      )}
      {once > 0 && model.averageOrder > 0 && (
        <>
          <p>
            {words.secondPotential(
              moneyText(model.averageOrder, dataCheck.currency),
              moneyText(once * model.averageOrder, dataCheck.currency),
            )}
          </p>
          <label class="field wide-name">
            <span class="field-name">{words.secondReturn}</span>
            <input
              class="select percent"
              type="text"
              inputMode="decimal"
              autocomplete="off"
              aria-invalid={isBad}
              value={typed}
              onInput={(event) => session.assume({ secondOrders: event.currentTarget.value })}
            />
          </label>
          <p class={isBad ? "field-problem" : "cap-sum"} role="status">
            {isBad && words.badUplift}
            {share !== null &&
              !isBad &&
              words.secondReturns(
                moneyText(share * once * model.averageOrder, dataCheck.currency),
                countText(share * once),
                Math.round(share * once) === 1,
              )}
          </p>
        </>
      )}
    </section>
  );
}
