import type { ModelCard, Scores } from "#shared/engine/analysis.ts";
import { type ReasonLead, reasonLeads, reasonTurns, tierCodes } from "#shared/engine/codes.ts";
import { MINIMUM_CUSTOMERS } from "#shared/engine/defaults.ts";
import type { Population } from "#shared/engine/population.ts";
import type { Language } from "#shared/words/language.ts";
import { reasonText } from "#shared/words/reasonText.ts";

export interface Reasoned {
  readonly model: ModelCard;
  readonly scores: Scores;
  readonly population: Population;
}

/**
 * Why a customer has their tier, as every cell says it.
 *
 * @param at The customer's place in the scores, and in the population.
 * @param tierLabel The user's own word for the tier; the usual one without it.
 */
export function whyText(
  { model, scores, population }: Reasoned,
  at: { readonly place: number; readonly customer: number },
  language: Language,
  tierLabel?: (tier: (typeof tierCodes)[number]) => string,
): string {
  const { place, customer } = at;
  const tier = tierCodes[scores.tier[place]!] ?? null;
  const lead = reasonLeads[scores.reasonLead[place]!]!;
  return reasonText({
    language,
    tier,
    ...(tier !== null && tierLabel !== undefined && { tierLabel: tierLabel(tier) }),
    lead,
    turn: reasonTurns[scores.reasonTurn[place]!]!,
    above: scores.reasonAbove[place]!,
    others: othersIn(model, lead),
    spend: population.spend[customer]!,
    orderCount: population.orderCount[customer]!,
    expectedValue: scores.expectedValue[place]!,
    influence: population.influence[customer]!,
    inactivity: population.inactivity[customer]!,
    usualInterval: scores.usualInterval[place]!,
    chanceActive: scores.chanceActive[place]!,
    customersNeeded: MINIMUM_CUSTOMERS,
  });
}

/** With how many the customer was compared in what the reason leads with: all, or those of whom it is known. */
function othersIn({ measured, customers }: ModelCard, lead: ReasonLead): number {
  const compared = lead in measured ? measured[lead as keyof typeof measured] : customers;
  return Math.max(0, compared - 1);
}
