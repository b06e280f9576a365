/**
 * Where the money goes: costs and concessions by link of the value chain and by phase of the purchase, for each tier.
 */
import { type TierCode, tierCodes } from "../codes.ts";
import type { Account } from "./account.ts";

/** In the order in which a sale passes them. */
export const links = [
  "concessions",
  "sourcing",
  "logistics",
  "service",
  "returns",
  "sales",
] as const;
export type Link = (typeof links)[number];

/** The five phases of a purchase, as far as a finance table tells them apart; goods and concessions belong to none. */
export const phases = ["decision", "afterPurchase", "unassigned"] as const;
export type Phase = (typeof phases)[number];

const phaseOf: Readonly<Record<Link, Phase>> = {
  concessions: "unassigned",
  sourcing: "unassigned",
  logistics: "afterPurchase",
  service: "afterPurchase",
  returns: "afterPurchase",
  sales: "decision",
};

/** Hundredths. */
export interface CostByLink {
  readonly links: Readonly<Record<Link, Readonly<Record<TierCode, number>>>>;
  readonly phases: Readonly<Record<Phase, Readonly<Record<TierCode, number>>>>;
}

export function costByLink(accounts: readonly Account[], tiers: readonly TierCode[]): CostByLink {
  const byLink = Object.fromEntries(links.map((link) => [link, nothing()]));
  const byPhase = Object.fromEntries(phases.map((phase) => [phase, nothing()]));
  for (const [i, account] of accounts.entries()) {
    const tier = tiers[i]!;
    for (const [link, amount] of Object.entries(amountsOf(account)) as [Link, number][]) {
      byLink[link]![tier] += amount;
      byPhase[phaseOf[link]]![tier] += amount;
    }
  }
  return { links: byLink as CostByLink["links"], phases: byPhase as CostByLink["phases"] };
}

function amountsOf(account: Account): Readonly<Record<Link, number>> {
  return {
    concessions: account.discounts,
    sourcing: account.goods,
    logistics: account.logistics,
    service: account.service,
    returns: account.returns,
    sales: account.acquisition ?? 0,
  };
}

function nothing(): Record<TierCode, number> {
  return Object.fromEntries(tierCodes.map((code) => [code, 0])) as Record<TierCode, number>;
}
