/**
 * What stands out about a customer's profit.
 */
import type { Account } from "./account.ts";
import { discountFits } from "./discountFit.ts";
import type { Portfolio } from "./portfolio.ts";

export const profitFlagCodes = ["unprofitable", "overDiscounted", "underRecognised"] as const;
export type ProfitFlag = (typeof profitFlagCodes)[number];

/** One list a customer, in the order of the codes; empty for most. */
export function profitFlags(
  accounts: readonly Account[],
  { customers, tiers }: Pick<Portfolio, "customers" | "tiers">,
): readonly (readonly ProfitFlag[])[] {
  return discountFits(accounts, tiers).map((fit, place) => [
    ...(customers[place]!.profit < 0 ? (["unprofitable"] as const) : []),
    ...(fit === "fits" ? [] : [fit]),
  ]);
}
