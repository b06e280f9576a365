/**
 * Expected value in closed form: order rate × chance still active × spend per order × horizon.
 *
 * The order rate is the posterior mean of a Poisson rate under an exponential prior whose mean is
 * the store's λ: Gamma(x + 1, rate T + 1/λ), x repeat orders in T days. Its 10 % and 90 %
 * quantiles give the 80 % interval; with a whole shape they are Erlang quantiles.
 *
 * Other names: x → frequency, T → age, t → inactivity, ḡ → usualIntervalDays, Ā → averageOrder.
 */
import type { ModelOptions } from "../analysis.ts";
import { erlangQuantiles } from "../math/erlang.ts";
import { type Population, UNKNOWN } from "../population.ts";
import type { Compared } from "../summary/compared.ts";
import { hasMeanGap, type StoreRates } from "./storeRates.ts";

/** Units as in `Scores`. */
export interface Expectation {
  readonly usualInterval: Float64Array;
  readonly chanceActive: Float64Array;
  readonly expectedOrders: Float64Array;
  readonly expectedOrdersLow: Float64Array;
  readonly expectedOrdersHigh: Float64Array;
  readonly expectedSpend: Float64Array;
  readonly expectedValue: Float64Array;
  readonly expectedValueLow: Float64Array;
  readonly expectedValueHigh: Float64Array;
  /** Of the value, in squared hundredths, independent of the others'; 0 where it is `UNKNOWN`. */
  readonly valueVariance: Float64Array;
  /** Variance ÷ squared mean that all values share, because the parameters are uncertain; 0 for the closed form. */
  readonly sharedVariation: number;
}

/** Prospects, and customers without a last day, expect nothing: `UNKNOWN` throughout. */
export function expectOrders(
  population: Population,
  compared: Compared,
  rates: StoreRates,
  options: ModelOptions,
): Expectation {
  const { size, age, inactivity, orderCount } = population;
  const expectation = nothingExpected(size);
  const ofTomorrow = discountFactor(options);
  const { usualInterval, chanceActive, expectedOrders, expectedSpend } = expectation;
  const { expectedOrdersLow, expectedOrdersHigh, valueVariance } = expectation;
  const { expectedValue, expectedValueLow, expectedValueHigh } = expectation;
  const quantiles = erlangQuantiles();
  const lows = commonQuantiles(quantiles.low);
  const highs = commonQuantiles(quantiles.high);
  const { horizonDays } = options;
  const meanDaysToOrder = 1 / rates.ordersPerDay;
  const logDecay = Math.log(options.activityDecay);
  for (let i = 0; i < size; i++) {
    if (compared.isCompared[i] === 0 || inactivity[i] === UNKNOWN) continue;
    const interval = usualIntervalOf(population, i, rates);
    const silentIntervals = inactivity[i]! / interval - 1;
    // exp of a very negative number is 0: after thousands of silent intervals nothing is left.
    const chance = silentIntervals > 0 ? Math.exp(logDecay * silentIntervals) : 1;
    usualInterval[i] = interval;
    chanceActive[i] = chance;
    if (orderCount[i] === UNKNOWN || age[i] === UNKNOWN) continue;
    const shape = shapeOf(orderCount[i]!);
    const daysPerShape = horizonDays / (Math.max(1, age[i]!) + meanDaysToOrder);
    const ordersPerShape = daysPerShape * chance;
    const isCommon = shape < COMMON_SHAPES;
    const low = isCommon ? lows[shape]! : quantiles.low(shape);
    const high = isCommon ? highs[shape]! : quantiles.high(shape);
    expectedOrders[i] = shape * ordersPerShape;
    expectedOrdersLow[i] = low * ordersPerShape;
    expectedOrdersHigh[i] = high * ordersPerShape;
    if (!compared.hasMoney) continue;
    const spend = spendPerOrder(population, i, rates, options);
    const value = ordersPerShape * spend * ofTomorrow;
    const oneEnd = low * value;
    const otherEnd = high * value;
    expectedSpend[i] = spend;
    expectedValue[i] = shape * value;
    valueVariance[i] = shape * value * value;
    // Refunds can outweigh sales: the more orders, the lower the value then.
    expectedValueLow[i] = Math.min(oneEnd, otherEnd);
    expectedValueHigh[i] = Math.max(oneEnd, otherEnd);
  }
  return expectation;
}

const DAYS_PER_YEAR = 365;

/** Nearly all customers have fewer orders: a table spares them two calls each. */
const COMMON_SHAPES = 33;

/** By shape; there is no shape 0. */
function commonQuantiles(quantile: (shape: number) => number): Float64Array {
  return Float64Array.from({ length: COMMON_SHAPES }, (_, shape) =>
    shape === 0 ? 0 : quantile(shape),
  );
}

/** Money comes evenly over the horizon, so each year's is discounted from its middle; a last, shorter year's from its own. */
function discountFactor({ horizonDays, annualDiscountRate }: ModelOptions): number {
  if (annualDiscountRate === 0) return 1;
  let factor = 0;
  for (let start = 0; start < horizonDays; start += DAYS_PER_YEAR) {
    const days = Math.min(DAYS_PER_YEAR, horizonDays - start);
    const middle = (start + days / 2) / DAYS_PER_YEAR;
    factor += (days / horizonDays) * (1 + annualDiscountRate) ** -middle;
  }
  return factor;
}

/** x + 1: the shape of the customer's order rate, and so of their expected value. */
export function shapeOf(orderCount: number): number {
  return Math.max(0, orderCount - 1) + 1;
}

/** `UNKNOWN` throughout: what is known of a customer is filled in. */
export function nothingExpected(size: number): Expectation {
  const column = () => new Float64Array(size).fill(UNKNOWN);
  return {
    usualInterval: column(),
    chanceActive: column(),
    expectedOrders: column(),
    expectedOrdersLow: column(),
    expectedOrdersHigh: column(),
    expectedSpend: column(),
    expectedValue: column(),
    expectedValueLow: column(),
    expectedValueHigh: column(),
    valueVariance: new Float64Array(size),
    sharedVariation: 0,
  };
}

/** Days between orders to expect: (x · own mean gap + ḡ) / (x + 1), where x · own mean gap is the time from the first to the last order. */
export function usualIntervalOf(
  population: Population,
  customer: number,
  { usualIntervalDays }: StoreRates,
): number {
  if (!hasMeanGap(population, customer)) return usualIntervalDays;
  const recency = population.age[customer]! - population.inactivity[customer]!;
  return (recency + usualIntervalDays) / population.orderCount[customer]!;
}

/** The customer's average order, drawn towards the store's by as many orders as the option says. */
function spendPerOrder(
  population: Population,
  customer: number,
  { averageOrder }: StoreRates,
  { spendPriorOrders }: ModelOptions,
): number {
  const orders = population.orderCount[customer]! + spendPriorOrders;
  if (orders === 0) return averageOrder;
  return (population.spend[customer]! + spendPriorOrders * averageOrder) / orders;
}
