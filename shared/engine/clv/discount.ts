/**
 * Rates of discount: the only place that converts one.
 *
 * A rate is told as people tell it, effective a year: 10 % makes 100 of today 110 of next year. Payments at
 * points in time are discounted continuously, payments by the period at the effective rate of the period.
 */

export const timeUnits = ["days", "weeks", "months", "years"] as const;
export type TimeUnit = (typeof timeUnits)[number];

/** As accounts count them. 52 weeks as in the papers on these models: 10 % a year is ln 1.1 ÷ 52 a week. */
export const unitsPerYear: Readonly<Record<TimeUnit, number>> = {
  days: 365,
  weeks: 52,
  months: 12,
  years: 1,
};

/**
 * δ, for e^(−δ · time).
 *
 * @param annualDiscountRate Effective, > −1.
 * @param perYear Units of time in a year, > 0.
 */
export function continuousRate(annualDiscountRate: number, perYear: number): number {
  return Math.log1p(annualDiscountRate) / perYear;
}

/**
 * Effective rate of one period: (1 + d)^(1 ÷ periods) − 1, not d ÷ periods, which compounds to more than d.
 *
 * @param annualDiscountRate Effective, > −1.
 * @param periodsPerYear > 0.
 */
export function ratePerPeriod(annualDiscountRate: number, periodsPerYear: number): number {
  return Math.expm1(continuousRate(annualDiscountRate, periodsPerYear));
}
