/**
 * What unit curves are drawn from: average revenue and cost a customer, one a period, in hundredths, not rounded.
 */
export interface UnitCurveInput {
  readonly revenue: readonly number[];
  readonly cost: readonly number[];
  /** What the table calls each period; empty to count them from the customers' start. */
  readonly labels: readonly string[];
  /** Null where the table gives the averages itself. */
  readonly made: MadeOfCustomers | null;
}

/**
 * Averages over the customers still there in each period say how those do who stay; those who left are missing
 * from them. Beside them the same sums over everybody who began early enough to be seen in that period.
 */
export interface MadeOfCustomers {
  /** Customers with amounts in the period: what `revenue` and `cost` are divided by. */
  readonly active: readonly number[];
  /** Customers who began so early that the table reaches their period, gone or not. */
  readonly starters: readonly number[];
  readonly revenueOverStarters: readonly number[];
  readonly costOverStarters: readonly number[];
}
