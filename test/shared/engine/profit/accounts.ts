/**
 * Accounts for tests: the journey's twelve, and whatever a finance table can hold.
 */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import type { Account } from "#shared/engine/profit/account.ts";

/** By customer number, in the order of the file. */
export function journeyAccounts(): ReadonlyMap<string, Account> {
  const file = new URL("../../../fixtures/finance.csv", import.meta.url);
  const [, ...rows] = readFileSync(file, "utf8").trim().split("\n");
  return new Map(
    rows.map((row) => {
      const [id = "", , , months, gross, discounts, returns, goods, service, ...rest] =
        row.split(",");
      const [logistics, acquisition, savings, churn] = rest;
      const account: Account = {
        grossRevenue: hundredths(gross),
        discounts: hundredths(discounts),
        returns: hundredths(returns),
        goods: hundredths(goods),
        service: hundredths(service),
        logistics: hundredths(logistics),
        acquisition: hundredths(acquisition),
        savings: hundredths(savings),
        monthsActive: Number(months),
        monthlyChurn: Number(churn),
      };
      return [id, account];
    }),
  );
}

function hundredths(text: string | undefined): number {
  return Math.round(Number(text) * 100);
}

const amount = fc.nat(10_000_000_00);

/** Everything that a finance table lets through: nothing sold, no months, everybody leaving. */
export const anyAccount: fc.Arbitrary<Account> = fc.record({
  grossRevenue: fc.integer({ min: -1_000_000_00, max: 10_000_000_00 }),
  discounts: amount,
  returns: amount,
  goods: amount,
  service: amount,
  logistics: amount,
  acquisition: fc.option(amount),
  savings: amount,
  monthsActive: fc.option(fc.integer({ min: 1, max: 600 })),
  monthlyChurn: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
});
