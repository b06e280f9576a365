/**
 * Orders → one summary per customer.
 */
import { type DayNumber, type Population, UNKNOWN } from "../population.ts";
import { purchasesOf } from "./purchases.ts";

/** Valid orders by column, in any order: `customer[i]` (0 … customers − 1) ordered on `day[i]` for `amount[i]` hundredths. */
export interface OrderLog {
  readonly customers: number;
  readonly customer: Int32Array;
  readonly day: Int32Array;
  readonly amount: Float64Array;
}

export interface SummaryOptions {
  readonly asOf: DayNumber;
  /** Orders older than this many days before `asOf` count neither as orders nor as money. */
  readonly windowDays: number;
  /** What is expected within so many days can be tried on no longer a part of the history. > 0. */
  readonly horizonDays: number;
}

export interface Summary {
  /** One place for each customer 0 … customers − 1. */
  readonly population: Population;
  /** Orders left out because they are older than the window. */
  readonly ordersBeforeWindow: number;
}

/**
 * A customer whose orders are all older than the window keeps the dates of its whole history and
 * counts no order and no money: known, but dormant. A customer without any order is a prospect.
 *
 * @param orders No day after `asOf`: the data check lists those rows and leaves them out.
 */
export function summarise(orders: OrderLog, options: SummaryOptions): Summary {
  const { asOf, windowDays } = options;
  const size = orders.customers;
  const age = new Int32Array(size).fill(UNKNOWN);
  const inactivity = new Int32Array(size).fill(UNKNOWN);
  const orderCount = new Int32Array(size);
  const spend = new Float64Array(size);
  let hasSpend = false;
  let ordersBeforeWindow = 0;
  for (let i = 0; i < orders.customer.length; i++) {
    const customer = orders.customer[i]!;
    const daysAgo = asOf - orders.day[i]!;
    if (daysAgo < 0) throw new RangeError(`an order lies ${-daysAgo} days after asOf`);
    if (inactivity[customer] === UNKNOWN || daysAgo < inactivity[customer]!) {
      inactivity[customer] = daysAgo;
    }
    if (daysAgo > windowDays) {
      ordersBeforeWindow++;
      continue;
    }
    if (daysAgo > age[customer]!) age[customer] = daysAgo;
    orderCount[customer]!++;
    spend[customer]! += orders.amount[i]!;
    if (orders.amount[i] !== 0) hasSpend = true;
  }
  if (ordersBeforeWindow > 0) ageDormantCustomers(orders, asOf, orderCount, age);
  const influence = new Int32Array(size).fill(UNKNOWN);
  return {
    population: {
      asOf,
      size,
      age,
      inactivity,
      orderCount,
      spend,
      hasSpend,
      influence,
      purchases: purchasesOf(orders, options),
      contracts: null,
    },
    ordersBeforeWindow,
  };
}

/** Age counts from the first order inside the window, so that orders per day stay unbiased; without one, from the first of all. */
function ageDormantCustomers(
  orders: OrderLog,
  asOf: DayNumber,
  orderCount: Int32Array,
  age: Int32Array,
) {
  for (let i = 0; i < orders.customer.length; i++) {
    const customer = orders.customer[i]!;
    const daysAgo = asOf - orders.day[i]!;
    if (orderCount[customer] === 0 && daysAgo > age[customer]!) age[customer] = daysAgo;
  }
}
