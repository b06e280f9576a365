/**
 * ln of the chance of what customers bought later, given what they had bought before.
 */
import { expectOrders } from "#shared/engine/clv/closedForm.ts";
import type { PurchaseHistories } from "#shared/engine/clv/purchaseModel.ts";
import { storeRates } from "#shared/engine/clv/storeRates.ts";
import { defaultOptions } from "#shared/engine/defaults.ts";
import { closedFormLogChance } from "#shared/engine/forecast/closedFormCounts.ts";
import type { PurchaseModelName } from "#shared/engine/forecast/futureLaw.ts";
import { logChances } from "#shared/engine/forecast/logChances.ts";
import { purchaseModels } from "#shared/engine/forecast/purchaseModels.ts";
import { comparedCustomers } from "#shared/engine/summary/compared.ts";
import { type Customer, populationOf } from "../populations.ts";

/** Histories in days. */
export interface FollowedHistories extends PurchaseHistories {
  /** Purchases within the horizon. */
  readonly later: Float64Array;
}

export function heldOutByFit(
  name: PurchaseModelName,
  parameters: readonly number[],
  histories: FollowedHistories,
  horizonDays: number,
): number {
  const model = purchaseModels[name];
  const { later } = histories;
  return logChances(name, model, parameters, histories, horizonDays, later).reduce(sum, 0);
}

export function heldOutByClosedForm(histories: FollowedHistories, horizonDays: number): number {
  const customers: readonly Customer[] = Array.from(histories.later, (_, i) => ({
    age: histories.age[i]!,
    inactivity: histories.age[i]! - histories.recency[i]!,
    orderCount: histories.frequency[i]! + 1,
    spend: 100,
    influence: -1,
  }));
  const population = populationOf(customers);
  const compared = comparedCustomers(population);
  const rates = storeRates(population, compared);
  const options = { ...defaultOptions, horizonDays };
  const { chanceActive } = expectOrders(population, compared, rates, options);
  return histories.later
    .map((count, i) => closedFormLogChance(population, i, chanceActive[i]!, count, rates, options))
    .reduce(sum, 0);
}

function sum(one: number, other: number): number {
  return one + other;
}
