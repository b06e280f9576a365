import { type TierCode, tierCodes } from "#shared/engine/codes.ts";
import type { PlannedBudget } from "#shared/engine/profit/budgetPlan.ts";
import type { Portfolio } from "#shared/engine/profit/portfolio.ts";
import type { Language } from "#shared/words/language.ts";
import { tierName } from "#shared/words/tierName.ts";
import { whatIfWords } from "#shared/words/whatIf.ts";
import { whatIfBudgetWords } from "#shared/words/whatIfBudget.ts";
import { countText } from "../../sidebar/parts/figures.ts";
import { numberTyped } from "../../sidebar/parts/numberTyped.ts";
import { money } from "../parts/signed.ts";
import { type BudgetDraft, percentTyped } from "./budgetDraft.ts";

interface Props {
  readonly portfolio: Portfolio;
  readonly planned: PlannedBudget;
  readonly draft: BudgetDraft;
  readonly change: (draft: BudgetDraft) => void;
  readonly language: Language;
}

/** A line a tier, the best first: what is at stake, and what the user assumes. */
export function AssumptionTable({ portfolio, planned, draft, change, language }: Props) {
  const words = whatIfBudgetWords[language];
  const { unit } = draft;
  const atStake = (tier: TierCode) =>
    planned.valueAtStake.reduce(
      (sum, value, place) => sum + (portfolio.tiers[place] === tier ? Math.max(0, value) : 0),
      0,
    );
  const field = (part: "uplift" | "cost", tier: TierCode, label: string, isBad: boolean) => (
    <input
      class="select number-field"
      type="text"
      inputMode="decimal"
      autocomplete="off"
      aria-label={label}
      aria-invalid={isBad}
      value={draft[part][tier]}
      onInput={(event) =>
        change({ ...draft, [part]: { ...draft[part], [tier]: event.currentTarget.value } })
      }
    />
  );
  return (
    <section class="section">
      <h2 class="title">{words.assumptions}</h2>
      <table class="figures assumptions">
        <thead>
          <tr>
            <th scope="col">{words.tier}</th>
            <th scope="col">{words.valueAtStake}</th>
            <th scope="col">{words.uplift}</th>
            <th scope="col">{words.cost[unit]}</th>
          </tr>
        </thead>
        <tbody>
          {[...tierCodes].reverse().map((tier) => {
            const name = tierName(tier, language);
            const { customers } = portfolio.byTier[tier];
            return (
              <tr key={tier}>
                <th scope="row">
                  {name}
                  <small>
                    {whatIfWords[language].customers(countText(customers), customers === 1)}
                  </small>
                </th>
                <td>{money(atStake(tier))}</td>
                <td>
                  {field(
                    "uplift",
                    tier,
                    words.upliftOf(name),
                    Number.isNaN(percentTyped(draft.uplift[tier])),
                  )}
                </td>
                <td>
                  {field(
                    "cost",
                    tier,
                    words.costOf[unit](name),
                    Number.isNaN(numberTyped(draft.cost[tier])),
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p class="hint">{words.valueHint}</p>
      <p class="hint">{words.upliftHint}</p>
    </section>
  );
}
