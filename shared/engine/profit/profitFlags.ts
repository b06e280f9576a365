/**
 * What stands out about a customer's profit.
 */
import type { Account } from "./account.ts";
import { discountFits } from "./discountFit.ts";
import type { Portfolio } from "./portfolio.ts";

export type ProfitFlag = "unprofitable" | "overDiscounted" | "underRecognised";

/** One list a customer, the loss first; empty for most. */
export function profitFlags(
  accounts: readonly Account[],
  { customers, tiers }: Pick<Portfolio, "customers" | "tiers">,
): readonly (readonly ProfitFlag[])[] {
  return discountFits(accounts, tiers).map((fit, place) => [
    ...(customers[place]!.profit < 0 ? (["unprofitable"] as const) : []),
    ...(fit === "fits" ? [] : [fit]),
  ]);
}
