import { describe, expect, it } from "vitest";
import { portfolioOf } from "#shared/engine/profit/portfolio.ts";
import { defaultProfitOptions } from "#shared/engine/profit/profitOptions.ts";
import { afterSteps, placesIn } from "#shared/engine/profit/scenario.ts";
import { journeyAccounts } from "./accounts.ts";

const names = [...journeyAccounts().keys()];
const accounts = [...journeyAccounts().values()];
const { tiers } = portfolioOf(accounts, defaultProfitOptions);
const c03 = names.indexOf("C03");
const profitAfter = (...steps: Parameters<typeof afterSteps>[2]) =>
  portfolioOf(afterSteps(accounts, tiers, steps), defaultProfitOptions);

describe("a scenario", () => {
  it("moves C03 by discount 15 % → 8 % and service −30 % as the journey says", () => {
    const scope = { kind: "customers", places: [c03] } as const;
    const after = profitAfter({ scope, change: { discountRate: 0.08, service: 0.7 } });
    expect(after.customers[c03]?.profit).toBe(800_00);
    expect(after.totals.profit).toBe(252_150_00);
  });

  it("works step by step: two tenths off are 19 % off, and the order of the accounts stays", () => {
    const change = { service: 0.9 };
    const scope = { kind: "all" } as const;
    const made = afterSteps(accounts, tiers, [
      { scope, change },
      { scope, change },
    ]);
    expect(made[c03]?.service).toBe(62_000_00 * 0.81);
    expect(made.map(({ goods }) => goods)).toEqual(accounts.map(({ goods }) => goods));
  });

  it("changes a tier alone, as it stood before", () => {
    const made = afterSteps(accounts, tiers, [
      { scope: { kind: "tier", tier: "high" }, change: { price: 0.5 } },
      { scope: { kind: "tier", tier: "high" }, change: { price: 2 } },
    ]);
    expect(made).toEqual(accounts);
    const [first] = placesIn({ kind: "tier", tier: "high" }, tiers);
    expect(tiers[first ?? -1]).toBe("high");
  });

  it("halves the discounts of all in proportion, and leaves those without any alone", () => {
    const made = afterSteps(accounts, tiers, [
      { scope: { kind: "all" }, change: { discounts: 0.5, returns: 0 } },
    ]);
    expect(made.map(({ discounts }) => discounts)).toEqual(
      accounts.map(({ discounts }) => discounts / 2),
    );
    expect(made.every(({ returns }) => returns === 0)).toBe(true);
  });

  it("passes over customers who are not there any more, and touches nothing it was given", () => {
    const before = structuredClone(accounts);
    const scope = { kind: "customers", places: [99, c03] } as const;
    expect(afterSteps(accounts, tiers, [{ scope, change: { goods: 0 } }])).toHaveLength(12);
    expect(accounts).toEqual(before);
  });
});
