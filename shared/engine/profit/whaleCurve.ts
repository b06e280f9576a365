/**
 * The whale curve: cumulative profit of the customers, the most profitable first. It rises to a peak above
 * the total and falls as the unprofitable take profit back.
 *
 * @see Cooper & Kaplan (1991), Profit Priorities from Activity-Based Costing, Harvard Business Review 69(3).
 */
export interface WhaleCurve {
  /** Places of the customers, the most profitable first; equal profits by net revenue, then as they stand. */
  readonly order: readonly number[];
  /** Cumulative profit after each of them, hundredths. */
  readonly cumulative: readonly number[];
  readonly peakValue: number;
  /** Customers up to the peak, from 1; 0 when nobody is profitable. */
  readonly peakRank: number;
  readonly total: number;
  /** Customers who lose money, and what they take back: peak − total. */
  readonly unprofitable: { readonly customers: number; readonly givenBack: number };
}

interface Ranked {
  readonly profit: number;
  readonly netRevenue: number;
}

export function whaleCurve(customers: readonly Ranked[]): WhaleCurve {
  // Columns, not the customers themselves: a sort looks at each of them some twenty times.
  const profits = new Float64Array(customers.length);
  const revenues = new Float64Array(customers.length);
  for (let i = 0; i < profits.length; i++) {
    profits[i] = customers[i]!.profit;
    revenues[i] = customers[i]!.netRevenue;
  }
  const order = [...customers.keys()].sort(
    (a, b) => profits[b]! - profits[a]! || revenues[b]! - revenues[a]! || a - b,
  );
  const cumulative: number[] = [];
  let total = 0;
  let peakValue = 0;
  let peakRank = 0;
  let unprofitable = 0;
  for (let i = 0; i < order.length; i++) {
    const profit = profits[order[i]!]!;
    total += profit;
    cumulative.push(total);
    if (profit < 0) unprofitable++;
    if (total <= peakValue) continue;
    peakValue = total;
    peakRank = i + 1;
  }
  return {
    order,
    cumulative,
    peakValue,
    peakRank,
    total,
    unprofitable: { customers: unprofitable, givenBack: peakValue - total },
  };
}
