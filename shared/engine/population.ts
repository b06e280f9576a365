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
}
