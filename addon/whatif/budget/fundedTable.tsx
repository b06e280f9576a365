import {
  type BudgetPlan,
  budgetGroups,
  type PlannedBudget,
} from "#shared/engine/profit/budgetPlan.ts";
import type { Language } from "#shared/words/language.ts";
import { numberText } from "#shared/words/numberText.ts";
import { whatIfBudgetWords } from "#shared/words/whatIfBudget.ts";
import { countText } from "../../sidebar/parts/figures.ts";
import { money } from "../parts/signed.ts";

interface Props {
  readonly planned: PlannedBudget;
  readonly plan: BudgetPlan;
  readonly language: Language;
}

/** Sums of who is funded, whom the budget did not reach, and who is not worth it. */
export function FundedTable({ planned, plan, language }: Props) {
  const words = whatIfBudgetWords[language];
  const { spent, sums } = planned;
  const left = plan.budget - spent;
  const unassumedRow = (customers: number) => (
    <tr key="unassumed">
      <th scope="row">{words.unassumed}</th>
      <td>{countText(customers)}</td>
      <td>–</td>
      <td>–</td>
      <td>–</td>
    </tr>
  );
  return (
    <section class="section">
      <h2 class="title">{words.result}</h2>
      <table class="figures">
        <thead>
          <tr>
            <th scope="col">{words.group}</th>
            <th scope="col">{words.customers}</th>
            <th scope="col">{words.spent}</th>
            <th scope="col">{words.brings}</th>
            <th scope="col">{words.return}</th>
          </tr>
        </thead>
        <tbody>
          {budgetGroups.map((group) => {
            const { customers, costs, brings, returnOnCost } = sums[group];
            if (group === "unassumed") return customers > 0 && unassumedRow(customers);
            return (
              <tr key={group}>
                <th scope="row">{words[group]}</th>
                <td>{countText(customers)}</td>
                <td>
                  {money(costs)}
                  {plan.unit === "hours" && plan.hourlyRate > 0 && (
                    <small>{words.hours(numberText(costs / plan.hourlyRate, 1))}</small>
                  )}
                </td>
                <td>{money(brings)}</td>
                <td>{returnOnCost === null ? "–" : words.returns(numberText(returnOnCost, 1))}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p class="hint">
        {words.left(plan.unit === "hours" ? words.hours(numberText(left, 1)) : money(left))}
      </p>
    </section>
  );
}
