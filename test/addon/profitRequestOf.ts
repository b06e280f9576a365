import type { Account } from "#shared/engine/profit/account.ts";
import { defaultProfitOptions } from "#shared/engine/profit/profitOptions.ts";
import { type PackedProfit, packProfit } from "../../addon/src/table/send/profitRequest.ts";
import { datasetOf, pseudonymsOf } from "../../addon/src/table/send/pseudonym.ts";

const secret = "5a".repeat(32);

/** As the add-on would ask about customers without names. */
export function profitRequestOf(accounts: readonly Account[]): PackedProfit {
  const pseudonyms = pseudonymsOf(
    accounts.map((_, i) => `customer ${i}`),
    secret,
  );
  return packProfit(accounts, pseudonyms, datasetOf(secret), {
    options: defaultProfitOptions,
    since: null,
  });
}
