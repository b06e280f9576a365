/** The journey's twelve customers as the add-on gives them to the what-if window. */
import { readFileSync } from "node:fs";
import type { Account } from "#shared/engine/profit/account.ts";
import { defaultProfitOptions } from "#shared/engine/profit/profitOptions.ts";
import type { ProfitModel } from "../../../addon/src/profitApi.ts";
import { journeyAccounts } from "../../shared/engine/profit/accounts.ts";

const file = new URL("../../fixtures/finance.csv", import.meta.url);
const [, ...rows] = readFileSync(file, "utf8").trim().split("\n");

export const journeyModel: ProfitModel = {
  language: "en",
  currency: null,
  options: defaultProfitOptions,
  customers: rows.map((row) => row.split(",")[1] ?? ""),
  accounts: columnsOf([...journeyAccounts().values()]),
  // Cobalt Mfg.
  selected: 2,
  scenarios: [],
};

export function columnsOf(accounts: readonly Account[]): ProfitModel["accounts"] {
  const column = <Field extends keyof Account>(field: Field) =>
    accounts.map((account) => account[field]);
  return {
    grossRevenue: column("grossRevenue"),
    discounts: column("discounts"),
    returns: column("returns"),
    goods: column("goods"),
    service: column("service"),
    logistics: column("logistics"),
    acquisition: column("acquisition"),
    savings: column("savings"),
    monthsActive: column("monthsActive"),
    monthlyChurn: column("monthlyChurn"),
  };
}
