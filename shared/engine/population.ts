/**
 * The engine's input: one column per fact, one place per customer, in any order.
 *
 * Columns instead of objects: a hundred thousand customers stay a handful of typed arrays.
 */

/** Whole days since 1970-01-01 in the sheet's time zone. The engine knows no clock and no zone. */
export type DayNumber = number;

/** Stands in a column where a customer's fact is not known. Every known value is ≥ 0, money excepted. */
export const UNKNOWN = -1;

/** Money is counted in hundredths of the currency unit: sums stay exact integers in any row order. */
export const MONEY_SCALE = 100;

/** Influence (net promoter answers, referrals …) in hundredths: 0 detractor … 100 promoter. */
export const INFLUENCE_SCALE = 100;

export interface Population {
  /** The last day observed. */
  readonly asOf: DayNumber;
  readonly size: number;
  /** Days from the first order to `asOf`; `UNKNOWN` without dates. */
  readonly age: Int32Array;
  /** Days since the last order; `UNKNOWN` without dates. Low is good. */
  readonly inactivity: Int32Array;
  /** Valid orders, the first included; 0 for prospects; `UNKNOWN` without counts. */
  readonly orderCount: Int32Array;
  /** Money of these orders in hundredths. May be negative. Ignored when `hasSpend` is false. */
  readonly spend: Float64Array;
  /** False when the table has no money column, or every amount is zero. */
  readonly hasSpend: boolean;
  /** 0–100, or `UNKNOWN`. */
  readonly influence: Int32Array;
  /** What only an order log tells; null for a table of customers. */
  readonly purchases: Purchases | null;
  /** What only a table of contracts tells; null for any other. */
  readonly contracts: Contracts | null;
}

/**
 * What models of purchase histories need beyond counts and sums. Orders of one day are one purchase.
 *
 * frequency = purchaseDays − 1, recency = age − inactivity, age = age; all three inside the window.
 */
export interface Purchases {
  /** Days with an order; 0 for who has none inside the window. */
  readonly purchaseDays: Int32Array;
  /** Hundredths, of all orders after the first of these days. */
  readonly repeatSpend: Float64Array;
  /** What a forecast can be tried on; null when the history is too short. */
  readonly heldOut: HeldOut | null;
}

/**
 * The last part of the history, to be hidden from a model and predicted by it.
 *
 * Its columns hold the first customers of the population: all of them, or a sample where there are very many.
 */
export interface HeldOut {
  /** Length of the part, > 0: the days after `asOf − days`. */
  readonly days: number;
  /** Days with an order within the part. */
  readonly purchaseDays: Int32Array;
  /** Hundredths, of the orders within the part. */
  readonly spend: Float64Array;
  /** From the last order before the part to `asOf`, ≥ `days`; `UNKNOWN` for who had not ordered yet. */
  readonly inactivityBefore: Int32Array;
  /**
   * Repeat purchases of everybody, week by week from the first day of the history (seven days each, the last
   * may be shorter), the part itself included; customers who came within the part do not count.
   */
  readonly repeatsByWeek: Int32Array;
}

/** Contracts and subscriptions, one a customer. */
export interface Contracts {
  /** Days of one period of payment, > 0: 30 as a rule, a month by the calendar, or 365, a year. */
  readonly periodDays: number;
  /** Periods begun since the start, ≥ 1; `UNKNOWN` where there is no contract. */
  readonly periods: Int32Array;
  /** 1 for a contract that has ended, 0 for one that runs. */
  readonly hasEnded: Uint8Array;
  /** Hundredths a period. */
  readonly fee: Float64Array;
}
