import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allocate } from "#shared/engine/profit/allocate.ts";
import { costByLink } from "#shared/engine/profit/costByLink.ts";
import { discountFits } from "#shared/engine/profit/discountFit.ts";
import { portfolioOf } from "#shared/engine/profit/portfolio.ts";
import { defaultProfitOptions } from "#shared/engine/profit/profitOptions.ts";
import { tornado } from "#shared/engine/profit/tornado.ts";
import { unitCurves } from "#shared/engine/profit/unitCurves.ts";
import { changed } from "#shared/engine/profit/whatIf.ts";
import { anyAccount, journeyAccounts } from "./accounts.ts";

const someAccounts = fc.array(anyAccount, { maxLength: 30 });
const options = defaultProfitOptions;

describe("a portfolio of whatever a table can hold", () => {
  it("adds up exactly, by tier and along the whale curve", () => {
    fc.assert(
      fc.property(someAccounts, (accounts) => {
        const { totals, byTier, whale, customers } = portfolioOf(accounts, options);
        const tiers = Object.values(byTier);
        const sum = (amount: (tier: (typeof tiers)[number]) => number) =>
          tiers.reduce((total, tier) => total + amount(tier), 0);
        expect(sum(({ profit }) => profit)).toBe(totals.profit);
        expect(sum(({ netRevenue }) => netRevenue)).toBe(totals.netRevenue);
        expect(whale.total).toBe(totals.profit);
        const losses = customers.reduce((lost, { profit }) => lost + Math.max(0, -profit), 0);
        expect(whale.unprofitable.givenBack).toBe(losses);
      }),
    );
  });

  it("holds no NaN and no infinity", () => {
    fc.assert(
      fc.property(someAccounts, (accounts) => {
        const portfolio = portfolioOf(accounts, options);
        const numbers = JSON.stringify([portfolio, tornado(accounts, options)], (_, value) =>
          typeof value === "number" && !Number.isFinite(value) ? "broken" : value,
        );
        expect(numbers).not.toContain("broken");
      }),
    );
  });

  it("follows the currency: a hundred times the money, a hundred times the profit, the same rates", () => {
    fc.assert(
      fc.property(someAccounts, (accounts) => {
        const larger = accounts.map((account) => ({
          ...account,
          grossRevenue: 100 * account.grossRevenue,
          discounts: 100 * account.discounts,
          returns: 100 * account.returns,
          goods: 100 * account.goods,
          service: 100 * account.service,
          logistics: 100 * account.logistics,
          acquisition: account.acquisition === null ? null : 100 * account.acquisition,
          savings: 100 * account.savings,
        }));
        const one = portfolioOf(accounts, options);
        const other = portfolioOf(larger, options);
        expect(other.totals.profit).toBe(100 * one.totals.profit);
        expect(other.tiers).toEqual(one.tiers);
        expect(other.whale.order).toEqual(one.whale.order);
        expect(other.fixList.fixes.map(({ customer }) => customer)).toEqual(
          one.fixList.fixes.map(({ customer }) => customer),
        );
      }),
    );
  });

  it("says nothing where acquisition, months or churn are not known", () => {
    fc.assert(
      fc.property(anyAccount, (account) => {
        const [customer] = portfolioOf([account], options).customers;
        expect(customer!.ltvToCac !== null).toBe(
          (account.acquisition ?? 0) > 0 &&
            account.monthsActive !== null &&
            account.monthlyChurn !== null,
        );
      }),
    );
  });
});

describe("a what-if", () => {
  it("that changes nothing changes nothing", () => {
    fc.assert(
      fc.property(anyAccount, (account) => {
        expect(changed(account, {})).toEqual(account);
      }),
    );
  });

  it("with lower discounts or costs never lowers the profit", () => {
    fc.assert(
      fc.property(anyAccount, fc.double({ min: 0, max: 1, noNaN: true }), (account, factor) => {
        const profitOf = (tried: typeof account) =>
          portfolioOf([tried], options).customers[0]!.profit;
        const cheaper = changed(account, {
          service: factor,
          logistics: factor,
          acquisition: factor,
        });
        expect(profitOf(cheaper)).toBeGreaterThanOrEqual(profitOf(account));
      }),
    );
  });
});

describe("lifetime value", () => {
  const [base] = [...journeyAccounts().values()];
  const valueAt = (monthlyChurn: number, annualDiscountRate = 0.1) =>
    portfolioOf([{ ...base!, monthlyChurn }], { ...options, annualDiscountRate }).customers[0]!
      .lifetimeValue!;

  it("is the plain sum of the months at no churn and no discount, and nothing when all leave", () => {
    expect(valueAt(0, 0)).toBeCloseTo(36 * 7500_00, 6);
    expect(valueAt(1)).toBe(0);
    const losing = { ...base!, goods: 10 * base!.goods, monthlyChurn: 1 };
    expect(portfolioOf([losing], options).customers[0]!.lifetimeValue).toBe(0);
  });

  it("is the sum of its months, term by term", () => {
    let sum = 0;
    for (let t = 1; t <= 36; t++) sum += (7500_00 * 0.97 ** t) / 1.1 ** (t / 12);
    expect(valueAt(0.03)).toBeCloseTo(sum, 4);
  });
});

describe("unit curves", () => {
  it("split the whole gain into two areas", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(1000), fc.nat(1000))), (periods) => {
        const revenue = periods.map(([income]) => income);
        const cost = periods.map(([, spent]) => spent);
        const { lossArea, profitArea, cumulative, breakEven } = unitCurves(revenue, cost);
        expect(profitArea - lossArea).toBe(cumulative.at(-1) ?? 0);
        if (breakEven !== null) {
          expect(cumulative.slice(breakEven - 1).every((reached) => reached >= 0)).toBe(true);
        } else expect(cumulative.at(-1) ?? -1).toBeLessThan(0);
      }),
    );
  });

  it("list every crossing, and none where they only touch", () => {
    expect(unitCurves([1, 3, 1, 3], [2, 2, 2, 2]).crossings).toEqual([2, 3, 4]);
    expect(unitCurves([1, 2, 1], [2, 2, 2]).crossings).toEqual([]);
  });
});

describe("an allocation", () => {
  it("keeps to the budget, spends a third of what it brings at most, and names everybody once", () => {
    const candidate = fc.record({
      valueAtStake: fc.integer({ min: -1000_00, max: 100_000_00 }),
      uplift: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
      cost: fc.integer({ min: 1, max: 1000_00 }),
      price: fc.constantFrom(1, 50_00),
    });
    fc.assert(
      fc.property(fc.array(candidate), fc.nat(100_000), (candidates, budget) => {
        const { funded, beyondBudget, notWorthIt, spent } = allocate(candidates, budget);
        expect(spent).toBeLessThanOrEqual(budget);
        for (const place of funded) {
          const { valueAtStake, uplift, cost, price } = candidates[place]!;
          expect(cost * price).toBeLessThanOrEqual((uplift! * valueAtStake) / 3 + 1e-9);
        }
        const all = [...funded, ...beyondBudget, ...notWorthIt].sort((a, b) => a - b);
        expect(all).toEqual([...candidates.keys()]);
      }),
    );
  });
});

it("finds costs by link that add up to what was spent, and who is discounted beyond their value", () => {
  const accounts = [...journeyAccounts().values()];
  const { tiers } = portfolioOf(accounts, options);
  const { links, phases } = costByLink(accounts, tiers);
  const total = (rows: Readonly<Record<string, Readonly<Record<string, number>>>>) =>
    Object.values(rows)
      .flatMap((row) => Object.values(row))
      .reduce((sum, amount) => sum + amount, 0);
  const spent = accounts.reduce(
    (sum, account) =>
      sum +
      account.discounts +
      account.returns +
      account.goods +
      account.service +
      account.logistics +
      account.acquisition!,
    0,
  );
  expect(total(links)).toBe(spent);
  expect(total(phases)).toBe(spent);
  const fits = discountFits(accounts, tiers);
  expect(fits.flatMap((fit, i) => (fit === "overDiscounted" ? [i] : []))).toEqual([6, 8]);
});
