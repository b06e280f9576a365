import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareProfits } from "#shared/engine/profit/compareProfits.ts";
import { portfolioOf } from "#shared/engine/profit/portfolio.ts";
import { defaultProfitOptions } from "#shared/engine/profit/profitOptions.ts";
import { changed } from "#shared/engine/profit/whatIf.ts";
import { journeyAccounts } from "./accounts.ts";

const accounts = journeyAccounts();
const keys = [...accounts.keys()];
const profitsOf = (of: ReadonlyMap<string, Parameters<typeof changed>[0]>) => {
  const { customers } = portfolioOf([...of.values()], defaultProfitOptions);
  return new Map([...of.keys()].map((key, i) => [key, customers[i]!.profit] as const));
};
const profits = profitsOf(accounts);
const someProfits = fc.dictionary(
  fc.constantFrom(..."abcdefgh"),
  fc.constantFrom(-500_00, -1, 0, 1, 7_000_00),
);

describe("two profit runs", () => {
  it("show Cobalt to have come out of its loss at the terms of journey 4c, and nobody else", () => {
    const better = new Map(accounts);
    better.set("C03", changed(accounts.get("C03")!, { discountRate: 0.08, service: 0.7 }));
    const after = [...profitsOf(better).values()];
    const { crossed, intoProfit, intoLoss } = compareProfits(keys, after, profits);
    expect([intoProfit, intoLoss]).toEqual([1, 0]);
    expect(keys.filter((_, i) => crossed[i] !== 0)).toEqual(["C03"]);
    expect(crossed[keys.indexOf("C03")]).toBe(1);
  });

  it("count who breaks even as not losing", () => {
    const former = new Map([
      ["from loss", -1],
      ["from nothing", 0],
      ["still", 0],
    ]);
    const { crossed } = compareProfits([...former.keys()], [0, -1, 5], former);
    expect([...crossed]).toEqual([1, -1, 0]);
  });

  it("say nothing of who is new, and nothing at all the first time", () => {
    expect([...compareProfits(["new"], [-5], new Map([["gone", 5]])).crossed]).toEqual([0]);
    expect(compareProfits(keys, [...profits.values()], new Map())).toMatchObject({
      intoProfit: 0,
      intoLoss: 0,
    });
  });

  it("turn round with the order of the runs, and count what they mark", () => {
    fc.assert(
      fc.property(someProfits, someProfits, (before, after) => {
        const there = compared(before, after);
        const back = compared(after, before);
        expect([there.intoProfit, there.intoLoss]).toEqual([back.intoLoss, back.intoProfit]);
        expect(there.crossed.filter((mark) => mark === 1)).toHaveLength(there.intoProfit);
        expect(there.crossed.filter((mark) => mark === -1)).toHaveLength(there.intoLoss);
        const self = compared(after, after);
        expect(self.intoProfit + self.intoLoss).toBe(0);
      }),
    );
  });
});

function compared(before: Record<string, number>, after: Record<string, number>) {
  return compareProfits(Object.keys(after), Object.values(after), new Map(Object.entries(before)));
}
