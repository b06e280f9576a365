import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Account } from "#shared/engine/profit/account.ts";
import { profit } from "../../../../addon/src/profit.ts";
import { accountsInText, accountsText } from "../../../../addon/src/table/record/accountsText.ts";
import {
  profitInRecord,
  profitRecordTab,
} from "../../../../addon/src/table/record/profitRecord.ts";
import { financeCells, profitWorld } from "../../profitWorld.ts";

const money = fc.integer({ min: -(10 ** 13), max: 10 ** 13 });
const account: fc.Arbitrary<Account> = fc.record({
  grossRevenue: money,
  discounts: money,
  returns: money,
  goods: money,
  service: money,
  logistics: money,
  acquisition: fc.option(money),
  savings: money,
  monthsActive: fc.option(fc.double({ min: 0.01, max: 500, noNaN: true })),
  monthlyChurn: fc.option(fc.double({ min: 0, max: 1, noNaN: true }).map((share) => share + 0)),
});

describe("accounts as text", () => {
  it("come back as they were, to the last bit", () => {
    fc.assert(
      fc.property(fc.array(account, { maxLength: 40 }), (accounts) => {
        expect(accountsInText(accountsText(accounts), accounts.length)).toEqual(accounts);
      }),
    );
  });

  it("take one number for a column that repeats throughout", () => {
    const [first] = fc.sample(account, { numRuns: 1, seed: 7 });
    const text = accountsText(Array<Account>(1000).fill(first!));
    expect(JSON.stringify(text).length).toBeLessThan(500);
  });
});

describe("the record of a profit run", () => {
  const recorded = () => {
    const { world, ports } = profitWorld(financeCells());
    profit(ports, null);
    return profitInRecord(world.written[0]!.find(({ tab }) => tab === "profitRecord")!.values)!;
  };

  it("holds all that its tabs are made of", () => {
    const run = {
      ...recorded(),
      former: new Map([["c01", -5]]),
      scenarios: [{ name: "方案 1", steps: [{ scope: { kind: "all" }, change: { price: 1.02 } }] }],
      curve: { revenue: [2000], cost: [6000.5], labels: ["一月"], made: null },
    } as const;
    const again = profitInRecord(profitRecordTab(run).values);
    expect(again).toEqual(run);
  });

  it("is hidden, and of no use when a cell of it was changed", () => {
    const { values, hidden } = profitRecordTab(recorded());
    expect(hidden).toBe(true);
    expect(profitInRecord(values)).not.toBe(null);
    const changed = values.map(([cell], i) => [
      i === 1 ? String(cell).replace("Cobalt", "Kobalt ") : cell!,
    ]);
    expect(profitInRecord(changed)).toBe(null);
    expect(profitInRecord(values.slice(0, -1))).toBe(null);
    expect(profitInRecord([["tierline record 2: 2 9"], ["|{}"]])).toBe(null);
    expect(profitInRecord(null)).toBe(null);
  });
});
