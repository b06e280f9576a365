/**
 * What would raise a customer: the score and tier that further orders on the last day would bring.
 *
 * Nothing is estimated: the population is analysed again with the customer so changed. One order more
 * moves the store's rates a little, and with them what is expected of everybody; ranks follow.
 */
import type { ModelCard } from "../analysis.ts";
import { storeRates } from "../clv/storeRates.ts";
import { NO_CODE, type TierCode, tierCodes } from "../codes.ts";
import { roundHalfUp } from "../math/roundHalfUp.ts";
import { type Population, UNKNOWN } from "../population.ts";
import { standingsUnder } from "../standings.ts";
import { comparedCustomers } from "../summary/compared.ts";
import { tiersOf } from "./tiers.ts";
import { scoreValue } from "./valueScore.ts";

export interface Raise {
  /** Further orders. */
  readonly orders: number;
  /** Hundredths, of all of them together. */
  readonly amount: number;
  /** 0–100, in tenths. */
  readonly score: number;
  readonly tier: TierCode;
}

/** A promise of more orders than this helps nobody to act. */
const MOST_ORDERS = 6;

/**
 * One, two, three … further orders of the customer's usual amount, until they reach a better tier.
 *
 * @param tier Of the customer as it is; null where there is none.
 * @returns At most six; none for the best tier, for customers whose orders are not known, and where nobody is scored.
 */
export function raisesOf(
  population: Population,
  model: Pick<ModelCard, "forecast" | "options">,
  customer: number,
  tier: TierCode | null,
): readonly Raise[] {
  if (tier === BEST || population.orderCount[customer] === UNKNOWN) return [];
  const before = tier === null ? -1 : tierCodes.indexOf(tier);
  const amount = usualAmount(population, customer);
  const raises: Raise[] = [];
  for (let orders = 1; orders <= MOST_ORDERS; orders++) {
    const after = scoreOf(withOrders(population, customer, orders, amount), model, customer);
    if (after === null) return [];
    raises.push({ orders, amount: orders * amount, ...after });
    if (tierCodes.indexOf(after.tier) > before) break;
  }
  return raises;
}

const BEST: TierCode = "high";

/** The customer's average order, the store's for who has none or got all of it back. Hundredths. */
function usualAmount(population: Population, customer: number): number {
  const orders = population.orderCount[customer]!;
  const spend = population.hasSpend ? population.spend[customer]! : 0;
  const own = orders > 0 ? roundHalfUp(spend / orders) : 0;
  if (own > 0) return own;
  return Math.max(
    0,
    roundHalfUp(storeRates(population, comparedCustomers(population)).averageOrder),
  );
}

/** The population as `summarise` would make it, had the customer ordered so often on the last day. */
function withOrders(
  population: Population,
  customer: number,
  orders: number,
  amount: number,
): Population {
  const age = Int32Array.from(population.age);
  const inactivity = Int32Array.from(population.inactivity);
  const orderCount = Int32Array.from(population.orderCount);
  const spend = Float64Array.from(population.spend);
  const isFirst = orderCount[customer] === 0;
  // A prospect gets dates where others have some; whose days are not known stays without.
  if (inactivity[customer] !== UNKNOWN || (isFirst && hasDates(population))) {
    inactivity[customer] = 0;
    // Without an order inside the window, these are the first: age counts from them.
    if (isFirst) age[customer] = 0;
  }
  orderCount[customer] = orderCount[customer]! + orders;
  spend[customer] = spend[customer]! + orders * amount;
  const purchases = withPurchase(population, customer, orders * amount);
  return { ...population, age, inactivity, orderCount, spend, purchases };
}

/** Orders of one day are one purchase, so however many they are they make one day more, or none. */
function withPurchase(
  population: Population,
  customer: number,
  amount: number,
): Population["purchases"] {
  const { purchases, inactivity } = population;
  if (purchases === null) return null;
  const purchaseDays = Int32Array.from(purchases.purchaseDays);
  const repeatSpend = Float64Array.from(purchases.repeatSpend);
  const before = purchaseDays[customer]!;
  const isFurtherDay = before === 0 || inactivity[customer] !== 0;
  if (isFurtherDay) purchaseDays[customer] = before + 1;
  // What is bought on the first day of all repeats nothing.
  if (purchaseDays[customer]! > 1) repeatSpend[customer] = repeatSpend[customer]! + amount;
  // Nothing is fitted again, so that nothing needs to be held out.
  return { purchaseDays, repeatSpend, heldOut: null };
}

function hasDates({ inactivity }: Population): boolean {
  return inactivity.some((days) => days !== UNKNOWN);
}

/** As `analyse` scores this one customer; null where nobody is scored. */
function scoreOf(
  population: Population,
  model: Pick<ModelCard, "forecast" | "options">,
  customer: number,
): Pick<Raise, "score" | "tier"> | null {
  const { options } = model;
  const standings = standingsUnder(population, model);
  if (standings === null) return null;
  const { tenths } = scoreValue(standings, population.influence, options.weights);
  const place = tiersOf(tenths, options.tierFrom).tier[customer]!;
  if (place === NO_CODE) return null;
  return { score: tenths[customer]! / 10, tier: tierCodes[place]! };
}
