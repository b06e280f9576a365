/**
 * For whom the levers are: customers by name, a tier, or everybody.
 */
import { useState } from "preact/hooks";
import { tierCodes } from "#shared/engine/codes.ts";
import type { Scope } from "#shared/engine/profit/scenario.ts";
import type { Language } from "#shared/words/language.ts";
import { tierName } from "#shared/words/tierName.ts";
import { whatIfWords } from "#shared/words/whatIf.ts";
import { countText } from "../../sidebar/parts/figures.ts";
import type { Base } from "../model/base.ts";
import { Segmented } from "../parts/segmented.tsx";
import { CustomerChoice } from "./customerChoice.tsx";

interface Props {
  readonly base: Base;
  readonly scope: Scope;
  readonly choose: (scope: Scope) => void;
  readonly language: Language;
}

export function ScopeChoice({ base, scope, choose, language }: Props) {
  const words = whatIfWords[language];
  const { model, portfolio } = base;
  // Who changes their mind finds again whom they had chosen.
  const [places, setPlaces] = useState<readonly number[]>(() => firstPlaces(base));
  const chosen = scope.kind === "customers" ? scope.places : places;

  function chooseCustomers(wanted: readonly number[]) {
    setPlaces(wanted);
    choose({ kind: "customers", places: wanted });
  }
  function chooseKind(kind: Scope["kind"]) {
    if (kind === "all") choose({ kind });
    else if (kind === "tier") choose({ kind, tier: "high" });
    else choose({ kind, places: chosen });
  }
  return (
    <section class="section">
      <h2 class="title">{words.whom}</h2>
      <Segmented
        legend={words.whom}
        name="scope"
        value={scope.kind}
        choose={chooseKind}
        options={(["customers", "tier", "all"] as const).map((value) => ({
          value,
          text: words.scope[value],
        }))}
      />
      {scope.kind === "customers" && (
        <CustomerChoice
          customers={model.customers}
          places={scope.places}
          choose={chooseCustomers}
          language={language}
        />
      )}
      {scope.kind === "tier" && (
        <Segmented
          legend={words.tier}
          name="tier"
          value={scope.tier}
          choose={(tier) => choose({ kind: "tier", tier })}
          options={[...tierCodes].reverse().map((value) => ({
            value,
            text: words.tierOf(
              tierName(value, language),
              countText(portfolio.byTier[value].customers),
            ),
          }))}
        />
      )}
      {scope.kind === "all" && (
        <p class="hint scope-hint">
          {words.customers(countText(model.customers.length), model.customers.length === 1)}
        </p>
      )}
    </section>
  );
}

/** The selected one, else who loses most, else the most profitable: where there is most to see. */
function firstPlaces({ model, portfolio }: Base): readonly number[] {
  const place = model.selected ?? portfolio.whale.order.at(-1) ?? 0;
  return [place];
}
