/**
 * Discount against value: who gets more than their value earns, and who earns more than they get.
 */
import type { TierCode } from "../codes.ts";
import { type Account, shareOf } from "./account.ts";
import { medianOf } from "./medianOf.ts";

export type DiscountFit = "overDiscounted" | "underRecognised" | "fits";

/**
 * A low-tier customer with a discount above the portfolio's median is over-discounted; a high-tier one below
 * the median is under-recognised. Who has no revenue fits.
 */
export function discountFits(
  accounts: readonly Account[],
  tiers: readonly TierCode[],
): readonly DiscountFit[] {
  const rates = accounts.map(({ discounts, grossRevenue }) => shareOf(discounts, grossRevenue));
  const usual = medianOf(rates);
  return rates.map((rate, i) => {
    if (rate === null || usual === null) return "fits";
    if (tiers[i] === "low" && rate > usual) return "overDiscounted";
    return tiers[i] === "high" && rate < usual ? "underRecognised" : "fits";
  });
}
