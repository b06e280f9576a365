/**
 * Steps of a scenario, each a change for somebody, and what they make of the accounts.
 */
import type { TierCode } from "../codes.ts";
import type { Account } from "./account.ts";
import { type Change, changed } from "./whatIf.ts";

/** Whom a change is for: places of the accounts. */
export type Scope =
  | { readonly kind: "all" }
  /** As the accounts stand before any change: nobody leaves or joins by one. */
  | { readonly kind: "tier"; readonly tier: TierCode }
  | { readonly kind: "customers"; readonly places: readonly number[] };

export interface Step {
  readonly scope: Scope;
  readonly change: Change;
}

/**
 * In their order: a later step works on what the earlier ones made.
 *
 * @param tiers Of the accounts before any change.
 */
export function afterSteps(
  accounts: readonly Account[],
  tiers: readonly TierCode[],
  steps: readonly Step[],
): readonly Account[] {
  if (steps.length === 0) return accounts;
  const made = [...accounts];
  for (const { scope, change } of steps) {
    for (const place of placesIn(scope, tiers)) {
      const account = made[place];
      // A scenario may be older than the table: who is not there any more is passed over.
      if (account !== undefined) made[place] = changed(account, change);
    }
  }
  return made;
}

/** Ascending for a tier or all. */
export function placesIn(scope: Scope, tiers: readonly TierCode[]): readonly number[] {
  if (scope.kind === "customers") return scope.places;
  const places = [...tiers.keys()];
  return scope.kind === "all" ? places : places.filter((place) => tiers[place] === scope.tier);
}
