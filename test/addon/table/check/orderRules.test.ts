import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { orderLogFindings } from "#shared/words/findingCodes.ts";
import type { Cell, SelectedTable } from "../../../../addon/src/table/selectedTable.ts";
import { checked, counts, facts, line, tableOf } from "../tables.ts";

/** Customer, date, amount and whatever else a case needs. */
function log(headers: readonly string[], ...rows: readonly (readonly Cell[])[]): SelectedTable {
  return tableOf([headers, ...rows]);
}

const plain = ["Customer", "Date", "Amount"];
const shop = ["Order ID", "Customer", "Date", "Amount", "Status"];
const amy = (date: string, amount: Cell): Cell[] => ["amy", date, amount];

describe("checkTable, orders of several rows", () => {
  it("adds up lines that each carry an amount", () => {
    const table = log(
      shop,
      ["1", "amy", "2025-06-02", 10, "paid"],
      ["1", "amy", "2025-06-01", 15, "paid"],
      ["2", "ben", "2025-06-03", 7, "paid"],
      ["2", "", "", 7, ""],
    );
    const result = checked(table);
    expect(facts(result)).toMatchObject([
      { customer: "amy", orders: 1, spend: 2500, inactivity: 29 },
      { customer: "ben", orders: 1, spend: 1400, inactivity: 27 },
    ]);
    expect(line(result, "orderLinesSummed")).toMatchObject({ count: 2, rows: [3, 5] });
  });

  it("takes a total once that every row of every order repeats", () => {
    const table = log(
      [...shop, "Product"],
      ["1", "amy", "2025-06-02", 10, "paid", "a"],
      ["1", "amy", "2025-06-02", 10, "paid", "b"],
      ["2", "ben", "2025-06-03", 7, "paid", "a"],
      ["2", "ben", "2025-06-03", 7, "paid", "c"],
      ["3", "ben", "2025-06-04", 5, "paid", "c"],
    );
    const result = checked(table);
    expect(facts(result)).toMatchObject([{ spend: 1000 }, { orders: 2, spend: 1200 }]);
    expect(counts(result)).toMatchObject({ repeatedTotalsCounted: 2, ordersScored: 3 });
  });

  it("does not take one number of two customers for one order", () => {
    const table = log(
      shop,
      ["1", "amy", "2025-06-02", 10, "paid"],
      ["1", "ben", "2025-06-02", 20, "paid"],
    );
    expect(facts(checked(table))).toMatchObject([
      { customer: "amy", spend: 1000 },
      { customer: "ben", spend: 2000 },
    ]);
  });

  it("counts each row as an order without an order number, and says which rows are identical", () => {
    const result = checked(
      log(plain, amy("2025-06-01", 5), amy("2025-06-01", 5), amy("2025-06-02", 5)),
    );
    expect(facts(result)).toMatchObject([{ orders: 3, spend: 1500 }]);
    expect(result.notices).toEqual([{ code: "notice.identicalRowsCounted", count: 1, rows: [3] }]);
  });

  it("finds the one identical row among a day's 30,000 equal orders", () => {
    const rows = Array.from({ length: 30_000 }, (_, i): Cell[] => [
      "amy",
      "2025-06-01",
      5,
      `item ${i}`,
    ]);
    const table = log([...plain, "Item"], ...rows, ["amy", "2025-06-01", 5, "item 7"]);
    const { notices } = checked(table);
    expect(notices).toEqual([{ code: "notice.identicalRowsCounted", count: 1, rows: [30_002] }]);
  });

  it("tells every row exactly once", () => {
    const cell = fc.constantFrom<Cell>("", "amy", "ben", "#N/A", "x");
    const row = fc.tuple(
      fc.constantFrom<Cell>("", "1", "2", "3"),
      cell,
      fc.constantFrom<Cell>("2025-06-01", "2025-06-02", "2026-06-01", "", "soon", "#REF!"),
      fc.constantFrom<Cell>(10, 20, 0, -10, "", "x", "$5"),
      fc.constantFrom<Cell>("paid", "refunded", "voided", "pending", "", "whatever"),
    );
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 30 }), (rows) => {
        const certain: Cell[] = ["certain", "zoe", "2025-06-03", 99, "paid"];
        const found = counts(checked(log(shop, ...rows, certain)));
        const {
          rowsRead = 0,
          customers,
          moneyScored,
          statusesNotKnown,
          textNumbersRead,
          ...rest
        } = found;
        const { partialRefundsNetted, blankRows, ...told } = rest;
        const sum = Object.values(told).reduce((total, count) => total + count, 0);
        expect(sum).toBe(rowsRead);
      }),
      { numRuns: 500 },
    );
  });
});

describe("checkTable, orders that do not count", () => {
  it.each([
    [
      "refundedOrdersExcluded",
      ["refunded", "Refund", "已退款", "退款成功", "returned", "Chargeback"],
    ],
    [
      "cancelledOrdersExcluded",
      ["voided", "Cancelled", "canceled", "交易关闭", "已取消", "failed", "expired"],
    ],
    [
      "unpaidOrdersExcluded",
      ["pending", "unpaid", "authorized", "on-hold", "待付款", "等待买家付款", "未付款"],
    ],
  ])("tells %s by its words", (finding, words) => {
    for (const word of words) {
      const table = log(
        shop,
        ["1", "amy", "2025-06-01", 9, word],
        ["2", "ben", "2025-06-01", 9, "paid"],
      );
      expect(counts(checked(table)), word).toMatchObject({ [finding]: 1, ordersScored: 1 });
    }
  });

  it("counts what is paid, shipped or done, and tells words that it does not know", () => {
    const words = [
      "paid",
      "partially_refunded",
      "Completed",
      "processing",
      "交易成功",
      "已发货",
      "已完成",
      "",
    ];
    const rows = words.map((word, i): Cell[] => [String(i), "amy", "2025-06-01", 9, word]);
    const result = checked(log(shop, ...rows, ["x", "amy", "2025-06-01", 9, "blorp"]));
    expect(counts(result)).toMatchObject({ ordersScored: 9, statusesNotKnown: 1 });
    expect(line(result, "statusesNotKnown")?.rows).toEqual([10]);
  });

  it("takes partial refunds off and drops what was given back in full", () => {
    const headers = ["Order ID", "Customer", "Date", "Amount", "Refunded Amount"];
    const result = checked(
      log(
        headers,
        ["1", "amy", "2025-06-01", 90, 30],
        ["2", "amy", "2025-06-02", 50, -50],
        ["3", "amy", "2025-06-02", 10, 12],
      ),
    );
    expect(facts(result)).toMatchObject([{ orders: 1, spend: 6000 }]);
    expect(counts(result)).toMatchObject({ partialRefundsNetted: 1, refundedOrdersExcluded: 2 });
    expect(line(result, "partialRefundsNetted")?.amount).toBe(3000);
  });

  it("takes a refund row off the order it gives back, whatever the order of the rows", () => {
    const headers = ["Date", "Net Sales", "Transaction ID", "Event Type", "Customer ID"];
    const rows: Cell[][] = [
      ["06/10/25", "$45.00", "t1", "Payment", "C1"],
      ["06/12/25", "$30.00", "t2", "Payment", "C1"],
      ["06/13/25", "-$45.00", "t3", "Refund", "C1"],
      ["06/14/25", "-$12.00", "t4", "Refund", "C1"],
      ["06/14/25", "-$12.00", "t5", "Refund", "C2"],
      ["06/15/25", "$8.00", "t6", "Payment", "C2"],
    ];
    for (const order of [rows, [...rows].reverse()]) {
      const result = checked(log(headers, ...order));
      expect(facts(result)).toMatchObject([
        { customer: "C1", orders: 1, spend: 1800, inactivity: 18 },
        { customer: "C2", orders: 1, spend: 800 },
      ]);
      expect(counts(result)).toMatchObject({
        refundRowsNetted: 2,
        refundedOrdersExcluded: 1,
        refundsWithoutOrder: 1,
      });
    }
  });

  it("knows a shipping refund from a refund of the goods, and a refund without amounts from an order", () => {
    const headers = ["Order ID", "Customer", "Date", "Amount", "Refunded Amount"];
    const table = log(headers, ["1", "amy", "2025-06-01", 0, 5], ["2", "amy", "2025-06-02", 9, 0]);
    expect(counts(checked(table))).toMatchObject({ ordersScored: 1, zeroValueOrdersExcluded: 1 });
    const noMoney = checked(table, { chosen: { money: -1 } });
    expect(facts(noMoney)).toMatchObject([{ orders: 2, spend: 0 }]);
  });

  it("drops orders of nothing, unless there is nothing else", () => {
    const mixed = checked(log(plain, amy("2025-06-01", 0), amy("2025-06-02", 5)));
    expect(facts(mixed)).toMatchObject([{ orders: 1 }]);
    expect(line(mixed, "zeroValueOrdersExcluded")).toMatchObject({ count: 1, rows: [2] });
    const nothing = checked(log(plain, amy("2025-06-01", 0), amy("2025-06-02", 0)));
    expect(facts(nothing)).toMatchObject([{ orders: 2, spend: 0 }]);
    expect(nothing.population.hasSpend).toBe(false);
    const noMoney = checked(
      log(["Customer", "Date"], ["amy", "2025-06-01"], ["amy", "2025-06-02"]),
    );
    expect(facts(noMoney)).toMatchObject([{ orders: 2, spend: 0 }]);
    expect(noMoney.population.hasSpend).toBe(false);
  });

  it("counts orders older than the window as dormant history, and says so", () => {
    const result = checked(
      log(plain, amy("2020-01-01", 5), amy("2025-06-02", 5), ["ben", "2020-01-01", 9]),
    );
    expect(facts(result)).toMatchObject([
      { customer: "amy", orders: 1, spend: 500 },
      { customer: "ben", orders: 0, spend: 0 },
    ]);
    expect(counts(result)).toMatchObject({ ordersScored: 1, ordersBeforeWindow: 2 });
    expect(line(result, "moneyScored")?.amount).toBe(500);
    expect(result.notices).toContainEqual({
      code: "notice.ordersBeforeWindow",
      orders: 2,
      windowDays: 730,
    });
  });

  it("always tells the ten findings first, the others only when there are any", () => {
    const result = checked(log(plain, amy("2025-06-01", "$5")));
    expect(result.dataCheck.lines.map(({ finding }) => finding)).toEqual([
      ...orderLogFindings,
      "textNumbersRead",
    ]);
  });
});
