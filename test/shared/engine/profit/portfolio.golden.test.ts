import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { portfolioOf } from "#shared/engine/profit/portfolio.ts";
import { defaultProfitOptions } from "#shared/engine/profit/profitOptions.ts";
import { unitCurves } from "#shared/engine/profit/unitCurves.ts";
import { changed } from "#shared/engine/profit/whatIf.ts";
import { journeyAccounts } from "./accounts.ts";

const journey = JSON.parse(
  readFileSync(new URL("../../../golden/journeys/finance.json", import.meta.url), "utf8"),
);
const accounts = journeyAccounts();
const ids = [...accounts.keys()];
const portfolio = portfolioOf([...accounts.values()], defaultProfitOptions);
const inUnits = (hundredths: number) => hundredths / 100;
/** As the journey shows it. */
const shown = (value: number, digits = 0) => Number(value.toFixed(digits));

describe("journey 4c", () => {
  it("has its totals, to the cent", () => {
    const { totals } = portfolio;
    expect(inUnits(totals.netRevenue)).toBe(journey.totals.netRevenue);
    expect(inUnits(totals.contribution)).toBe(journey.totals.contribution);
    expect(inUnits(totals.profit)).toBe(journey.totals.profit);
    expect(shown(totals.ltvToCac!, 1)).toBe(journey.totals.ltvToCac);
  });

  it.each(journey.customers as readonly (readonly (string | number)[])[])(
    "has every number of %s",
    (...row) => {
      const rank = journey.customers.findIndex(([id]: readonly [string]) => id === row[0]);
      const place = portfolio.whale.order[rank]!;
      const customer = portfolio.customers[place]!;
      const percent = (share: number | null) => shown(share! * 100, 1);
      expect([
        ids[place],
        inUnits(customer.netRevenue),
        inUnits(customer.contribution),
        percent(customer.contributionRate),
        inUnits(customer.profit),
        percent(portfolio.whale.cumulative[rank]! / portfolio.whale.total),
        shown(inUnits(customer.monthlyContribution!)),
        customer.paybackMonths,
        shown(inUnits(customer.lifetimeValue!)),
        shown(customer.ltvToCac!, 1),
        percent(customer.costToServeRate),
        inUnits(customer.relationshipValue),
      ]).toEqual(row);
    },
  );

  it("has its whale curve", () => {
    const { peakValue, peakRank, total, unprofitable } = portfolio.whale;
    expect({
      peakValue: inUnits(peakValue),
      peakShare: shown((100 * peakValue) / total, 1),
      peakRank,
      total: inUnits(total),
      unprofitable: unprofitable.customers,
      givenBack: inUnits(unprofitable.givenBack),
    }).toEqual(journey.whale);
  });

  it("has its fix list with the three best levers", () => {
    const { medians, fixes } = portfolio.fixList;
    const rates = Object.entries(medians).map(([name, rate]) => [name, shown(rate! * 100, 1)]);
    expect(Object.fromEntries(rates)).toEqual(journey.medians);
    expect(
      fixes.map(({ customer, toBreakEven, levers }) => [
        ids[customer],
        inUnits(toBreakEven),
        levers.slice(0, 3).map(({ lever, worth }) => [lever, shown(inUnits(worth))]),
      ]),
    ).toEqual(journey.fixes);
  });

  it("has its what-if", () => {
    const { customer, discountRate, service, profit, total } = journey.whatIf;
    const tried = [...accounts].map(([id, account]) =>
      id === customer ? changed(account, { discountRate, service }) : account,
    );
    const after = portfolioOf(tried, defaultProfitOptions);
    expect(inUnits(after.customers[ids.indexOf(customer)]!.profit)).toBe(profit);
    expect(inUnits(after.totals.profit)).toBe(total);
  });

  it("never puts a customer who loses money into the high tier", () => {
    const tierOf = (id: string) => portfolio.tiers[ids.indexOf(id)];
    expect([tierOf("C01"), tierOf("C05"), tierOf("C03")]).toEqual(["high", "high", "medium"]);
  });

  it("adds up: the tiers' profits are the total", () => {
    const { high, medium, low } = portfolio.byTier;
    expect(high.profit + medium.profit + low.profit).toBe(portfolio.totals.profit);
  });

  it("has its unit curves", () => {
    const { revenue, cost, lossArea, profitArea, crossing, breakEven } = journey.unitCurves;
    expect(unitCurves(revenue, cost)).toMatchObject({
      lossArea,
      profitArea,
      crossings: [crossing],
      breakEven,
    });
  });
});
