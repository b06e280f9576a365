import { accountColumnsOf } from "#shared/contract/accounts.ts";
import type { ProfitRequest } from "#shared/contract/profit.ts";
import { contractVersion } from "#shared/contract/run.ts";
import type { Account } from "#shared/engine/profit/account.ts";
import type { ProfitOptions } from "#shared/engine/profit/profitOptions.ts";
import { inOrderOfKeys } from "./inOrderOfKeys.ts";

export interface PackedProfit {
  readonly request: ProfitRequest;
  /** Place in the request → place in the accounts: the way back for the answer. */
  readonly order: Int32Array;
}

/**
 * What is sent of customers' accounts: pseudonyms and whole numbers, in ascending order of pseudonym.
 *
 * @param pseudonyms One a customer, in the order of the accounts.
 * @param since Run id of the document's profit run before this one; null for the first.
 */
export function packProfit(
  accounts: readonly Account[],
  pseudonyms: readonly string[],
  dataset: string,
  { options, since }: Pick<ProfitRequest, "options" | "since">,
): PackedProfit {
  const { order, keys } = inOrderOfKeys(pseudonyms);
  const columns = accountColumnsOf(accounts, order);
  return {
    request: { contractVersion, dataset, options: named(options), since, keys, columns },
    order,
  };
}

/** Without whatever else a caller's object carries: the contract is closed. */
function named({ lifetimeMonths, annualDiscountRate, tierFrom }: ProfitOptions): ProfitOptions {
  const { high, medium } = tierFrom;
  return { lifetimeMonths, annualDiscountRate, tierFrom: { high, medium } };
}
