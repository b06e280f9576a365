/**
 * A forecast's rehearsal: the history without its last part, and what that part brought.
 */
import type { ModelOptions } from "../analysis.ts";
import { type StoreRates, storeRates } from "../clv/storeRates.ts";
import type { HeldOut, Population } from "../population.ts";
import { type Compared, comparedCustomers } from "../summary/compared.ts";
import { type PopulationBefore, populationBefore } from "./populationBefore.ts";
import { MOST_FITTED } from "./sample.ts";

export interface Rehearsal {
  readonly before: PopulationBefore;
  /** Who had ordered before the part: these are predicted. */
  readonly compared: Compared;
  readonly rates: StoreRates;
  readonly part: HeldOut;
  /** As asked for, but for the length of the part and without discount: what came is counted as it came. */
  readonly options: ModelOptions;
}

/** Fewer customers, or fewer who ordered within the part, tell luck from skill in no model. */
const LEAST_CUSTOMERS = 100;
const LEAST_WHO_ORDERED = 20;

/** Null where nothing is held out, or too little to learn from. */
export function rehearsalOf(population: Population, options: ModelOptions): Rehearsal | null {
  const { purchases } = population;
  if (purchases === null || purchases.heldOut === null) return null;
  const part = purchases.heldOut;
  const before = populationBefore(population, purchases, part, MOST_FITTED);
  const compared = comparedCustomers(before);
  if (compared.customers < LEAST_CUSTOMERS) return null;
  let whoOrdered = 0;
  for (let i = 0; i < before.size; i++) {
    whoOrdered += compared.isCompared[i]! & Number(part.purchaseDays[i]! > 0);
  }
  if (whoOrdered < LEAST_WHO_ORDERED) return null;
  return {
    before,
    compared,
    rates: storeRates(before, compared),
    part,
    options: { ...options, horizonDays: part.days, annualDiscountRate: 0 },
  };
}
