import { defaultProfitOptions, type ProfitOptions } from "#shared/engine/profit/profitOptions.ts";
import type { DocumentSettings } from "./documentSettings.ts";

/** The document's tiers, and its discount rate where it has chosen one: what is earned over years is not worth its face. */
export function profitOptionsOf({
  tierShares,
  annualDiscountRate,
}: Pick<DocumentSettings, "tierShares" | "annualDiscountRate">): ProfitOptions {
  const { high, medium } = tierShares;
  return {
    ...defaultProfitOptions,
    ...(annualDiscountRate > 0 && { annualDiscountRate }),
    tierFrom: { high: rounded(1 - high), medium: rounded(1 - high - medium) },
  };
}

/** Whole hundredths of a per cent: 1 − 0.7 is not 0.3 to the last bit, and a run's name tells the two apart. */
function rounded(share: number): number {
  return Math.round(share * 10_000) / 10_000;
}
