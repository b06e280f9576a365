import type { BudgetPlan, PlannedBudget } from "#shared/engine/profit/budgetPlan.ts";
import type { Language } from "#shared/words/language.ts";
import { tierName } from "#shared/words/tierName.ts";
import { whatIfBudgetWords } from "#shared/words/whatIfBudget.ts";
import { countText } from "../../sidebar/parts/figures.ts";
import type { Base } from "../model/base.ts";
import { money } from "../parts/signed.ts";

interface Props {
  readonly base: Base;
  readonly planned: PlannedBudget;
  readonly plan: BudgetPlan;
  /** Nothing can be funded yet: everybody, by what is at stake. */
  readonly isRanking: boolean;
  readonly language: Language;
}

/** More are counted; all of them are in the sheet. */
const MOST_LISTED = 15;

export function FundedList({ base, planned, plan, isRanking, language }: Props) {
  const words = whatIfBudgetWords[language];
  const { valueAtStake, funded } = planned;
  const places = isRanking
    ? [...valueAtStake.keys()].sort((a, b) => valueAtStake[b]! - valueAtStake[a]! || a - b)
    : funded;
  if (places.length === 0) return null;
  const more = places.length - MOST_LISTED;
  const { tiers } = base.portfolio;
  const brings = (place: number) => (plan.uplift[tiers[place]!] ?? 0) * valueAtStake[place]!;
  return (
    <section class="section">
      <h2 class="title">{isRanking ? words.ranking : words.firstFunded}</h2>
      <table class="figures">
        <thead>
          <tr>
            <th scope="col">{words.customer}</th>
            <th scope="col">{words.tier}</th>
            <th scope="col">{words.valueAtStake}</th>
            {!isRanking && <th scope="col">{words.brings}</th>}
          </tr>
        </thead>
        <tbody>
          {places.slice(0, MOST_LISTED).map((place) => (
            <tr key={place}>
              <th scope="row">{base.model.customers[place]}</th>
              <td>{tierName(tiers[place]!, language)}</td>
              <td>{money(Math.max(0, valueAtStake[place]!))}</td>
              {!isRanking && <td>{money(brings(place))}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 && <p class="hint">{words.more(countText(more))}</p>}
    </section>
  );
}
