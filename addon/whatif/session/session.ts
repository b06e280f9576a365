/**
 * Everything that the window knows and does.
 */
import { useMemo, useState } from "preact/hooks";
import { afterSteps, placesIn, type Scope, type Step } from "#shared/engine/profit/scenario.ts";
import type { Change } from "#shared/engine/profit/whatIf.ts";
import type { Language } from "#shared/words/language.ts";
import type { Scenario } from "../../src/profitApi.ts";
import { type BudgetDraft, blankBudget } from "../budget/budgetDraft.ts";
import type { Host } from "../host.ts";
import type { Base } from "../model/base.ts";
import { type Lever, leversOf, moved } from "../model/levers.ts";
import { type Outcome, outcomeOf } from "../model/outcome.ts";
import { movedTo, stepPlace, withChange } from "../model/steps.ts";
import { useLanguage } from "./useLanguage.ts";
import { type ModelReading, useModel } from "./useModel.ts";

export interface Trial {
  readonly scope: Scope;
  readonly choose: (scope: Scope) => void;
  readonly steps: readonly Step[];
  readonly setSteps: (steps: readonly Step[]) => void;
}

export interface WhatIf {
  readonly host: Host;
  readonly language: Language;
  readonly reading: ModelReading;
  readonly trial: Trial;
  /** Those of the document. */
  readonly scenarios: readonly Scenario[];
  readonly setScenarios: (scenarios: readonly Scenario[]) => void;
  /** As it was typed. */
  readonly budget: BudgetDraft;
  readonly setBudget: (draft: BudgetDraft) => void;
}

const everybody: Scope = { kind: "all" };

export function useWhatIf(host: Host, startLanguage: Language): WhatIf {
  const { language, hear } = useLanguage(startLanguage);
  const [scope, choose] = useState<Scope>(everybody);
  const [steps, setSteps] = useState<readonly Step[]>([]);
  const [scenarios, setScenarios] = useState<readonly Scenario[]>([]);
  const [budget, setBudget] = useState<BudgetDraft>(blankBudget);
  const reading = useModel(host, ({ model }, before) => {
    hear(model.language);
    setScenarios(model.scenarios);
    if (before === null) {
      choose(firstScope(model.selected, model.customers.length));
      return;
    }
    const moveTo = (some: readonly Step[]) =>
      movedTo(some, before.model.customers, model.customers);
    setSteps(moveTo);
    choose((now) => moveTo([{ scope: now, change: {} }])[0]?.scope ?? everybody);
  });
  return {
    host,
    language,
    reading,
    trial: { scope, choose, steps, setSteps },
    scenarios,
    setScenarios,
    budget,
    setBudget,
  };
}

/** Whoever is selected in the sheet; else the first, for whom most can be seen; else all. */
function firstScope(selected: number | null, customers: number): Scope {
  return selected !== null && selected < customers
    ? { kind: "customers", places: [selected] }
    : everybody;
}

/** The levers of the scope that is chosen, over what the steps before it made. */
export interface Controls {
  readonly levers: readonly Lever[];
  readonly isOne: boolean;
  readonly change: Change;
  readonly move: (lever: Lever, value: number | null) => void;
  readonly reset: () => void;
}

export function useControls(base: Base, { scope, steps, setSteps }: Trial): Controls {
  const { accounts, portfolio } = base;
  const { tiers } = portfolio;
  const place = stepPlace(steps, scope);
  const change = steps[place]?.change ?? {};
  const earlier = useMemo(() => steps.slice(0, place), [steps, place]);
  const made = useMemo(() => {
    const before = afterSteps(accounts, tiers, earlier);
    return placesIn(scope, tiers).map((each) => before[each]!);
  }, [accounts, tiers, earlier, scope]);
  const levers = useMemo(() => leversOf(made, change), [made, change]);
  const isOne = made.length === 1;
  const put = (next: Change) => setSteps(withChange(steps, scope, next));
  return {
    levers,
    isOne,
    change,
    move: (lever, value) => put(moved(change, lever, value, isOne)),
    reset: () => put({}),
  };
}

export function useOutcome(base: Base, { steps, scope }: Trial): Outcome {
  return useMemo(() => outcomeOf(base, steps, scope), [base, steps, scope]);
}
