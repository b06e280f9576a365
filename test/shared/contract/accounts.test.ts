import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { accountColumnsOf, accountsOf } from "#shared/contract/accounts.ts";
import { accountsAtFault } from "#shared/contract/accountsAtFault.ts";
import { profitRequestSchema } from "#shared/contract/profit.ts";
import type { AccountColumns } from "#shared/contract/profitColumns.ts";
import type { Account } from "#shared/engine/profit/account.ts";
import { customerProfit, lifetimeValue } from "#shared/engine/profit/customerProfit.ts";
import { defaultProfitOptions } from "#shared/engine/profit/profitOptions.ts";
import { simulatedProfits } from "../../lambdas/simulatedProfits.ts";
import { anyAccount } from "../engine/profit/accounts.ts";

const someAccounts = fc.array(anyAccount, { minLength: 1, maxLength: 30 });
const inPlace = (accounts: readonly Account[]) => [...accounts.keys()];
const { columns: sound, ...request } = simulatedProfits(4);
const plain: Account = {
  grossRevenue: 100_00,
  discounts: 0,
  returns: 0,
  goods: 0,
  service: 0,
  logistics: 0,
  acquisition: null,
  savings: 0,
  monthsActive: null,
  monthlyChurn: null,
};

describe("accounts on the wire", () => {
  it("are what the contract allows, and come back with every amount as it was", () => {
    fc.assert(
      fc.property(someAccounts, (accounts) => {
        const columns = accountColumnsOf(accounts, inPlace(accounts));
        expect(profitRequestSchema.safeParse({ ...request, columns }).success).toBe(true);
        expect(accountsAtFault({ columns }, accounts.length)).toBeNull();
        const back = accountsOf({ columns });
        for (const [i, { monthlyChurn: churn, ...account }] of accounts.entries()) {
          expect(back[i]).toMatchObject(account);
          expect(Math.abs((back[i]!.monthlyChurn ?? -9) - (churn ?? -9))).toBeLessThan(5.1e-7);
        }
      }),
    );
  });

  it("have the same profit to the hundredth, and a lifetime value within a two-thousandth of a month", () => {
    fc.assert(
      fc.property(anyAccount, (account) => {
        const [back] = accountsOf({ columns: accountColumnsOf([account], [0]) });
        const here = customerProfit(account, defaultProfitOptions);
        const there = customerProfit(back!, defaultProfitOptions);
        expect(there.profit).toBe(here.profit);
        expect(there.monthlyContribution).toBe(here.monthlyContribution);
        const moved = (there.lifetimeValue ?? 0) - (here.lifetimeValue ?? 0);
        expect(Math.abs(moved)).toBeLessThanOrEqual(
          Math.abs(here.monthlyContribution ?? 0) / 2_000 + 1e-6,
        );
        const churn = back!.monthlyChurn;
        expect(there.lifetimeValue).toBe(
          lifetimeValue(here.monthlyContribution, churn, defaultProfitOptions),
        );
      }),
    );
  });

  it("tell an acquisition cost of nothing and a credit of one hundredth from one that nobody knows", () => {
    const accounts = [0, -1, null, 250_00].map((acquisition) => ({ ...plain, acquisition }));
    const columns = accountColumnsOf(accounts, inPlace(accounts));
    expect(columns).toMatchObject({
      acquisition: [0, -1, 0, 250_00],
      isAcquisitionKnown: [1, 1, 0, 1],
    });
    expect(accountsOf({ columns }).map(({ acquisition }) => acquisition)).toEqual([
      0,
      -1,
      null,
      250_00,
    ]);
  });

  it("leave out what nobody has", () => {
    expect(accountColumnsOf([plain], [0])).toEqual({
      grossRevenue: [100_00],
      monthsActive: [-1],
      monthlyChurn: [-1],
    });
    expect(accountsOf({ columns: accountColumnsOf([plain], [0]) })).toEqual([plain]);
  });

  it("keep some time of who was active for next to none", () => {
    const columns = accountColumnsOf([{ ...plain, monthsActive: 0.001 }], [0]);
    expect(columns.monthsActive).toEqual([1]);
  });
});

describe("columns of accounts that do not fit", () => {
  const withColumns = (change: Partial<AccountColumns>) =>
    accountsAtFault({ columns: { ...sound, ...change } }, 4);

  it("are named by their path", () => {
    expect(accountsAtFault({ columns: sound }, 4)).toBeNull();
    expect(accountsAtFault({ columns: sound }, 5)).toBe("columns.grossRevenue");
    expect(withColumns({ service: [1, 2, 3] })).toBe("columns.service");
    expect(withColumns({ monthsActive: [1, 2, 0, 4] })).toBe("columns.monthsActive");
    const { acquisition: _, isAcquisitionKnown: __, ...nobodys } = sound;
    expect(accountsAtFault({ columns: { ...nobodys, isAcquisitionKnown: [1, 1, 1, 1] } }, 4)).toBe(
      "columns.isAcquisitionKnown",
    );
    expect(withColumns({ acquisition: [1, 2, 3, 4], isAcquisitionKnown: [1, 0, 1, 1] })).toBe(
      "columns.acquisition",
    );
  });

  it("are those whose sum could not be exact, whatever their signs", () => {
    const most = Array.from({ length: 4 }, () => 1e14);
    expect(withColumns({ grossRevenue: most })).toBeNull();
    const ninety = Array.from({ length: 91 }, (_, i) => (i % 2 === 0 ? 1e14 : -1e14));
    const { discounts, ...columns } = columnsOfNothing(91);
    expect(accountsAtFault({ columns: { ...columns, returns: ninety } }, 91)).toBe(
      "columns.returns",
    );
  });
});

function columnsOfNothing(size: number): AccountColumns {
  const column = (value: number) => Array.from({ length: size }, () => value);
  return {
    grossRevenue: column(0),
    discounts: column(0),
    monthsActive: column(-1),
    monthlyChurn: column(-1),
  };
}
