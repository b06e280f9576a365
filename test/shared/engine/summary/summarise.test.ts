import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { UNKNOWN } from "#shared/engine/population.ts";
import { type OrderLog, summarise } from "#shared/engine/summary/summarise.ts";

const asOf = 1000;

/** Rows of customer, days before asOf, hundredths. */
function log(customers: number, rows: readonly (readonly [number, number, number])[]): OrderLog {
  return {
    customers,
    customer: Int32Array.from(rows, ([customer]) => customer),
    day: Int32Array.from(rows, ([, daysAgo]) => asOf - daysAgo),
    amount: Float64Array.from(rows, ([, , amount]) => amount),
  };
}

describe("summarise", () => {
  it("counts orders and money, first and last day, in any order of rows", () => {
    const { population } = summarise(
      log(2, [
        [0, 10, 500],
        [1, 40, 70],
        [0, 90, 250],
        [0, 10, 5],
      ]),
      { asOf, windowDays: 730, horizonDays: 365 },
    );
    expect([...population.age]).toEqual([90, 40]);
    expect([...population.inactivity]).toEqual([10, 40]);
    expect([...population.orderCount]).toEqual([3, 1]);
    expect([...population.spend]).toEqual([755, 70]);
    expect([...population.influence]).toEqual([UNKNOWN, UNKNOWN]);
    expect(population.hasSpend).toBe(true);
    expect(population.asOf).toBe(asOf);
  });

  it("leaves older orders out of counts, money and age; the window's first day is inside", () => {
    const { population, ordersBeforeWindow } = summarise(
      log(1, [
        [0, 101, 900],
        [0, 100, 20],
        [0, 5, 3],
      ]),
      { asOf, windowDays: 100, horizonDays: 365 },
    );
    expect(ordersBeforeWindow).toBe(1);
    expect(population.orderCount[0]).toBe(2);
    expect(population.spend[0]).toBe(23);
    expect(population.age[0]).toBe(100);
    expect(population.inactivity[0]).toBe(5);
  });

  it("keeps the whole history's dates of a customer with older orders only", () => {
    const { population, ordersBeforeWindow } = summarise(
      log(2, [
        [0, 300, 900],
        [0, 200, 900],
        [1, 5, 3],
      ]),
      { asOf, windowDays: 100, horizonDays: 365 },
    );
    expect(ordersBeforeWindow).toBe(2);
    expect(population.orderCount[0]).toBe(0);
    expect(population.spend[0]).toBe(0);
    expect(population.age[0]).toBe(300);
    expect(population.inactivity[0]).toBe(200);
  });

  it("makes a customer without any order a prospect", () => {
    const { population } = summarise(log(1, []), { asOf, windowDays: 100, horizonDays: 365 });
    expect(population.orderCount[0]).toBe(0);
    expect(population.inactivity[0]).toBe(UNKNOWN);
    expect(population.age[0]).toBe(UNKNOWN);
    expect(population.hasSpend).toBe(false);
  });

  it("has no spend when every amount in the window is zero", () => {
    const orders = log(1, [
      [0, 200, 50],
      [0, 1, 0],
    ]);
    expect(summarise(orders, { asOf, windowDays: 100, horizonDays: 365 }).population.hasSpend).toBe(
      false,
    );
    expect(summarise(orders, { asOf, windowDays: 200, horizonDays: 365 }).population.hasSpend).toBe(
      true,
    );
  });

  it("refuses an order after asOf, which the data check should have left out", () => {
    expect(() =>
      summarise(log(1, [[0, -1, 5]]), { asOf, windowDays: 100, horizonDays: 365 }),
    ).toThrow(RangeError);
  });

  it("gives every order to one customer, inside the window or before it", () => {
    const row = fc.tuple(fc.nat(4), fc.nat(300), fc.integer({ min: -100, max: 1000 }));
    fc.assert(
      fc.property(fc.array(row, { maxLength: 60 }), (rows) => {
        const { population, ordersBeforeWindow } = summarise(log(5, rows), {
          asOf,
          windowDays: 150,
          horizonDays: 365,
        });
        const inWindow = rows.filter(([, daysAgo]) => daysAgo <= 150);
        const sum = (column: Int32Array | Float64Array) =>
          Array.from(column).reduce((total, value) => total + value, 0);
        expect(sum(population.orderCount)).toBe(inWindow.length);
        expect(ordersBeforeWindow).toBe(rows.length - inWindow.length);
        expect(sum(population.spend)).toBe(inWindow.reduce((total, [, , a]) => total + a, 0));
        for (let customer = 0; customer < 5; customer++) {
          expect(population.age[customer]!).toBeGreaterThanOrEqual(
            population.inactivity[customer]!,
          );
        }
      }),
    );
  });
});
