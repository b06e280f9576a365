/**
 * Average revenue, and the standard form made from it (F-C4).
 *
 * "Total revenue ÷ average lifetime" is an average a period and no lifetime value; what is meant by the
 * latter is ARPU × margin × expected lifetime, with an expected lifetime of 1 ÷ churn.
 */

/** Three years: nobody has seen a churn of nearly 0 last for ever. */
const MOST_LIFETIME_YEARS = 3;

/** @param activePeriods > 0. */
export function averageRevenue(totalRevenue: number, activePeriods: number): number {
  return totalRevenue / activePeriods;
}

/**
 * ARPU × margin × lifetime, nothing discounted.
 *
 * @param margin Share of revenue kept; 1 makes it revenue, not profit.
 * @param churn Share that leaves in a period, in [0, 1].
 */
export function averageRevenueValue(
  revenuePerPeriod: number,
  margin: number,
  churn: number,
  periodsPerYear: number,
): number {
  return revenuePerPeriod * margin * expectedLifetime(churn, periodsPerYear);
}

/** Periods, at most three years of them. */
function expectedLifetime(churn: number, periodsPerYear: number): number {
  const most = MOST_LIFETIME_YEARS * periodsPerYear;
  return churn * most <= 1 ? most : 1 / churn;
}
