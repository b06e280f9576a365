/**
 * A family of purchase models, fitted to the history before the part, as it is tried on the part.
 */
import type { Population, Purchases } from "../population.ts";
import type { Contender } from "./contender.ts";
import { fittedHistories } from "./customerHistories.ts";
import { expectPurchases } from "./expectPurchases.ts";
import type { FittedModel } from "./forecast.ts";
import { logChances } from "./logChances.ts";
import type { FamilyName } from "./methods.ts";
import { modelAtFit } from "./purchaseModels.ts";
import type { Rehearsal } from "./rehearsal.ts";
import { weeklyRepeats } from "./weeklyRepeats.ts";

/** @param fit To `rehearsal.before`. */
export function familyContender(
  family: FamilyName,
  fit: FittedModel,
  rehearsal: Rehearsal,
  population: Population,
  purchases: Purchases,
): Contender {
  const { before, compared, rates, part, options } = rehearsal;
  const { name, model, parameters } = modelAtFit(family, fit);
  return {
    method: family,
    expect: () => expectPurchases(family, fit, before, before.purchases, compared, rates, options),
    logChances(counts) {
      const histories = fittedHistories(before, compared, before.purchases, before.size);
      const { customer } = histories;
      const ofThese = Float64Array.from(customer, (i) => counts[i]!);
      const chances = logChances(name, model, parameters, histories, part.days, ofThese);
      const byCustomer = new Float64Array(before.size);
      for (let k = 0; k < customer.length; k++) byCustomer[customer[k]!] = chances[k]!;
      return byCustomer;
    },
    weeks: () =>
      weeklyRepeats(population, purchases, part, (age) => model.expectedRepeats(parameters, age)),
  };
}
