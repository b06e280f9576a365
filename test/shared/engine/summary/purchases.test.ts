import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Purchases, UNKNOWN } from "#shared/engine/population.ts";
import { heldOutDaysOf } from "#shared/engine/summary/heldOutDays.ts";
import { type OrderLog, summarise } from "#shared/engine/summary/summarise.ts";

const asOf = 20_000;
/** Customer, days before asOf, hundredths. */
type Row = readonly [number, number, number];

/** History of 200 days: the last 50 can be hidden. */
const shop: readonly Row[] = [
  // Bought on four days, twice on one of them, and twice in the part.
  [0, 200, 1000],
  [0, 120, 300],
  [0, 120, 50],
  [0, 49, 70],
  [0, 0, 9],
  // Only before the part, the last time on the last day before it.
  [1, 199, 500],
  [1, 50, 20],
  // Came within the part and came back.
  [2, 30, 40],
  [2, 10, 60],
  // Bought twice on their only day.
  [3, 100, 5],
  [3, 100, 6],
  // Only before the window.
  [4, 900, 77],
];

describe("purchases", () => {
  const { purchaseDays, repeatSpend, heldOut } = purchasesOf(shop, 6);

  it("are days with an order, whatever their orders", () => {
    expect([...purchaseDays]).toEqual([4, 2, 2, 1, 0, 0]);
  });

  it("know the money of every order after the first day", () => {
    expect([...repeatSpend]).toEqual([300 + 50 + 70 + 9, 20, 60, 0, 0, 0]);
  });

  it("have a last quarter that can be hidden: what was bought there, and the last day before", () => {
    expect(heldOut?.days).toBe(50);
    expect([...heldOut!.purchaseDays]).toEqual([2, 0, 2, 0, 0, 0]);
    expect([...heldOut!.spend]).toEqual([79, 0, 100, 0, 0, 0]);
    expect([...heldOut!.inactivityBefore]).toEqual([120, 50, UNKNOWN, 100, UNKNOWN, UNKNOWN]);
  });

  it("are counted by week, of those who came before the part and from their second day on", () => {
    const weeks = new Array(29).fill(0);
    for (const daysAgo of [120, 50, 49, 0]) weeks[Math.floor((200 - daysAgo) / 7)] += 1;
    expect([...heldOut!.repeatsByWeek]).toEqual(weeks);
  });

  it("know nothing from before the window", () => {
    const within = purchasesOf(shop, 6, { windowDays: 119 });
    expect([...within.purchaseDays]).toEqual([2, 1, 2, 1, 0, 0]);
    expect([...within.repeatSpend]).toEqual([9, 0, 60, 0, 0, 0]);
    expect(within.heldOut).toBeNull();
  });

  it("do not depend on the order of the rows", () => {
    const row = fc.tuple(fc.nat(4), fc.nat(300), fc.integer({ min: -1e9, max: 1e9 }));
    const rowsInTwoOrders = fc
      .array(row, { maxLength: 60 })
      .chain((rows) =>
        fc.tuple(
          fc.constant(rows),
          fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length }),
        ),
      );
    fc.assert(
      fc.property(rowsInTwoOrders, ([rows, shuffled]) => {
        expect(purchasesOf(shuffled, 5)).toEqual(purchasesOf(rows, 5));
      }),
    );
  });

  it("agree with dates, counts and money of the population, and with themselves", () => {
    const row = fc.tuple(fc.nat(9), fc.nat(500), fc.integer({ min: 1, max: 1000 }));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 80 }), (rows) => {
        const options = { asOf, windowDays: 400, horizonDays: 365 };
        const { population } = summarise(logOf(rows, 10), options);
        const { purchaseDays, repeatSpend, heldOut } = population.purchases!;
        for (let i = 0; i < 10; i++) {
          const own = rows.filter(([customer, daysAgo]) => customer === i && daysAgo <= 400);
          expect(purchaseDays[i]).toBe(new Set(own.map(([, daysAgo]) => daysAgo)).size);
          const later = own.filter(([, daysAgo]) => daysAgo < population.age[i]!);
          expect(repeatSpend[i]).toBe(moneyOf(later));
          if (heldOut === null) continue;
          const hidden = own.filter(([, daysAgo]) => daysAgo < heldOut.days);
          expect(heldOut.spend[i]).toBe(moneyOf(hidden));
          expect(heldOut.inactivityBefore[i] === UNKNOWN).toBe(
            own.length === 0 || population.age[i]! < heldOut.days,
          );
        }
      }),
    );
  });
});

describe("the part to be hidden", () => {
  it.each([
    [111, 365, null],
    [112, 365, 28],
    [730, 365, 182],
    [3650, 365, 365],
    [730, 90, 90],
    [730, 27, null],
    [0, 365, null],
  ])(
    "of %i days of history, for a horizon of %i days, is %j days long",
    (history, horizon, days) => {
      expect(heldOutDaysOf(history, horizon)).toBe(days);
    },
  );
});

function purchasesOf(
  rows: readonly Row[],
  customers: number,
  options: { readonly windowDays: number } = { windowDays: 730 },
): Purchases {
  const log = logOf(rows, customers);
  return summarise(log, { asOf, horizonDays: 365, ...options }).population.purchases!;
}

function logOf(rows: readonly Row[], customers: number): OrderLog {
  return {
    customers,
    customer: Int32Array.from(rows, ([customer]) => customer),
    day: Int32Array.from(rows, ([, daysAgo]) => asOf - daysAgo),
    amount: Float64Array.from(rows, ([, , amount]) => amount),
  };
}

function moneyOf(rows: readonly Row[]): number {
  return rows.reduce((sum, [, , amount]) => sum + amount, 0);
}
