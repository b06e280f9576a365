/**
 * The finance table of journey 4c as a profit run, and others made of given accounts.
 */
import { readFileSync } from "node:fs";
import type { Account } from "#shared/engine/profit/account.ts";
import { defaultProfitOptions } from "#shared/engine/profit/profitOptions.ts";
import type { ProfitRun } from "../../../../addon/src/table/profit/profitRun.ts";
import { journeyAccounts } from "../../../shared/engine/profit/accounts.ts";

/** Customers in the order of the file, named as the sheet names them. */
export function financeRun(): ProfitRun {
  const file = new URL("../../../fixtures/finance.csv", import.meta.url);
  const [, ...rows] = readFileSync(file, "utf8").trim().split("\n");
  const names = rows.map((row) => row.split(",")[1]!);
  return profitRunOf([...journeyAccounts().values()], names);
}

export function profitRunOf(accounts: readonly Account[], names: readonly string[]): ProfitRun {
  return {
    sheet: "Finance",
    sheets: ["Finance"],
    checked: {
      recognised: {
        kind: "finance",
        headerRow: 1,
        headers: ["Customer ID", "Customer Name", "Gross Revenue"],
        mapping: [{ role: "customer", column: 0, header: "Customer ID", examples: [] }],
        fallbacks: [],
      },
      dataCheck: { currency: null, lines: [] },
      asOf: 20_000,
      customers: names,
      customerKeys: names.map((name) => name.toLowerCase()),
      customerRows: names.map((_, i) => 2 + i),
    },
    accounts,
    options: defaultProfitOptions,
    runId: null,
    curve: null,
    former: null,
    notices: [],
    scenarios: [],
    budget: null,
  };
}
