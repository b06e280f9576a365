/**
 * A budget of money or hours, the user's assumptions, and whom they fund.
 */
import { useMemo } from "preact/hooks";
import { plannedBudget } from "#shared/engine/profit/budgetPlan.ts";
import { whatIfWords } from "#shared/words/whatIf.ts";
import { whatIfBudgetWords } from "#shared/words/whatIfBudget.ts";
import { countText } from "../../sidebar/parts/figures.ts";
import type { Base } from "../model/base.ts";
import { DoneLine } from "../parts/doneLine.tsx";
import { Segmented } from "../parts/segmented.tsx";
import { money } from "../parts/signed.ts";
import { TroubleCard } from "../parts/trouble.tsx";
import { LiveResult } from "../result/liveResult.tsx";
import type { WhatIf } from "../session/session.ts";
import { useAnswer } from "../session/useAnswer.ts";
import { AssumptionTable } from "./assumptionTable.tsx";
import { readDraft } from "./budgetDraft.ts";
import { BudgetField } from "./budgetField.tsx";
import { FundedList } from "./fundedList.tsx";
import { FundedTable } from "./fundedTable.tsx";

export function BudgetScreen({ base, session }: { base: Base; session: WhatIf }) {
  const { host, language, budget: draft, setBudget, reading } = session;
  const words = whatIfBudgetWords[language];
  const answer = useAnswer();
  const { plan, missing } = useMemo(() => readDraft(draft), [draft]);
  const planned = useMemo(() => plannedBudget(base.portfolio, plan), [base, plan]);
  const { unit } = draft;
  const isFundable = missing === null;
  const write = () => void answer.ask(words.writing, () => host.writeBudget(plan), words.written);
  return (
    <div class="budget">
      <p>{words.lead}</p>
      <p class="hint">{words.asItIs}</p>
      <section class="section budget-fields">
        <Segmented
          legend={words.unit}
          name="unit"
          value={unit}
          choose={(wanted) => setBudget({ ...draft, unit: wanted })}
          options={(["money", "hours"] as const).map((value) => ({
            value,
            text: words.units[value],
          }))}
        />
        <BudgetField
          label={words.budget[unit]}
          value={draft.budget}
          type={(text) => setBudget({ ...draft, budget: text })}
        />
        {unit === "hours" && (
          <BudgetField
            label={words.hourlyRate}
            value={draft.hourlyRate}
            type={(text) => setBudget({ ...draft, hourlyRate: text })}
          />
        )}
      </section>
      <AssumptionTable
        portfolio={base.portfolio}
        planned={planned}
        draft={draft}
        change={setBudget}
        language={language}
      />
      <p class={missing?.startsWith("bad") === true ? "field-problem" : "hint"} role="status">
        {missing !== null && words[missing]}
      </p>
      {isFundable && (
        <>
          <FundedTable planned={planned} plan={plan} language={language} />
          <LiveResult
            text={words.said(
              countText(planned.funded.length),
              countText(planned.beyondBudget.length),
              money(planned.brings),
            )}
          />
        </>
      )}
      <FundedList
        base={base}
        planned={planned}
        plan={plan}
        isRanking={!isFundable}
        language={language}
      />
      <div class="write-line">
        <button
          type="button"
          class="primary write"
          aria-disabled={missing?.startsWith("bad") === true || answer.working !== null}
          onClick={() => missing?.startsWith("bad") !== true && write()}
        >
          {words.write}
        </button>
        <DoneLine answer={answer} />
      </div>
      {answer.trouble !== null && (
        <TroubleCard
          trouble={answer.trouble}
          language={language}
          action={{
            text: whatIfWords[language].again,
            press: () => {
              answer.forget();
              reading.again();
            },
          }}
        />
      )}
    </div>
  );
}
