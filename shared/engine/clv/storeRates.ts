/**
 * What the store as a whole tells about one customer of whom little is known.
 */
import { exactStep } from "../math/exactStep.ts";
import { median } from "../math/median.ts";
import { roundHalfUp } from "../math/roundHalfUp.ts";
import { type Population, UNKNOWN } from "../population.ts";
import type { Compared } from "../summary/compared.ts";

export interface StoreRates {
  /** λ: orders a day of a customer after the first; 0 when nobody has both dates and order counts. */
  readonly ordersPerDay: number;
  /** ḡ: median of the customers' mean gaps, days, > 0. */
  readonly usualIntervalDays: number;
  readonly usualIntervalIsDefault: boolean;
  /** Ā: hundredths per order; 0 without money or orders. */
  readonly averageOrder: number;
  /** Customers who ordered more than once. */
  readonly repeatCustomers: number;
  /** Orders of all compared customers whose count is known. */
  readonly orders: number;
}

/** Where nobody ordered on two days. From the model's conventions. */
const DEFAULT_INTERVAL_DAYS = 90;
/** Repeat orders to assume where nobody has one: a rate of zero would say that nobody ever comes back. */
const ASSUMED_REPEAT_ORDERS = 0.5;

export function storeRates(population: Population, compared: Compared): StoreRates {
  const { size, age, inactivity, orderCount, spend } = population;
  const spendStep = exactStep(spend);
  const gaps = new Float64Array(size);
  let gapCount = 0;
  let orders = 0;
  let repeatOrders = 0;
  let days = 0;
  let repeatCustomers = 0;
  let spendSteps = 0;
  for (let i = 0; i < size; i++) {
    const count = orderCount[i]!;
    if (compared.isCompared[i] === 0 || count === UNKNOWN) continue;
    orders += count;
    spendSteps += roundHalfUp(spend[i]! / spendStep);
    if (count > 1) repeatCustomers++;
    if (age[i] === UNKNOWN) continue;
    repeatOrders += Math.max(0, count - 1);
    days += Math.max(1, age[i]!);
    if (hasMeanGap(population, i)) gaps[gapCount++] = (age[i]! - inactivity[i]!) / (count - 1);
  }
  return {
    ordersPerDay: days === 0 ? 0 : (repeatOrders > 0 ? repeatOrders : ASSUMED_REPEAT_ORDERS) / days,
    usualIntervalDays: gapCount > 0 ? median(gaps.subarray(0, gapCount)) : DEFAULT_INTERVAL_DAYS,
    usualIntervalIsDefault: gapCount === 0,
    averageOrder: compared.hasMoney && orders > 0 ? (spendSteps * spendStep) / orders : 0,
    repeatCustomers,
    orders,
  };
}

/** A customer's gaps have a mean only when the first and the last order lie on two days. */
export function hasMeanGap(population: Population, customer: number): boolean {
  const inactivity = population.inactivity[customer]!;
  return (
    population.orderCount[customer]! > 1 &&
    inactivity !== UNKNOWN &&
    population.age[customer]! > inactivity
  );
}
