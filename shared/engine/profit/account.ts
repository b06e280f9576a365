/**
 * What a finance table tells of one customer: a row of revenue and costs over the months that the customer was active.
 *
 * Money is in whole hundredths, so that sums are exact below 2⁵³ (90 million million in units). Costs and
 * concessions are ≥ 0, however the sheet writes them.
 */
export interface Account {
  /** Before discounts and returns. May be negative. */
  readonly grossRevenue: number;
  readonly discounts: number;
  readonly returns: number;
  /** Cost of goods sold. */
  readonly goods: number;
  readonly service: number;
  readonly logistics: number;
  /** What it cost to win the customer; null where nobody knows. */
  readonly acquisition: number | null;
  /** Costs that the customer spares us. */
  readonly savings: number;
  /** > 0; null where it is not known or nothing. */
  readonly monthsActive: number | null;
  /** Share that leaves in a month, in [0, 1]; null where nobody knows. */
  readonly monthlyChurn: number | null;
}

/** What may be left of a column's words in a rate: no revenue, no rate. */
export function shareOf(part: number, whole: number): number | null {
  return whole > 0 ? part / whole : null;
}
