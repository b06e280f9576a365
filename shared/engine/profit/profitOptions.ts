export interface ProfitOptions {
  /** Months over which lifetime value is counted. Whole, ≥ 1. */
  readonly lifetimeMonths: number;
  /** Effective a year, in [0, 1]. */
  readonly annualDiscountRate: number;
  /** Ranks of net revenue in (0, 1) from which a tier starts; medium < high. */
  readonly tierFrom: { readonly high: number; readonly medium: number };
}

export const defaultProfitOptions: ProfitOptions = {
  lifetimeMonths: 36,
  annualDiscountRate: 0.1,
  tierFrom: { high: 0.8, medium: 0.5 },
};
