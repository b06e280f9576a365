/**
 * Profit requests like those of real shops: money over orders of magnitude, many customers at a loss.
 */
import { accountColumnsOf } from "#shared/contract/accounts.ts";
import type { ProfitRequest } from "#shared/contract/profit.ts";
import { contractVersion } from "#shared/contract/run.ts";
import type { Account } from "#shared/engine/profit/account.ts";
import { defaultProfitOptions } from "#shared/engine/profit/profitOptions.ts";
import { seededUniform, simulatedKeys } from "./simulatedRequest.ts";

/** The same request for the same size and seed, on every machine; the same keys for the same size. */
export function simulatedProfits(size: number, seed = 1): ProfitRequest {
  const uniform = seededUniform(seed);
  const accounts = Array.from({ length: size }, () => simulatedAccount(uniform));
  const inPlace = Array.from({ length: size }, (_, i) => i);
  return {
    contractVersion,
    dataset: "dataset-of-22-letters1",
    options: defaultProfitOptions,
    since: null,
    keys: simulatedKeys(size, seededUniform(size)),
    columns: accountColumnsOf(accounts, inPlace),
  };
}

/** A year of a shop: 30 to 3,000 of revenue. */
function simulatedAccount(uniform: () => number): Account {
  const grossRevenue = Math.round(10 ** (3.5 + 2 * uniform()));
  const share = (most: number) => Math.round(grossRevenue * most * uniform());
  return {
    grossRevenue,
    discounts: share(0.15),
    returns: uniform() < 0.7 ? 0 : share(0.3),
    goods: Math.round(grossRevenue * (0.4 + 0.25 * uniform())),
    service: share(0.3),
    logistics: share(0.15),
    acquisition: uniform() < 0.05 ? null : share(0.2),
    savings: 0,
    monthsActive: 1 + Math.floor(24 * uniform()),
    monthlyChurn: Math.round(60 * uniform()) / 1_000,
  };
}
