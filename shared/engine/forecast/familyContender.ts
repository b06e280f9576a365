/**
 * A family of purchase models, fitted to the history before the part, as it is tried on the part.
 */
import { groupHistories } from "../fit/groupHistories.ts";
import type { Population, Purchases } from "../population.ts";
import type { Contender } from "./contender.ts";
import { countsAhead, leastOf } from "./countsAhead.ts";
import { fittedHistories } from "./customerHistories.ts";
import { expectPurchases } from "./expectPurchases.ts";
import type { FittedModel } from "./forecast.ts";
import { futureLaw } from "./futureLaw.ts";
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
  const { model, parameters } = modelAtFit(family, fit);
  return {
    method: family,
    expect: () => expectPurchases(family, fit, before, before.purchases, compared, rates, options),
    logChances: (counts) => logChancesBy(family, fit, rehearsal, counts),
    weeks: () =>
      weeklyRepeats(population, purchases, part, (age) => model.expectedRepeats(parameters, age)),
  };
}

/** At the fitted parameters; those who had not ordered yet have 0. */
function logChancesBy(
  family: FamilyName,
  fit: FittedModel,
  { before, compared, part }: Rehearsal,
  counts: Int32Array,
): Float64Array {
  const { name, model, parameters } = modelAtFit(family, fit);
  const histories = fittedHistories(before, compared, before.purchases, before.size);
  const { cells, cellOf } = groupHistories(histories);
  const countsOf = countsAhead([futureLaw(name, model, parameters, cells)], part.days);
  const logChances = new Float64Array(before.size);
  // By cell, because the distribution of each is worked out once.
  for (const [cell, members] of membersOf(cellOf, cells.age.length).entries()) {
    const { atLeast, unit } = countsOf(cell, cells.frequency[cell]!, cells.age[cell]!);
    for (const k of members) {
      const customer = histories.customer[k]!;
      const count = counts[customer]!;
      const bin = count === 0 ? 0 : 1 + Math.floor((count - 1) / unit);
      const chance = (atLeast[bin] ?? 0) - (atLeast[bin + 1] ?? 0);
      logChances[customer] = Math.log(chance / (leastOf(bin + 1, unit) - leastOf(bin, unit)));
    }
  }
  return logChances;
}

function membersOf(cellOf: Int32Array, cells: number): readonly (readonly number[])[] {
  const members: number[][] = Array.from({ length: cells }, () => []);
  for (let k = 0; k < cellOf.length; k++) members[cellOf[k]!]!.push(k);
  return members;
}
