import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { accountsAtFault } from "#shared/contract/accountsAtFault.ts";
import { parseKeys } from "#shared/contract/keys.ts";
import { profitRequestSchema } from "#shared/contract/profit.ts";
import type { Account } from "#shared/engine/profit/account.ts";
import { defaultProfitOptions } from "#shared/engine/profit/profitOptions.ts";
import { packProfit } from "../../../../addon/src/table/send/profitRequest.ts";
import { datasetOf, pseudonymsOf } from "../../../../addon/src/table/send/pseudonym.ts";
import { anyAccount } from "../../../shared/engine/profit/accounts.ts";

const secret = "5a".repeat(32);
const customers = fc.uniqueArray(
  fc.record({ name: fc.string({ minLength: 6 }), account: anyAccount }),
  { selector: ({ name }) => name, maxLength: 30 },
);

describe("the request of a profit run", () => {
  it("is what the contract allows, whatever the accounts", () => {
    fc.assert(
      fc.property(customers, (rows) => {
        const { request } = packed(rows);
        expect(profitRequestSchema.safeParse(request).success).toBe(true);
        expect(parseKeys(request.keys)).toBe(rows.length);
        expect(accountsAtFault(request, rows.length)).toBeNull();
      }),
    );
  });

  it("is the same in bytes for every order of the rows, and the way back finds each customer", () => {
    fc.assert(
      fc.property(customers, (rows) => {
        const straight = packed(rows);
        const mixed = packed([...rows].reverse());
        expect(JSON.stringify(mixed.request)).toBe(JSON.stringify(straight.request));
        expect(Array.from(mixed.order, (place) => rows.length - 1 - place)).toEqual([
          ...straight.order,
        ]);
        const revenue = Array.from(straight.order, (place) => rows[place]!.account.grossRevenue);
        expect(straight.request.columns.grossRevenue).toEqual(revenue);
      }),
    );
  });

  it("holds no text of the sheet and no secret", () => {
    const rows = ["Aurora Hotels", "amy@example.com", "极光酒店"].map((name) => ({
      name,
      account,
    }));
    const body = JSON.stringify(packed(rows).request);
    expect(body).toMatch(/^[\x20-\x7e]*$/);
    for (const text of ["Aurora", "amy", "@", "example", secret]) expect(body).not.toContain(text);
  });

  it("gives a customer the pseudonym that a run of scores gives", () => {
    const [pseudonym] = pseudonymsOf(["aurora hotels"], secret);
    const { request } = packed([{ name: "aurora hotels", account }]);
    expect([request.keys, request.dataset]).toEqual([pseudonym, datasetOf(secret)]);
  });

  it("carries the options of the contract and nothing else that they came with", () => {
    const settings = { ...defaultProfitOptions, note: "Aurora" };
    const { request } = packProfit([account], ["a".repeat(16)], "d".repeat(22), {
      options: settings,
      since: "0".repeat(32),
    });
    expect(request.options).toEqual(defaultProfitOptions);
    expect(request.since).toBe("0".repeat(32));
  });
});

const account: Account = {
  grossRevenue: 480_000_00,
  discounts: 9_600_00,
  returns: 5_400_00,
  goods: 246_000_00,
  service: 24_000_00,
  logistics: 15_000_00,
  acquisition: 15_000_00,
  savings: 0,
  monthsActive: 24,
  monthlyChurn: 0.015,
};

function packed(rows: readonly { readonly name: string; readonly account: Account }[]) {
  const pseudonyms = pseudonymsOf(
    rows.map(({ name }) => name),
    secret,
  );
  const accounts = rows.map((row) => row.account);
  return packProfit(accounts, pseudonyms, datasetOf(secret), {
    options: defaultProfitOptions,
    since: null,
  });
}
