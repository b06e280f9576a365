/**
 * What to expect of contracts: the payments still to come, each as likely as the contract is to last until then.
 *
 * A contract in its n-th period has been renewed n − 1 times. It pays k further times with probability
 * r(n) · r(n + 1) ⋯ r(n + k − 1), where r(t) is the chance of the t-th renewal: constant, or growing with
 * age as the shifted-beta-geometric has it, for those who would leave have left.
 */
import type { ModelOptions } from "../analysis.ts";
import { type Expectation, nothingExpected } from "../clv/closedForm.ts";
import { continuousRate, unitsPerYear } from "../clv/discount.ts";
import { retentionRate } from "../clv/shiftedBetaGeometric.ts";
import { type Contracts, type Population, UNKNOWN } from "../population.ts";
import type { Compared } from "../summary/compared.ts";
import type { FittedModel } from "./forecast.ts";

/**
 * A contract that has ended expects nothing; who has none is `UNKNOWN`. Orders are payments, and spend is the fee.
 */
export function expectPayments(
  fit: FittedModel,
  population: Population,
  contracts: Contracts,
  compared: Compared,
  options: ModelOptions,
): Expectation {
  const { periodDays, periods, hasEnded, fee } = contracts;
  const renewal = renewalUnder(fit.parameters);
  const cells = new Map<string, Cell>();
  const expectation = nothingExpected(population.size);
  for (let i = 0; i < population.size; i++) {
    if (compared.isCompared[i] === 0 || periods[i]! < 1) continue;
    const isOver = hasEnded[i] === 1;
    const begun = isOver ? 0 : periods[i]!;
    const nextInDays = isOver ? Infinity : daysToPayment(population.age[i]!, begun, periodDays);
    const key = `${begun} ${nextInDays}`;
    const cell = cells.get(key) ?? {
      begun,
      nextInDays,
      contracts: 0,
      payments: paymentsOf(renewal, begun, nextInDays, periodDays, options),
    };
    cells.set(key, { ...cell, contracts: cell.contracts + 1 });
    fill(expectation, i, cell.payments, isOver, periodDays);
    if (compared.hasMoney) fillMoney(expectation, i, cell.payments, fee[i]!);
  }
  const sharedVariation = variationOf(fit, [...cells.values()], periodDays, options);
  return { ...expectation, sharedVariation };
}

/** Contracts that expect the same. */
interface Cell {
  readonly begun: number;
  readonly nextInDays: number;
  readonly contracts: number;
  readonly payments: Payments;
}

/**
 * Variance ÷ squared mean of all payments together, as the parameters are uncertain: to first order, by the
 * slopes of ln total in the logarithms of the parameters.
 */
function variationOf(
  { parameters, logCovariance }: FittedModel,
  cells: readonly Cell[],
  periodDays: number,
  options: ModelOptions,
): number {
  // In an order made of the cells, so that no row order changes a last digit.
  const sorted = [...cells].sort((a, b) => a.begun - b.begun || a.nextInDays - b.nextInDays);
  const totalWith = (letter: string, factor: number) => {
    const renewal = renewalUnder({ ...parameters, [letter]: parameters[letter]! * factor });
    let total = 0;
    for (const { begun, nextInDays, contracts } of sorted) {
      total += contracts * paymentsOf(renewal, begun, nextInDays, periodDays, options).mean;
    }
    return total;
  };
  const slopes = Object.keys(parameters).map((letter) => {
    const more = totalWith(letter, Math.exp(STEP));
    const less = totalWith(letter, Math.exp(-STEP));
    return less > 0 ? Math.log(more / less) / (2 * STEP) : 0;
  });
  let variation = 0;
  for (const [i, row] of logCovariance.entries()) {
    for (const [j, covariance] of row.entries()) variation += slopes[i]! * slopes[j]! * covariance;
  }
  return Math.max(0, variation);
}

const STEP = 1e-4;

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
  if (alpha === undefined || beta === undefined) return () => Math.min(1, retention ?? 0);
  return (time) => retentionRate([alpha, beta], time);
}

/**
 * Whole days, so that a year from today lies within the horizon of a year. In the middle of the period on average,
 * where the start is not known.
 */
function daysToPayment(age: number, periods: number, periodDays: number): number {
  if (age === UNKNOWN) return periodDays / 2;
  const length = calendarDays(periodDays);
  return Math.floor(Math.min(length, Math.max(0, periods * length - age)));
}

/** Periods are counted by the calendar: twelve months of 30 days would be paid 13 times in some years. */
function calendarDays(periodDays: number): number {
  if (periodDays === 30) return DAYS_A_YEAR / 12;
  return periodDays === 365 ? DAYS_A_YEAR : periodDays;
}

const DAYS_A_YEAR = 365.25;

function paymentsOf(
  renewal: Renewal,
  periods: number,
  nextInDays: number,
  periodDays: number,
  { horizonDays, annualDiscountRate }: ModelOptions,
): Payments {
  const discountPerDay = continuousRate(annualDiscountRate, unitsPerYear.days);
  const length = calendarDays(periodDays);
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
  for (let k = 0; nextInDays + k * length <= horizonDays; k++) {
    chance *= renewal(periods + k);
    const factor = Math.exp(-discountPerDay * (nextInDays + k * length));
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
