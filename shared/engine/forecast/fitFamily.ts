/**
 * A family of purchase models fitted to a population, with the spend per purchase beside it.
 */

import { fitGammaGamma } from "../fit/fitGammaGamma.ts";
import { fitPurchases } from "../fit/fitPurchases.ts";
import { groupHistories } from "../fit/groupHistories.ts";
import type { Population, Purchases } from "../population.ts";
import type { Compared } from "../summary/compared.ts";
import { type CustomerHistories, fittedHistories } from "./customerHistories.ts";
import type { FitTrouble, FittedModel, FittedSpend } from "./forecast.ts";
import type { FamilyName } from "./methods.ts";
import { modelNameOf, purchaseModels } from "./purchaseModels.ts";
import { MOST_FITTED } from "./sample.ts";

export type FamilyFit =
  | { readonly ok: true; readonly fit: FittedModel }
  | { readonly ok: false; readonly trouble: FitTrouble };

/** Small lists are steadied by what is known of shops in general; on large ones that is invisible. */
const OPTIONS = { hasPrior: true } as const;

/** Fits each family to the same histories. */
export function familiesFittedTo(
  population: Population,
  purchases: Purchases,
  compared: Compared,
): (family: FamilyName) => FamilyFit {
  const histories = fittedHistories(population, compared, purchases, MOST_FITTED);
  const { cells } = groupHistories(histories);
  const spend = compared.hasMoney ? fitSpend(histories, purchases) : null;
  return (family) => {
    const outcome = fitPurchases(purchaseModels[family], cells, OPTIONS);
    if (!outcome.ok) return outcome;
    const { parameters, limit, ...fitted } = outcome.fitted;
    const letters = purchaseModels[modelNameOf(family, limit)].parameterNames;
    const named = Object.fromEntries(letters.map((letter, i) => [letter, parameters[i]!]));
    return { ok: true, fit: { parameters: named, limit, ...fitted, spend } };
  };
}

/** Null where too few came back with money, too many without, or their spend has no mean. */
function fitSpend(
  { customer, frequency }: CustomerHistories,
  { purchaseDays, repeatSpend }: Purchases,
): FittedSpend | null {
  const meanSpend = new Float64Array(customer.length);
  let repeatBuyers = 0;
  let withoutGain = 0;
  for (let k = 0; k < customer.length; k++) {
    const i = customer[k]!;
    meanSpend[k] = purchaseDays[i]! > 1 ? repeatSpend[i]! / (purchaseDays[i]! - 1) : 0;
    if (frequency[k] === 0) continue;
    repeatBuyers++;
    if (meanSpend[k]! <= 0) withoutGain++;
  }
  if (withoutGain > MOST_WITHOUT_GAIN * repeatBuyers) return null;
  const outcome = fitGammaGamma(frequency, meanSpend, OPTIONS);
  if (!outcome.ok) return null;
  const { correlation, fitted } = outcome;
  const [p = 0, q = 0, gamma = 0] = fitted.parameters;
  return {
    p,
    q,
    gamma,
    logLikelihood: fitted.logLikelihood,
    customers: fitted.customers,
    correlation,
  };
}

/**
 * The model of spend knows gains only, and its mean is that of customers who bring some: were a third without, all
 * would be told a fifth too much.
 */
const MOST_WITHOUT_GAIN = 0.1;
