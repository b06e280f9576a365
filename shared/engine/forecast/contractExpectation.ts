/**
 * What to expect of contracts: the payments still to come, each as likely as the contract is to last until then.
 *
 * A contract in its n-th period has been renewed n − 1 times. It pays k further times with probability
 * r(n) · r(n + 1) ⋯ r(n + k − 1), where r(t) is the chance of the t-th renewal: constant, or growing with
 * age as the shifted-beta-geometric has it, r(t) = (β + t − 1) ÷ (α + β + t − 1), for those who would
 * leave have left.
 *
 * [FH07] Fader & Hardie (2007), Journal of Interactive Marketing 21(1), 76–90, eq. 7.
 */
import type { ModelOptions } from "../analysis.ts";
import { type Expectation, nothingExpected } from "../clv/closedForm.ts";
import { continuousRate, unitsPerYear } from "../clv/discount.ts";
import { type Contracts, type Population, UNKNOWN } from "../population.ts";
import type { Compared } from "../summary/compared.ts";
import type { FittedModel } from "./forecast.ts";

/**
 * A contract that has ended expects nothing; who has none is `UNKNOWN`. Orders are payments, and spend is the fee.
 */
export function expectPayments(
  { parameters }: FittedModel,
  population: Population,
  contracts: Contracts,
  compared: Compared,
  options: ModelOptions,
): Expectation {
  const expectation = nothingExpected(population.size);
  const renewal = renewalUnder(parameters);
  const discountPerDay = continuousRate(options.annualDiscountRate, unitsPerYear.days);
  const { periodDays, periods, hasEnded, fee } = contracts;
  const remembered = new Map<string, Payments>();
  for (let i = 0; i < population.size; i++) {
    if (compared.isCompared[i] === 0 || periods[i]! < 1) continue;
    const isOver = hasEnded[i] === 1;
    const nextInDays = isOver
      ? Infinity
      : daysToPayment(population.age[i]!, periods[i]!, periodDays);
    const key = `${isOver ? 0 : periods[i]} ${nextInDays}`;
    let payments = remembered.get(key);
    if (payments === undefined) {
      payments = paymentsOf(renewal, periods[i]!, nextInDays, periodDays, discountPerDay, options);
      remembered.set(key, payments);
    }
    fill(expectation, i, payments, isOver, periodDays);
    if (population.hasSpend) fillMoney(expectation, i, payments, fee[i]!);
  }
  return expectation;
}

interface Payments {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  readonly discounted: number;
  readonly discountedLow: number;
  readonly discountedHigh: number;
  /** Of the discounted sum. */
  readonly variance: number;
}

/** r(t), t ≥ 1. */
type Renewal = (time: number) => number;

function renewalUnder(parameters: FittedModel["parameters"]): Renewal {
  const { retention, alpha, beta } = parameters;
  if (alpha === undefined || beta === undefined) return () => retention ?? 0;
  return (time) => (beta + time - 1) / (alpha + beta + time - 1);
}

/** In the middle of the period on average, where the start is not known. */
function daysToPayment(age: number, periods: number, periodDays: number): number {
  if (age === UNKNOWN) return periodDays / 2;
  return Math.min(periodDays, Math.max(0, periods * periodDays - age));
}

function paymentsOf(
  renewal: Renewal,
  periods: number,
  nextInDays: number,
  periodDays: number,
  discountPerDay: number,
  { horizonDays }: ModelOptions,
): Payments {
  let chance = 1;
  let mean = 0;
  let discounted = 0;
  let secondMoment = 0;
  // What so many payments are worth when they are made for certain.
  let worth = 0;
  let low = 0;
  let discountedLow = 0;
  let high = 0;
  let discountedHigh = 0;
  for (let k = 0; nextInDays + k * periodDays <= horizonDays; k++) {
    chance *= renewal(periods + k);
    const factor = Math.exp(-discountPerDay * (nextInDays + k * periodDays));
    mean += chance;
    discounted += chance * factor;
    // E[W²] = Σ P(N ≥ k) · (W(k)² − W(k − 1)²), with W(k) the worth of k payments.
    secondMoment += chance * factor * (2 * worth + factor);
    worth += factor;
    // The quantile is the largest k that is reached with probability above 1 − p.
    if (chance > LOW_REACHED) {
      low = k + 1;
      discountedLow = worth;
    }
    if (chance > HIGH_REACHED) {
      high = k + 1;
      discountedHigh = worth;
    }
  }
  const variance = Math.max(0, secondMoment - discounted * discounted);
  return { mean, low, high, discounted, discountedLow, discountedHigh, variance };
}

/** Ends of the 80 % range. */
const LOW_REACHED = 0.9;
const HIGH_REACHED = 0.1;

function fill(
  expectation: Expectation,
  customer: number,
  { mean, low, high }: Payments,
  isOver: boolean,
  periodDays: number,
) {
  expectation.usualInterval[customer] = periodDays;
  expectation.chanceActive[customer] = isOver ? 0 : 1;
  expectation.expectedOrders[customer] = mean;
  expectation.expectedOrdersLow[customer] = low;
  expectation.expectedOrdersHigh[customer] = high;
}

/** @param fee ≥ 0. */
function fillMoney(expectation: Expectation, customer: number, payments: Payments, fee: number) {
  expectation.expectedSpend[customer] = fee;
  expectation.expectedValue[customer] = payments.discounted * fee;
  expectation.expectedValueLow[customer] = payments.discountedLow * fee;
  expectation.expectedValueHigh[customer] = payments.discountedHigh * fee;
  expectation.valueVariance[customer] = payments.variance * fee * fee;
}
