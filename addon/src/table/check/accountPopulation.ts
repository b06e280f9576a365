import { type Population, UNKNOWN } from "#shared/engine/population.ts";
import type { Account } from "#shared/engine/profit/account.ts";

/** What a score can be made of: what each has brought, without dates or orders. */
export function accountPopulation(accounts: readonly Account[], asOf: number): Population {
  const unknown = () => new Int32Array(accounts.length).fill(UNKNOWN);
  const spend = Float64Array.from(
    accounts,
    ({ grossRevenue, discounts, returns }) => grossRevenue - discounts - returns,
  );
  return {
    asOf,
    size: accounts.length,
    age: unknown(),
    inactivity: unknown(),
    orderCount: unknown(),
    spend,
    hasSpend: spend.some((amount) => amount !== 0),
    influence: unknown(),
    purchases: null,
    contracts: null,
  };
}
