import { moneyText as exactMoneyText } from "#shared/words/numberText.ts";
import { increaseWords } from "#shared/words/sidebarIncrease.ts";
import type { ResultView } from "../../src/sidebarApi.ts";
import { moneyText } from "../parts/figures.ts";
import type { Session } from "../session/session.ts";
import { type Stake, shareTyped, spendCap } from "./spendCap.ts";

interface Props {
  readonly session: Session;
  readonly run: ResultView;
  readonly stakes: readonly Stake[];
}

/** The user's own assumption for each segment → the most that is worth spending. */
export function SpendCaps({ session, run, stakes }: Props) {
  const words = increaseWords[session.language];
  const { currency } = run.dataCheck;
  const typed = session.assumed.uplifts;
  const uplifts = stakes.map(({ segment }) => shareTyped(typed[segment] ?? ""));
  const caps = stakes.map((stake, place) => {
    const uplift = uplifts[place];
    return uplift == null || Number.isNaN(uplift) ? null : spendCap(stake, uplift);
  });
  const isBad = uplifts.some((uplift) => Number.isNaN(uplift));
  const total = caps.reduce((sum, cap) => sum + (cap?.total ?? 0), 0);
  return (
    <section class="section">
      <h2 class="title large">{words.caps}</h2>
      <p class="hint">{words.capsHint}</p>
      <table class="figures caps">
        <thead>
          <tr>
            <th scope="col">{words.segment}</th>
            <th scope="col">{words.uplift}</th>
            <th scope="col">{words.perCustomer}</th>
            <th scope="col">{words.total}</th>
          </tr>
        </thead>
        <tbody>
          {stakes.map((stake, place) => {
            const { segment, basis, value } = stake;
            const cap = caps[place] ?? null;
            const name = session.labels.segment(segment);
            return (
              <tr key={segment}>
                <th scope="row">
                  {name}
                  <small>{words.basis[basis](moneyText(value, null))}</small>
                </th>
                <td>
                  <input
                    class="select percent"
                    type="text"
                    inputMode="decimal"
                    autocomplete="off"
                    aria-label={words.upliftOf(name)}
                    aria-invalid={Number.isNaN(uplifts[place])}
                    value={typed[segment] ?? ""}
                    onInput={(event) =>
                      session.assume({
                        uplifts: { ...typed, [segment]: event.currentTarget.value },
                      })
                    }
                  />
                </td>
                <td>{cap === null ? "–" : exactMoneyText(cap.perCustomer)}</td>
                <td>{cap === null ? "–" : exactMoneyText(cap.total)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p class={isBad ? "field-problem" : "cap-sum"} role="status">
        {isBad
          ? words.badUplift
          : total > 0
            ? words.sum(moneyText(total, currency))
            : words.noUplift}
      </p>
    </section>
  );
}
