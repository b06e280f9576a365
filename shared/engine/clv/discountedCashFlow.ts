/**
 * Present value of a margin that recurs while the customer stays (F-C5), and of any row of cash flows.
 *
 * The two customs differ by a whole margin, so each must be said: the first payment is now (period 0), or
 * one period from now.
 *
 * [GL03] Gupta & Lehmann (2003), Journal of Interactive Marketing 17(1), 9–24: the margin multiple r/(1 + d − r).
 * Paper → code: m → margin, r → retention, d → discountRate, AC → acquisitionCost.
 */

export interface RetainedMargin {
  /** A period, from a customer who is still there. */
  readonly margin: number;
  /** In [0, 1], from period to period. */
  readonly retention: number;
  /** Effective a period, ≥ 0. */
  readonly discountRate: number;
  /** Taken off the sum. */
  readonly acquisitionCost: number;
}

/**
 * Σ m·rᵗ/(1+d)ᵗ over t = 0 … periods − 1, less the acquisition cost: the first margin is now.
 *
 * @param periods Whole, ≥ 0.
 */
export function valueOverPeriods(stream: RetainedMargin, periods: number): number {
  const { margin, retention, discountRate, acquisitionCost } = stream;
  const factor = retention / (1 + discountRate);
  let factors = 0;
  for (let period = 0; period < periods; period++) factors += factor ** period;
  return margin * factors - acquisitionCost;
}

/**
 * m·r/(1 + d − r), less the acquisition cost: the first margin in a period, earned by those who stayed.
 *
 * @returns Null where r ≥ 1 + d: such a sum has no end.
 */
export function valueForEver(stream: RetainedMargin): number | null {
  const { margin, retention, discountRate, acquisitionCost } = stream;
  if (retention >= 1 + discountRate) return null;
  return (margin * retention) / (1 + discountRate - retention) - acquisitionCost;
}

/**
 * Net present value of cash flows one period apart.
 *
 * @param firstPeriod 1 where the first is paid in a period, as spreadsheets' NPV takes it; 0 where it is paid now.
 */
export function netPresentValue(
  cashFlows: readonly number[],
  discountRate: number,
  firstPeriod: 0 | 1,
): number {
  // From the last to the first, as one divides by 1 + d a period: nothing overflows on the way.
  let value = 0;
  for (let i = cashFlows.length - 1; i >= 0; i--)
    value = value / (1 + discountRate) + cashFlows[i]!;
  return firstPeriod === 0 ? value : value / (1 + discountRate);
}
