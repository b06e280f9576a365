/**
 * Customer lifetime value of a yearly margin, as contracts and subscriptions are valued.
 *
 * Finite: Σ m·rᵗ/(1+d)ᵗ over t = 0 … n − 1, the first margin now. For ever: m·r/(1 + d − r), the first
 * margin in a year, earned by those who stayed.
 *
 * @see Gupta & Lehmann (2003), Customers as Assets, Journal of Interactive Marketing 17(1), 9–24.
 */
import type { FunctionFailure } from "#shared/words/customFunctions.ts";

export interface LifetimeInput {
  readonly marginPerYear: number;
  /** In [0, 1]. */
  readonly retention: number;
  /** Of a year, in [0, 1]. */
  readonly discountRate: number;
  /** Whole, ≥ 1; null for ever. */
  readonly years: number | null;
  readonly acquisitionCost: number;
}

/** @returns Nothing finite where all stay for ever and money costs nothing: that is said instead. */
export function lifetimeValue(input: LifetimeInput): number | FunctionFailure {
  const { marginPerYear, retention, discountRate, years, acquisitionCost } = input;
  if (years === null) {
    if (retention >= 1 + discountRate) return { code: "neverEnds" };
    return (marginPerYear * retention) / (1 + discountRate - retention) - acquisitionCost;
  }
  const factor = retention / (1 + discountRate);
  let factors = 0;
  for (let year = 0; year < years; year++) factors += factor ** year;
  return marginPerYear * factors - acquisitionCost;
}
